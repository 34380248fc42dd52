// RUN: %check %s
// Shape 104: main waits for a coroutine that waits itself. Only the inner wait is
// wrong.
//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<int> read();

int main() {
  return cppcoro::sync_wait([]() -> cppcoro::task<int> {
    co_return cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
  }());
}
static cppcoro::task<int> named() {
  co_return cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
}
int tool() { return cppcoro::sync_wait(named()); }

//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();
int tool() {
  net::io_context io;
  auto f = net::co_spawn(
      io,
      [&]() -> net::awaitable<int> {
        co_return net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
      },
      net::use_future);
  io.run();
  return f.get();
}

//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> load();
int tool() {
  return folly::coro::blockingWait([]() -> folly::coro::Task<int> {
    auto inner = [] { return folly::coro::blockingWait(load()); }; // expect: folly::coro::block
    co_return inner() + co_await load();
  }());
}
