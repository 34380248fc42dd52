// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// hpx-names.h - all names of hpx that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace hpx {
template <class T = void> struct future : mock::Awaitable<T> {
  struct promise_type : mock::Promise<future, T, std::suspend_never> {};
  int get();
  template <class F0> void then(F0 &&) {}
};
template <class T = void> struct shared_future : mock::Awaitable<T> {
  struct promise_type : mock::Promise<shared_future, T, std::suspend_never> {};
  int get();
  template <class F0> void then(F0 &&) {}
};
struct thread {
  thread();
  template <class F0> thread(F0 &&) {}
};
struct wait_all_t {
  int operator()();
};
struct wait_any_t {
  int operator()();
};
struct wait_each_t {
  int operator()();
};
struct wait_some_n_t {
  int operator()();
};
struct wait_some_t {
  int operator()();
};
template <class F0> int run_as_hpx_thread(F0 &&);
int init();
void stop();
template <class F0> void async(F0 &&) {}
template <class F0> void post(F0 &&) {}
template <class F0> void dataflow(F0 &&) {}
void when_all();
} // namespace hpx

namespace hpx::lcos::detail {
template <class T = void> struct future_base {
  int wait();
  template <class A0> bool wait_for(A0 &&);
  template <class A0> bool wait_until(A0 &&);
  bool is_ready();
  bool has_value();
  bool has_exception();
};
} // namespace hpx::lcos::detail

namespace hpx::this_thread::experimental {
struct sync_wait_t {
  template <class A0> int operator()(A0 &&);
};
struct sync_wait_with_variant_t {
  template <class A0> int operator()(A0 &&);
};
} // namespace hpx::this_thread::experimental

namespace hpx::local {
int init();
void stop();
} // namespace hpx::local

namespace hpx::threads {
bool get_self_ptr();
} // namespace hpx::threads
