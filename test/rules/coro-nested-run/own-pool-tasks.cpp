// RUN: %check %s
// A job of a pool runs a task to completion that has to run on that pool. Where
// each job has a thread of its own it may.
#include "concurrencpp.h"
#include "folly.h"
#include <memory>
folly::coro::Task<int> load();

void samePool(folly::CPUThreadPoolExecutor &pool, folly::CPUThreadPoolExecutor &other) {
  pool.add([&] {
    folly::coro::blockingWait(folly::coro::co_withExecutor(&pool, load())); // expect: 'folly::coro::blocking_wait_fn::operator()'
    folly::coro::blockingWait(folly::coro::co_withExecutor(&other, load()));
    folly::coro::blockingWait(load());
  });
}
void byVia(folly::CPUThreadPoolExecutor &pool, folly::CPUThreadPoolExecutor &other) {
  pool.add([&] {
    folly::via(&pool, [] { return 1; }).get(); // expect: 'folly::Future::get'
    folly::via(&other, [] { return 1; }).get();
  });
}
void bySubmit(std::shared_ptr<concurrencpp::thread_pool_executor> pool) {
  pool->submit([pool] {
    return pool->submit([] { return 1; }).get(); // expect: 'concurrencpp::result::get'
  });
}
void onThreads(std::shared_ptr<concurrencpp::thread_executor> threads) {
  threads->submit([threads] { return threads->submit([] { return 1; }).get(); });
}

// missed alarm: the task is moved out of a variable
void missed_moved(folly::CPUThreadPoolExecutor &pool) {
  pool.add([&] {
    auto task = folly::coro::co_withExecutor(&pool, load());
    folly::coro::blockingWait(std::move(task));
  });
}
