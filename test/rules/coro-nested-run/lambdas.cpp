// RUN: %check %s
#include <boost/asio.hpp>
#include <thread>
namespace net = boost::asio;

net::awaitable<void> work();

net::awaitable<void> calledOnTheSpot(std::future<int> f) {
  [&] { f.get(); }(); // expect: 'std::future::get'
  co_return;
}

net::awaitable<void> calledLater(std::future<int> f) {
  auto wait = [&] { f.get(); }; // expect: 'std::future::get'
  wait();
  co_return;
}

// Two lambdas of one function are two functions.
net::awaitable<void> oneOfTwo(std::future<int> f) {
  auto called = [&] { f.get(); }; // expect: 'std::future::get'
  auto onlyDefined = [&] { f.get(); };
  called();
  (void)onlyDefined;
  co_return;
}

auto handsOut(std::future<int> &f) {
  return [&] { f.get(); };
}

net::awaitable<void> generic(std::future<int> f) {
  auto wait = [](auto &r) { r.get(); }; // expect: 'std::future::get'
  wait(f);
  co_return;
}

net::awaitable<void> recursive(std::future<int> f) {
  auto down = [&](auto &self, int n) -> void {
    if (n)
      self(self, n - 1);
    else
      f.get(); // expect: 'std::future::get'
  };
  down(down, 3);
  co_return;
}

// A lambda is a function of its own: this one is a coroutine, main is not.
int main() {
  net::io_context io;
  auto session = [&]() -> net::awaitable<void> {
    net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get' // expect-context: coroutine
    co_return;
  };
  net::co_spawn(io, session, net::detached);
  io.run();
}

// The outer run call is main's own, the inner one is not.
int nested() {
  net::io_context io;
  return net::co_spawn(
             io,
             [&]() -> net::awaitable<int> {
               co_return std::future<int>().get(); // expect: 'std::future::get'
             },
             net::use_future)
      .get();
}
