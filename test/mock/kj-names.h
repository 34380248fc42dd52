// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// kj-names.h - all names of kj that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace kj {
struct EventLoop {
  int run();
};
struct TestCase {
  virtual ~TestCase();
  virtual void run() = 0;
};
struct Executor {
  template <class F0> int executeSync(F0 &&);
  template <class F0> void executeAsync(F0 &&) {}
};
struct FiberPool {
  template <class F0> void startFiber(F0 &&) {}
  template <class F0> void runSynchronously(F0 &&) {}
};
struct Locked {};
struct MutexGuarded {
  void lockExclusive();
  void lockShared();
  template <class F0> void when(F0 &&) {}
};
template <class T = void> struct Promise : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Promise, T, std::suspend_never> {};
  template <class A0> int wait(A0 &&);
  template <class A0> int poll(A0 &&);
  template <class F0> void then(F0 &&) {}
  template <class F0> void catch_(F0 &&) {}
  template <class F0> void eagerlyEvaluate(F0 &&) {}
  template <class F0> void detach(F0 &&) {}
};
struct TaskSet {
  template <class A0> void add(A0 &&) {}
  struct ErrorHandler {
    virtual ~ErrorHandler();
    virtual void taskFailed();
  };
};
struct Thread {
  Thread();
  template <class F0> Thread(F0 &&) {}
  ~Thread();
};
struct WaitScope {
  int poll();
};
template <class F0> void evalLater(F0 &&) {}
template <class F0> void evalLast(F0 &&) {}
template <class F0> void retryOnDisconnect(F0 &&) {}
template <class F0> void evalNow(F0 &&) {}
template <class A0, class F1> void startFiber(A0 &&, F1 &&) {}
void setupAsyncIo();
} // namespace kj
