// RUN: %check_fix %s --unsafe
// Several run calls in functions that become coroutines: one --fix-unsafe repairs
// all of them, and what they share is changed once.
//--- a.cpp
#include "folly.h"
folly::coro::Task<int> a();
folly::coro::Task<int> b(int);
static int both() {
  int n = folly::coro::blockingWait(a());
  n += folly::coro::blockingWait(b(folly::coro::blockingWait(a())));
  return n;
}
static int up() { return both() + folly::coro::blockingWait(a()); }
folly::coro::Task<int> serve() { co_return up() + both(); }
//--- a.cpp.unsafe
#include "folly.h"
folly::coro::Task<int> a();
folly::coro::Task<int> b(int);
static folly::coro::Task<int> both() {
  int n = co_await a();
  n += co_await b(co_await a());
  co_return n;
}
static folly::coro::Task<int> up() { co_return co_await both() + co_await a(); }
folly::coro::Task<int> serve() { co_return co_await up() + co_await both(); }
