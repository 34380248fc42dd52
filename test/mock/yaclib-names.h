// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// yaclib-names.h - all names of yaclib that its model has. Parameters of which
// no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace yaclib {
struct FairThreadPool {
  void Wait();
};
template <class T = void> struct Future : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Future, T, std::suspend_never> {};
  template <class F0> void ThenInline(F0 &&) {}
};
template <class T = void> struct FutureBase {
  int Get();
  bool Ready();
  template <class A0, class F1> void Then(A0 &&, F1 &&) {}
  template <class A0, class F1> void Detach(A0 &&, F1 &&) {}
  template <class F0> void DetachInline(F0 &&) {}
};
struct FutureOn {
  template <class F0> void ThenInline(F0 &&) {}
  template <class F0> void Then(F0 &&) {}
  template <class F0> void Detach(F0 &&) {}
};
struct OneShotEvent {
  void Wait();
  bool WaitFor();
  bool WaitUntil();
  bool Ready();
};
template <class T = void> struct SharedFuture : mock::Awaitable<T> {
  struct promise_type : mock::Promise<SharedFuture, T, std::suspend_never> {};
  template <class F0> void ThenInline(F0 &&) {}
};
template <class T = void> struct SharedFutureBase {
  int Get();
  bool Ready();
  template <class A0, class F1> void Then(A0 &&, F1 &&) {}
  template <class A0, class F1> void Detach(A0 &&, F1 &&) {}
};
struct SharedFutureOn {
  template <class F0> void ThenInline(F0 &&) {}
  template <class F0> void Then(F0 &&) {}
  template <class F0> void Subscribe(F0 &&) {}
};
template <class T = void> struct Task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Task, T> {};
  int Get();
  void Detach();
  template <class F0> void Then(F0 &&) {}
  template <class F0> void ThenInline(F0 &&) {}
};
struct WaitGroup {
  int Wait();
  template <class A0> bool WaitFor(A0 &&);
  template <class A0> bool WaitUntil(A0 &&);
};
template <class A0> int Wait(A0 &&);
template <class A0, class A1> int WaitFor(A0 &&, A1 &&);
template <class A0, class A1> int WaitUntil(A0 &&, A1 &&);
template <class F0, class F1> void Run(F0 &&, F1 &&) {}
template <class F0, class F1> void RunShared(F0 &&, F1 &&) {}
template <class F0, class F1> void Schedule(F0 &&, F1 &&) {}
template <class A0, class F1> void Submit(A0 &&, F1 &&) {}
template <class F0, class F1> void AsyncContract(F0 &&, F1 &&) {}
template <class F0, class F1> void AsyncSharedContract(F0 &&, F1 &&) {}
template <class A0> mock::Awaitable<> AwaitOn(A0 &&);
} // namespace yaclib
