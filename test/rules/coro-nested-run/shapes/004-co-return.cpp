// RUN: %check %s
// Shape 4: the result is what the coroutine returns.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();

net::awaitable<int> spawned(net::io_context &io) {
  co_return net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
}
net::awaitable<void> nothing(std::future<void> f) {
  co_return f.get(); // expect: 'std::future::get'
}
net::awaitable<int> inBranches(std::future<int> f, bool slow) {
  if (slow)
    co_return f.get(); // expect: 'std::future::get'
  co_return co_await work();
}

//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> work();

folly::coro::Task<int> blocking() {
  co_return folly::coro::blocking_wait(work()); // expect: folly::coro::block
}
folly::coro::Task<int> future(folly::Future<int> f) {
  co_return std::move(f).get(); // expect: 'folly::Future::get'
}
