// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// async_simple-names.h - all names of async_simple that its model has.
// Parameters of which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace async_simple {
struct Executor {
  template <class F0> void schedule(F0 &&) {}
  bool currentThreadInExecutor();
};
template <class T = void> struct Future {
  int get();
  int wait();
  bool hasResult();
  template <class F0> void thenValue(F0 &&) {}
  template <class F0> void thenTry(F0 &&) {}
};
void makeReadyFuture();
} // namespace async_simple

namespace async_simple::coro {
template <class T = void> struct Generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Generator> {
    std::suspend_always yield_value(T);
  };
};
template <class T = void> struct Lazy : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Lazy, T> {};
  template <class F0, class A1> void directlyStart(F0 &&, A1 &&) {}
};
template <class T = void> struct RescheduleLazy : mock::Awaitable<T> {
  struct promise_type : mock::Promise<RescheduleLazy, T> {};
  void detach();
};
template <class A0> int syncAwait(A0 &&);
template <class A0> mock::Awaitable<> dispatch(A0 &&);
} // namespace async_simple::coro

namespace async_simple::coro::detail {
template <class T = void> struct DetachedCoroutine : mock::Awaitable<T> {
  struct promise_type
      : mock::Promise<DetachedCoroutine, T, std::suspend_never> {};
};
struct LazyBase {
  template <class F0> void start(F0 &&) {}
};
} // namespace async_simple::coro::detail

namespace async_simple::executors {
struct SimpleExecutor {
  template <class F0> void schedule(F0 &&) {}
};
} // namespace async_simple::executors

namespace async_simple::uthread {
template <class F0> void async(F0 &&) {}
} // namespace async_simple::uthread
