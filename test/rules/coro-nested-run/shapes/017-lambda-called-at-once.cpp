// RUN: %check %s
// Shape 17: a lambda that is no coroutine is called where it is written.
#include <boost/asio.hpp>
#include "folly.h"
#include <functional>
namespace net = boost::asio;

net::awaitable<int> work();

net::awaitable<void> statement(std::future<int> f) {
  [&] { f.get(); }(); // expect: 'std::future::get'
  co_return;
}
net::awaitable<void> initialiser(net::io_context &io) {
  const int n = [&] {
    return net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
  }();
  (void)n;
  co_return;
}
net::awaitable<void> withArguments(std::future<int> f) {
  [](std::future<int> mine, int) -> void { mine.get(); }(std::move(f), 1); // expect: 'std::future::get'
  co_return;
}
net::awaitable<void> lambdaInALambda(std::future<int> f) {
  [&] { [&] { f.get(); }(); }(); // expect: 'std::future::get'
  co_return;
}
net::awaitable<void> throughInvoke(std::future<int> f) {
  std::invoke([&] { f.get(); }); // expect: 'std::future::get'
  co_return;
}
net::awaitable<void> calledLater(std::future<int> f) {
  auto wait = [&] { f.get(); }; // expect: 'std::future::get'
  co_await work();
  wait();
}

folly::coro::Task<int> load();
folly::coro::Task<int> asArgument() {
  co_return [](int n) { return n + folly::coro::blockingWait(load()); }(1); // expect: folly::coro::block
}
