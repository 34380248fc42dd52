// RUN: %check %s
// RUN: %check_fix %s
// A run call in the argument of a macro is repaired where it stands, unless the macro
// evaluates its argument twice, or has a part of the call itself.
//--- a.cpp
#include "folly.h"
#define USE(x) use(x)
#define TWICE(x) (x) + (x)
#define NESTED(x) USE(1 + x)
#define ASSERT(x) ((x) ? (void)0 : fail(#x))
#define SUM(a, b) a + b
#define RUN(x) folly::coro::blockingWait(x)
#define STATEMENT(x) x;

folly::coro::Task<int> work();
void use(int);
void fail(const char *);

folly::coro::Task<int> uses() {
  // expect@+2: folly::coro::blocking_wait
  // expect-fix@+1: await safe
  USE(folly::coro::blockingWait(work()));
  // expect@+1: folly::coro::blocking_wait
  NESTED(2 * folly::coro::blockingWait(work()));
  // expect@+1: folly::coro::blocking_wait
  ASSERT(folly::coro::blockingWait(work()) > 0);
  // expect@+1: folly::coro::blocking_wait
  STATEMENT(use(folly::coro::blockingWait(work())))
  // expect@+1: folly::coro::blocking_wait
  int n = SUM(1, folly::coro::blockingWait(work()));
  // expect@+2: folly::coro::blocking_wait
  // expect-no-fix@+1: written in a macro
  n += TWICE(folly::coro::blockingWait(work()));
  // expect@+2: folly::coro::blocking_wait
  // expect-no-fix@+1: written in a macro
  n += RUN(work());
  co_return n;
}
void hook() {
  // expect@+2: folly::coro::blocking_wait
  // expect-no-fix@+1: written in a macro
  STATEMENT(folly::coro::blockingWait(work()))
}
void outside() noexcept { hook(); }
folly::coro::Task<int> callsTheHook() {
  hook();
  co_return 1;
}
//--- a.cpp.fixed
#include "folly.h"
#define USE(x) use(x)
#define TWICE(x) (x) + (x)
#define NESTED(x) USE(1 + x)
#define ASSERT(x) ((x) ? (void)0 : fail(#x))
#define SUM(a, b) a + b
#define RUN(x) folly::coro::blockingWait(x)
#define STATEMENT(x) x;

folly::coro::Task<int> work();
void use(int);
void fail(const char *);

folly::coro::Task<int> uses() {
  USE(co_await work());
  NESTED(2 * co_await work());
  ASSERT(co_await work() > 0);
  STATEMENT(use(co_await work()))
  int n = SUM(1, co_await work());
  n += TWICE(folly::coro::blockingWait(work()));
  n += RUN(work());
  co_return n;
}
void hook() {
  STATEMENT(folly::coro::blockingWait(work()))
}
void outside() noexcept { hook(); }
folly::coro::Task<int> callsTheHook() {
  hook();
  co_return 1;
}
