// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// boost.cobalt-names.h - all names of boost.cobalt that its model has.
// Parameters of which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace boost::cobalt {
struct detached : mock::Awaitable<void> {
  struct promise_type : mock::Promise<detached, void, std::suspend_never> {};
};
template <class T = void> struct generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<generator, T, std::suspend_never> {};
};
struct main : mock::Awaitable<void> {
  struct promise_type : mock::Promise<main, void> {};
};
template <class T = void> struct promise : mock::Awaitable<T> {
  struct promise_type : mock::Promise<promise, T, std::suspend_never> {};
  bool ready();
  void detach();
  void operator+();
};
template <class T = void> struct task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T> {};
};
struct thread : mock::Awaitable<void> {
  struct promise_type : mock::Promise<thread, void, std::suspend_never> {};
  int join();
};
template <class A0> int run(A0 &&);
template <class A0, class A1, class F2> void spawn(A0 &&, A1 &&, F2 &&) {}
} // namespace boost::cobalt

namespace boost::cobalt::this_thread {
bool has_executor();
} // namespace boost::cobalt::this_thread
