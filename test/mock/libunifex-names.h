// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// libunifex-names.h - all names of libunifex that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace unifex::_let_e::_cpo {
struct _fn {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace unifex::_let_e::_cpo

namespace unifex::_let_v::_cpo {
struct _fn {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace unifex::_let_v::_cpo

namespace unifex::_manual_event_loop {
struct context {
  int run();
  struct scheduler {};
};
} // namespace unifex::_manual_event_loop

namespace unifex::_new_thread {
struct context {
  ~context();
  struct scheduler {};
};
} // namespace unifex::_new_thread

namespace unifex::_schedule {
struct _fn {
  template <class A0> mock::Awaitable<> operator()(A0 &&);
};
} // namespace unifex::_schedule

namespace unifex::_single_thread {
struct context {
  ~context();
};
} // namespace unifex::_single_thread

namespace unifex::_spawn_detached {
struct _spawn_detached_fn {
  template <class A0> void operator()(A0 &&) {}
};
} // namespace unifex::_spawn_detached

namespace unifex::_static_thread_pool {
struct context {
  ~context();
  struct scheduler {};
};
struct scheduler {};
} // namespace unifex::_static_thread_pool

namespace unifex::_sync_wait_cpo {
struct _fn {
  template <class A0> int operator()(A0 &&);
};
} // namespace unifex::_sync_wait_cpo

namespace unifex::_sync_wait_r_cpo {
struct _fn {
  template <class A0> int operator()(A0 &&);
};
} // namespace unifex::_sync_wait_r_cpo

namespace unifex::_task::_task {
template <class T = void> struct type : mock::Awaitable<T> {
  struct promise_type : mock::Promise<type, T> {};
};
} // namespace unifex::_task::_task

namespace unifex::_just_from {
struct _fn {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace unifex::_just_from

namespace unifex::_then::_cpo {
struct _fn {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace unifex::_then::_cpo

namespace unifex::_upon_error::_cpo {
struct _fn {
  template <class F0> void operator()(F0 &&) {}
};
} // namespace unifex::_upon_error::_cpo

namespace unifex {
namespace _async_scope {
struct async_scope {
  template <class A0> void detached_spawn(A0 &&) {}
  template <class A0, class A1> void detached_spawn_on(A0 &&, A1 &&) {}
  template <class A0> void spawn(A0 &&) {}
  template <class A0, class A1> void spawn_on(A0 &&, A1 &&) {}
  template <class A0, class F1> void spawn_call_on(A0 &&, F1 &&) {}
  template <class A0, class F1> void detached_spawn_call_on(A0 &&, F1 &&) {}
};
} // namespace _async_scope
using _async_scope::async_scope;
struct thread_unsafe_event_loop {
  template <class A0> int sync_wait(A0 &&);
};
} // namespace unifex

namespace unifex::linuxos {
struct io_epoll_context {
  int run();
};
struct io_uring_context {
  int run();
};
} // namespace unifex::linuxos
