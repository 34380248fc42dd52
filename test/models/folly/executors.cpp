// RUN: %check %s
// An executor whose type says only that it is one: whom it is made from, or what
// gave it, decides where it runs.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]}}}
//--- a.cpp
#include <folly.h>

folly::coro::Task<int> load();
folly::coro::Task<void> pools(folly::CPUThreadPoolExecutor &given,
                              std::unique_ptr<folly::CPUThreadPoolExecutor> &own) {
  auto Job = [] { return folly::coro::blockingWait(load()); };
  folly::CPUThreadPoolExecutor pool(4);
  co_await folly::via(&pool, [] { return folly::coro::blockingWait(load()); });
  co_await folly::via(&given, [] { return folly::coro::blockingWait(load()); });
  co_await folly::via(own.get(), [] { return folly::coro::blockingWait(load()); });
  co_await folly::via(folly::getKeepAliveToken(pool), [] { return folly::coro::blockingWait(load()); });
  folly::Executor::KeepAlive<> erased = folly::getKeepAliveToken(&given);
  co_await folly::via(erased, [] { return folly::coro::blockingWait(load()); });
  folly::Executor::KeepAlive<> token = folly::Executor::getKeepAliveToken(given);
  co_await folly::via(token.copy(), [] { return folly::coro::blockingWait(load()); });
  folly::Executor::KeepAlive<> made(&pool);
  co_await folly::via(made, [] { return folly::coro::blockingWait(load()); });
  co_await folly::via(made.get(), Job);
}

folly::coro::Task<void> global() {
  folly::getGlobalCPUExecutor()->add([] { folly::coro::blockingWait(load()); });
  folly::getGlobalCPUExecutor().operator->()->add([] { folly::coro::blockingWait(load()); });
  (*folly::getGlobalCPUExecutorWeakRef()).add([] { folly::coro::blockingWait(load()); });
  co_await folly::via(folly::getGlobalCPUExecutor(), [] { return folly::coro::blockingWait(load()); });
}

// Somebody else decides where the given one runs: as any coroutine's.
folly::coro::Task<void> unknown(folly::Executor::KeepAlive<> given) {
  co_await folly::via(given, [] { return folly::coro::blockingWait(load()); }); // expect: blocking_wait
}

namespace own {
template <class E, class F> void post(E &&, F &&) {}
} // namespace own
void onTheGlobalIOExecutor() {
  own::post(folly::getGlobalIOExecutor(), [] { folly::coro::blockingWait(load()); }); // expect: blocking_wait
}
