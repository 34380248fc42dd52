// RUN: %check %s
// Shape 21: another pool may wait: expect-none
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

std::future<int> ask();

struct Service {
  net::thread_pool Pool;
  std::future<int> Pending;
  net::awaitable<void> start() {
    Pending = std::async(std::launch::async, [] { return ask().get(); });
    net::post(Pool, [] { ask().get(); });
    net::dispatch(Pool.get_executor(), [] { ask().get(); });
    net::defer(Pool, [] { ask().wait(); });
    net::post(net::make_strand(Pool), [] { ask().get(); });
    net::strand<net::thread_pool::executor_type> ordered(Pool.get_executor());
    net::post(ordered, [] { ask().get(); });
    net::post(net::bind_executor(Pool, [] { ask().get(); }));
    co_return;
  }
  net::awaitable<std::future<int>> handsItOut() {
    co_return std::async([] { return ask().get(); });
  }
};

//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> load();
folly::coro::Task<void> onTheCpuPool() {
  folly::getGlobalCPUExecutor()->add([] { folly::coro::blockingWait(load()); });
  co_await folly::via(folly::getGlobalCPUExecutor(),
                      [] { return folly::coro::blockingWait(load()); });
}

//--- qcoro.cpp
#include "qcoro.h"

QCoro::Task<int> load();
QCoro::Task<int> onTheGlobalPool() {
  co_return co_await QtConcurrent::run([] { return QCoro::waitFor(load()); });
}

//--- async_simple.cpp
#include "async_simple.h"

using async_simple::coro::Lazy;
Lazy<int> load();
Lazy<int> onTheBlockingThreads() {
  auto result = co_await coro_io::post([] { return syncAwait(load()); });
  co_return result.value();
}
