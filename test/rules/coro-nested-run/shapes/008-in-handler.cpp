// RUN: %check %s
// Shape 8: the run call is in a handler, where nothing can be awaited.
#include <boost/asio.hpp>
#include "folly.h"
#include <stdexcept>
namespace net = boost::asio;

net::awaitable<void> work();

net::awaitable<void> catchesAll(std::future<void> cleanup) {
  try {
    co_await work();
  } catch (...) {
    cleanup.get(); // expect: 'std::future::get'
  }
}

net::awaitable<void> secondHandler(net::io_context &io) {
  try {
    co_await work();
  } catch (const std::logic_error &) {
  } catch (const std::exception &) {
    net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
    throw;
  }
}

net::awaitable<void> tryInAHandler(std::future<void> cleanup) {
  try {
    co_await work();
  } catch (...) {
    try {
      cleanup.get(); // expect: 'std::future::get'
    } catch (...) {
    }
  }
}

folly::coro::Task<void> rollback();
folly::coro::Task<void> rollsBack(folly::coro::Task<void> transaction) {
  try {
    co_await std::move(transaction);
  } catch (...) {
    folly::coro::blockingWait(rollback()); // expect: folly::coro::block
  }
}
