// RUN: %check %s
// Shape 89: the work belongs to another framework than the coroutine, which cannot
// await it.
#include <boost/cobalt.hpp>
#include "folly.h"
#include "qcoro.h"
namespace net = boost::asio;
namespace cobalt = boost::cobalt;

net::awaitable<int> asioWork();
folly::coro::Task<int> follyWork();
QCoro::Task<int> qtWork();

net::awaitable<int> follyInAsio() {
  co_return folly::coro::blockingWait(follyWork()); // expect: folly::coro::block
}
net::awaitable<int> qtInAsio() {
  co_return QCoro::waitFor(qtWork()); // expect: 'QCoro::waitFor'
}
folly::coro::Task<int> asioInFolly(net::io_context &io) {
  co_return net::co_spawn(io, asioWork(), net::use_future).get(); // expect: 'std::future::get'
}
cobalt::task<int> asioInCobalt(net::io_context &io) {
  co_return net::co_spawn(io, asioWork(), net::use_future).get(); // expect: 'std::future::get'
}
// Another executor as template argument: not awaitable either.
using Executor = net::io_context::executor_type;
net::awaitable<int> otherExecutor(Executor ex, net::awaitable<int, Executor> task) {
  co_return net::co_spawn(ex, std::move(task), net::use_future).get(); // expect: 'std::future::get'
}
