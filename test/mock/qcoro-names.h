// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// qcoro-names.h - all names of qcoro that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace QCoro {
template <class T = void> struct AsyncGenerator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<AsyncGenerator, T> {};
};
template <class T = void> struct Generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Generator> {
    std::suspend_always yield_value(T);
  };
};
template <class T = void> struct LazyTask : mock::Awaitable<T> {
  struct promise_type : mock::Promise<LazyTask, T> {};
};
template <class T = void> struct Task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Task, T, std::suspend_never> {};
  template <class F0> void then(F0 &&) {}
  bool isReady();
};
template <class A0> int waitFor(A0 &&);
template <class A0, class A1, class F2> void connect(A0 &&, A1 &&, F2 &&) {}
mock::Awaitable<> moveToThread();
} // namespace QCoro

namespace QCoro::detail {
template <class T = void> struct TaskBase {
  template <class F0> void then(F0 &&) {}
  bool isReady();
};
} // namespace QCoro::detail
