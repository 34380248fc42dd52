// RUN: %check %s
// Shape 64: a loop of its own, made and run inside a coroutine. It ends, but the
// coroutine's own loop stands still until then.
//--- asio.cpp
#include <boost/asio.hpp>
#include <memory>
namespace net = boost::asio;

net::awaitable<void> work();

net::awaitable<void> local() {
  net::io_context own;
  net::co_spawn(own, work(), net::detached);
  own.run(); // expect: 'boost::asio::io_context::run' // expect-severity: stall
  co_return;
}
net::awaitable<void> onTheHeap() {
  auto own = std::make_unique<net::io_context>(1);
  net::co_spawn(*own, work(), net::detached);
  own->run(); // expect: 'boost::asio::io_context::run' // expect-severity: stall
  co_return;
}

void synced(net::awaitable<void> task) {
  net::io_context own;
  net::co_spawn(own, std::move(task), net::detached);
  own.run(); // expect: 'boost::asio::io_context::run' // expect-severity: stall
}
net::awaitable<void> throughAHelper() {
  synced(work());
  co_return;
}

//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> load();
folly::coro::Task<int> ownEventBase() {
  folly::EventBase own;
  co_return folly::coro::blockingWait(load(), &own); // expect: folly::coro::block // expect-severity: stall
}

//--- cobalt.cpp
#include <boost/cobalt.hpp>
namespace cobalt = boost::cobalt;

cobalt::task<int> compute();
cobalt::task<int> runsIt() { co_return cobalt::run(compute()); } // expect: 'boost::cobalt::run' // expect-severity: stall
