// RUN: %check %s
// Shape 18: the work that is waited for is a coroutine lambda, called on the spot.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> handsItOver(net::io_context &io) {
  net::co_spawn(io, []() -> net::awaitable<void> { co_return; }, net::use_future).get(); // expect: 'std::future::get'
  co_return;
}
net::awaitable<int> callsItFirst(net::io_context &io, int n) {
  co_return net::co_spawn(io, [n]() -> net::awaitable<int> { co_return n; }(), net::use_future)
      .get(); // expect: 'std::future::get'
}

//--- folly.cpp
#include "folly.h"

folly::coro::Task<void> nothing() {
  folly::coro::blockingWait([]() -> folly::coro::Task<void> { co_return; }()); // expect: folly::coro::block
  co_return;
}
folly::coro::Task<int> captures(int n) {
  co_return folly::coro::blockingWait([&]() -> folly::coro::Task<int> { // expect: folly::coro::block
    n += 1;
    co_return n;
  }());
}

//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<int> read();

// The lambda is a coroutine itself, and the inner wait is in it.
cppcoro::task<int> both() {
  co_return cppcoro::sync_wait([]() -> cppcoro::task<int> { // expect: 'cppcoro::sync_wait'
    co_return cppcoro::sync_wait(read());                   // expect: 'cppcoro::sync_wait'
  }());
}
