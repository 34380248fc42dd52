// RUN: %check_fix %s
// Two fixes in one statement go together, whatever the project's style would make of each.
//--- .clang-format
BasedOnStyle: LLVM
//--- a.cpp
#include "folly.h"
folly::coro::Task<int> load(int);
folly::coro::Task<int> serve() {
  int n = folly::coro::blockingWait(load(1)) +
          folly::coro::blockingWait(load(2));
  co_return n;
}
//--- a.cpp.fixed
#include "folly.h"
folly::coro::Task<int> load(int);
folly::coro::Task<int> serve() {
  int n = co_await load(1) +
          co_await load(2);
  co_return n;
}
