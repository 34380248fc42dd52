// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// libcoro-names.h - all names of libcoro that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace coro {
template <class T = void> struct generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<generator> {
    std::suspend_always yield_value(T);
  };
};
struct io_scheduler {
  int process_events();
  void shutdown();
  mock::Awaitable<> schedule();
  mock::Awaitable<> yield();
  mock::Awaitable<> schedule_at();
  mock::Awaitable<> schedule_after();
  mock::Awaitable<> yield_for();
  mock::Awaitable<> yield_until();
  mock::Awaitable<> poll();
  template <class A0> void spawn(A0 &&) {}
};
struct scheduler {
  int process_events();
  void shutdown();
  ~scheduler();
  mock::Awaitable<> schedule();
  mock::Awaitable<> yield();
  mock::Awaitable<> schedule_at();
  mock::Awaitable<> schedule_after();
  mock::Awaitable<> yield_for();
  mock::Awaitable<> yield_until();
  mock::Awaitable<> poll();
  template <class A0> void spawn_detached(A0 &&) {}
  template <class A0> void spawn_joinable(A0 &&) {}
};
template <class T = void> struct task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T> {};
  bool is_ready();
};
struct task_group {
  template <class A0> void start(A0 &&) {}
};
struct thread_pool {
  void shutdown();
  ~thread_pool();
  mock::Awaitable<> schedule();
  mock::Awaitable<> yield();
  template <class A0> void spawn_detached(A0 &&) {}
  template <class A0> void spawn(A0 &&) {}
  template <class A0> void spawn_joinable(A0 &&) {}
};
template <class A0> int sync_wait(A0 &&);
} // namespace coro

namespace coro::net::tls {
struct client {
  ~client();
  void shutdown();
};
} // namespace coro::net::tls

namespace coro::default_executor {
void executor();
void io_executor();
} // namespace coro::default_executor
