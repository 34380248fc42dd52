// REQUIRES: boost-asio
// RUN: %check %s --real
// A job of a pool waits for that pool, by whatever name it goes there.
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;
using net::use_future;
net::awaitable<int> job();

void byExecutor(net::thread_pool &p) {
  net::post(p, [&p] {
    auto ex = p.get_executor();
    net::co_spawn(ex, job(), use_future).get(); // expect: 'std::future::get'
  });
}
void fromExecutor(net::thread_pool &p) {
  net::dispatch(p.get_executor(), [&p] {
    net::co_spawn(p, job(), use_future).get(); // expect: 'std::future::get'
  });
}
void byTask(net::thread_pool &p) {
  net::post(p, [&p] {
    std::packaged_task<int()> t([] { return 1; });
    auto f = t.get_future();
    net::post(p, std::move(t));
    f.get(); // expect: 'std::future::get'
  });
}
void byPromise(net::thread_pool &p) {
  net::post(p, [&p] {
    std::promise<int> result;
    net::post(p, [&result] { result.set_value(1); });
    result.get_future().get(); // expect: 'std::future::get'
  });
}
void onAnother(net::thread_pool &p, net::thread_pool &q) {
  net::post(p, [&q] {
    auto ex = q.get_executor();
    net::co_spawn(ex, job(), use_future).get();
    std::promise<int> result;
    net::post(q, [&result] { result.set_value(1); });
    result.get_future().get();
  });
}

// missed alarm: a function of one's own submits to the pool and gives the future
struct Workers {
  net::thread_pool Pool{1};
  template <class F> auto enqueue(F f) { return net::post(Pool, use_future(std::move(f))); }
  void missed_nested() {
    enqueue([this] { return enqueue([] { return 1; }).get(); });
  }
};
void start(Workers &w) { w.missed_nested(); }
