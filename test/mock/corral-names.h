// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// corral-names.h - all names of corral that its model has. Parameters of which
// no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace corral {
struct BasicNursery {
  template <class F0> void start(F0 &&) {}
};
struct EventLoopTraits {
  template <class A0> int run(A0 &&);
  template <class A0> bool isRunning(A0 &&);
};
template <class T = void> struct Task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Task, T> {};
};
struct ThreadPool {
  template <class F0> void run(F0 &&) {}
};
template <class A0, class A1> int run(A0 &&, A1 &&);
template <class F0> void untilCBCalled(F0 &&) {}
bool currentRunExecutor();
} // namespace corral
