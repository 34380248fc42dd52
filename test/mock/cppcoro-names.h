// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// cppcoro-names.h - all names of cppcoro that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace cppcoro {
template <class T = void> struct async_generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<async_generator, T> {};
};
struct async_scope {
  template <class A0> void spawn(A0 &&) {}
};
template <class T = void> struct generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<generator> {
    std::suspend_always yield_value(T);
  };
};
struct io_service {
  int process_events();
  int process_one_event();
  int process_pending_events();
  int process_one_pending_event();
  mock::Awaitable<> schedule();
  mock::Awaitable<> schedule_after();
};
template <class T = void> struct recursive_generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<recursive_generator> {
    std::suspend_always yield_value(T);
  };
};
template <class T = void> struct shared_task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<shared_task, T> {};
  bool is_ready();
};
struct static_thread_pool {
  ~static_thread_pool();
  mock::Awaitable<> schedule();
};
template <class T = void> struct task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T> {};
  bool is_ready();
};
template <class A0> int sync_wait(A0 &&);
template <class A0> mock::Awaitable<> schedule_on(A0 &&);
template <class A0> mock::Awaitable<> resume_on(A0 &&);
} // namespace cppcoro
