// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// concurrencpp-names.h - all names of concurrencpp that its model has.
// Parameters of which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace concurrencpp {
struct derivable_executor {
  template <class F0> void post(F0 &&) {}
  template <class F0> void submit(F0 &&) {}
};
struct executor {
  template <class F0> void post(F0 &&) {}
  template <class F0> void submit(F0 &&) {}
};
template <class T = void> struct generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<generator> {
    std::suspend_always yield_value(T);
  };
};
template <class T = void> struct lazy_result : mock::Awaitable<T> {
  struct promise_type : mock::Promise<lazy_result, T> {};
  bool status();
  void resolve();
  void run();
};
struct manual_executor {
  int loop_once();
  int loop();
  int loop_once_for();
  int loop_once_until();
  int loop_for();
  int loop_until();
  void wait_for_task();
  void wait_for_tasks();
  void wait_for_task_for();
  void wait_for_task_until();
  void wait_for_tasks_for();
  void wait_for_tasks_until();
};
struct null_result : mock::Awaitable<void> {
  struct promise_type : mock::Promise<null_result, void, std::suspend_never> {};
};
template <class T = void> struct result : mock::Awaitable<T> {
  struct promise_type : mock::Promise<result, T, std::suspend_never> {};
  int get();
  int wait();
  template <class A0> bool wait_for(A0 &&);
  template <class A0> bool wait_until(A0 &&);
  bool status();
  void resolve();
};
struct runtime {
  ~runtime();
};
template <class T = void> struct shared_result {
  int get();
  int wait();
  template <class A0> bool wait_for(A0 &&);
  template <class A0> bool wait_until(A0 &&);
  bool status();
  void resolve();
};
struct thread_executor {
  void shutdown();
};
struct thread_pool_executor {
  void shutdown();
};
struct timer_queue {
  template <class A0, class A1, class A2, class F3>
  void make_timer(A0 &&, A1 &&, A2 &&, F3 &&) {}
  template <class A0, class A1, class F2>
  void make_one_shot_timer(A0 &&, A1 &&, F2 &&) {}
};
struct worker_thread_executor {
  void shutdown();
};
template <class A0> mock::Awaitable<> resume_on(A0 &&);
void when_all();
void when_any();
} // namespace concurrencpp
