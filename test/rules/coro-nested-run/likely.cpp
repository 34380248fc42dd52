// RUN: %check %s
// What may be meant so is shown only with the option Confidence: likely.
#include <boost/asio.hpp>
#include <memory>
namespace net = boost::asio;

// Bounded: the loop goes on in the end.
net::awaitable<void> withATimeout(std::future<int> f) {
  while (f.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready) // expect-likely: ::wait_for'
    ;
  co_return;
}

// A pool may be joined by its own thread.
net::awaitable<void> joinsAPool(net::thread_pool &pool) {
  pool.join(); // expect-likely: 'boost::asio::thread_pool::join'
  co_return;
}

net::awaitable<void> certain(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  co_return;
}

// A wrapper of callables, written by hand: which of them it keeps is not known.
struct Callable {
  struct Base {
    virtual ~Base() = default;
    virtual void call() = 0;
  };
  template <class F> struct Of : Base {
    F f;
    explicit Of(F f) : f(f) {}
    void call() override { f(); }
  };
  std::unique_ptr<Base> What;
  template <class F> Callable(F f) : What(new Of<F>(f)) {}
  void operator()() { What->call(); }
};
net::awaitable<void> callsOne(std::future<int> &f) {
  Callable one([] {});
  Callable other([&f] { f.get(); }); // expect-likely: 'std::future::get'
  one();
  co_return;
}
