// RUN: %check %s
// RUN: %check_fix %s
// A function without a result waits for its twin: no branch is known for its framework,
// so the coroutine awaits the twin. Where one is known, the function itself gets it.
//--- simple.cpp
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

struct File {
  Lazy<void> laterFlush();
  void flush() { syncAwait(laterFlush()); }
};
Lazy<void> laterAll(int n);
void all(int n) { syncAwait(laterAll(n)); }
Lazy<int> laterOne(int n);
int one(int n) { return syncAwait(laterOne(n)); }
Lazy<int> usesFile(File &f) {
  // expect@+2: 'async_simple::coro::syncAwait'
  // expect-fix@+1: twin safe
  f.flush();
  // expect@+2: 'async_simple::coro::syncAwait'
  // expect-fix@+1: twin safe
  all(3);
  // expect@+2: 'async_simple::coro::syncAwait'
  // expect-fix@+1: twin safe
  co_return one(4);
}
//--- folly.cpp
#include "folly.h"
folly::coro::Task<void> laterSave(int n);
void save(int n) {
  // expect@+2: 'folly::coro::blocking_wait_fn::operator()'
  // expect-fix@+1: branch safe
  folly::coro::blockingWait(laterSave(n));
}
folly::coro::Task<void> usesSave() {
  save(3);
  co_return;
}
//--- simple.cpp.fixed
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

struct File {
  Lazy<void> laterFlush();
  void flush() { syncAwait(laterFlush()); }
};
Lazy<void> laterAll(int n);
void all(int n) { syncAwait(laterAll(n)); }
Lazy<int> laterOne(int n);
int one(int n) { return syncAwait(laterOne(n)); }
Lazy<int> usesFile(File &f) {
  co_await f.laterFlush();
  co_await laterAll(3);
  co_return co_await laterOne(4);
}
//--- folly.cpp.fixed
#include "folly.h"
#include <folly/io/async/EventBaseManager.h>
folly::coro::Task<void> laterSave(int n);
void save(int n) {
  if (folly::EventBaseManager::get()->getExistingEventBase() &&
      folly::EventBaseManager::get()
          ->getExistingEventBase()
          ->inRunningEventBaseThread())
    folly::coro::co_withExecutor(
        folly::EventBaseManager::get()->getExistingEventBase(), laterSave(n))
        .start([](auto &&Result) { Result.throwUnlessValue(); });
  else
    folly::coro::blockingWait(laterSave(n));
}
folly::coro::Task<void> usesSave() {
  save(3);
  co_return;
}
