// RUN: %check %s
// Shape 1: the run call is a statement and nobody wants its result.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

net::awaitable<void> spawnsAndWaits(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
  co_return;
}

net::awaitable<void> waitsOnly(std::shared_future<void> done) {
  done.wait(); // expect: ::wait'
  co_await work();
}

net::awaitable<void> castsTheResultAway(net::io_context &io) {
  static_cast<void>(io.run()); // expect: 'boost::asio::io_context::run'
  co_return;
}

//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> work();

folly::coro::Task<void> blocks() {
  folly::coro::blockingWait(work()); // expect: folly::coro::block
  co_return;
}

folly::coro::Task<void> blocksOnAFuture(folly::SemiFuture<int> f) {
  std::move(f).get(); // expect: 'folly::SemiFuture::get'
  co_await work();
}

//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<> work();

cppcoro::task<> blocks() {
  cppcoro::sync_wait(work()); // expect: 'cppcoro::sync_wait'
  co_return;
}
