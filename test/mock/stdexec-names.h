// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// stdexec-names.h - all names of stdexec that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace exec::__scope {
struct async_scope {
  template <class A0> void spawn(A0 &&) {}
  template <class A0> void spawn_future(A0 &&) {}
};
} // namespace exec::__scope

namespace exec::__start_detached {
struct start_detached_t {
  template <class A0> void operator()(A0 &&) {}
};
} // namespace exec::__start_detached

namespace exec::__task {
struct __reschedule_coroutine_on_t {
  template <class A0> mock::Awaitable<> operator()(A0 &&);
};
template <class T = void> struct basic_task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<basic_task, T> {};
};
} // namespace exec::__task

namespace exec::_pool_::_static_thread_pool {
struct scheduler {};
} // namespace exec::_pool_::_static_thread_pool

namespace exec {
struct single_thread_context {
  ~single_thread_context();
};
struct start_detached_t {
  template <class A0> void operator()(A0 &&) {}
};
struct static_thread_pool {
  ~static_thread_pool();
};
struct timed_thread_context {
  ~timed_thread_context();
};
} // namespace exec

namespace experimental::execution::__scope {
struct async_scope {
  template <class A0> void spawn(A0 &&) {}
  template <class A0> void spawn_future(A0 &&) {}
};
} // namespace experimental::execution::__scope

namespace experimental::execution::__task {
struct __reschedule_coroutine_on_t {
  template <class A0> mock::Awaitable<> operator()(A0 &&);
};
template <class T = void> struct basic_task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<basic_task, T> {};
};
} // namespace experimental::execution::__task

namespace experimental::execution::_pool_::_static_thread_pool {
struct scheduler {};
} // namespace experimental::execution::_pool_::_static_thread_pool

namespace experimental::execution {
struct single_thread_context {
  ~single_thread_context();
};
struct start_detached_t {
  template <class A0> void operator()(A0 &&) {}
};
struct static_thread_pool {
  ~static_thread_pool();
};
struct timed_thread_context {
  ~timed_thread_context();
};
} // namespace experimental::execution

namespace std::execution::__run_loop {
struct __run_loop_base {
  int run();
};
} // namespace std::execution::__run_loop

namespace std::execution::__let {
struct __let_t {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace std::execution::__let

namespace std::execution::__bulk {
struct __generic_bulk_t {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace std::execution::__bulk

namespace std::execution {
struct spawn_t {
  template <class A0> void operator()(A0 &&) {}
};
struct then_t {
  template <class F0> void operator()(F0 &&) {}
};
struct upon_error_t {
  template <class F0> void operator()(F0 &&) {}
};
struct upon_stopped_t {
  template <class F0> void operator()(F0 &&) {}
};
struct let_value_t {
  template <class F0> void operator()(F0 &&) {}
};
struct let_error_t {
  template <class F0> void operator()(F0 &&) {}
};
struct let_stopped_t {
  template <class F0> void operator()(F0 &&) {}
};
struct bulk_t {
  template <class F0> void operator()(F0 &&) {}
};
struct run_loop {
  int run();
};
template <class T = void> struct task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T> {};
};
void get_parallel_scheduler();
} // namespace std::execution

namespace std::this_thread {
struct sync_wait_t {
  template <class A0> int operator()(A0 &&);
};
struct sync_wait_with_variant_t {
  template <class A0> int operator()(A0 &&);
};
} // namespace std::this_thread

namespace stdexec::__bulk {
struct __generic_bulk_t {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace stdexec::__bulk

namespace stdexec::__let {
struct __let_t {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace stdexec::__let

namespace stdexec::__loop {
struct run_loop {
  int run();
};
} // namespace stdexec::__loop

namespace stdexec::__run_loop {
struct __run_loop_base {
  int run();
};
} // namespace stdexec::__run_loop

namespace stdexec::__sync_wait {
struct sync_wait_t {
  template <class A0> int operator()(A0 &&);
};
struct sync_wait_with_variant_t {
  template <class A0> int operator()(A0 &&);
};
} // namespace stdexec::__sync_wait

namespace stdexec {
struct spawn_t {
  template <class A0> void operator()(A0 &&) {}
};
struct sync_wait_t {
  template <class A0> int operator()(A0 &&);
};
struct sync_wait_with_variant_t {
  template <class A0> int operator()(A0 &&);
};
template <class T = void> struct task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T> {};
};
struct then_t {
  template <class F0> void operator()(F0 &&) {}
};
struct upon_error_t {
  template <class F0> void operator()(F0 &&) {}
};
struct upon_stopped_t {
  template <class F0> void operator()(F0 &&) {}
};
void get_parallel_scheduler();
} // namespace stdexec
