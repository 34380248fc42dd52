// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// tmc-names.h - all names of tmc that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace tmc {
struct aw_spawn {
  void detach();
};
struct aw_spawn_func {
  void detach();
};
struct aw_spawn_many {
  void detach();
};
struct aw_spawn_tuple {
  void detach();
};
struct ex_asio {
  void teardown();
  ~ex_asio();
};
struct ex_braid {};
struct ex_cpu {
  void teardown();
  ~ex_cpu();
};
struct ex_cpu_st {
  void teardown();
  ~ex_cpu_st();
};
struct ex_manual_st {
  int run_all();
  int run_one();
  int run_n();
};
template <class T = void> struct task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T> {};
};
template <class A0> int async_main(A0 &&);
template <class A0, class F1> void post(A0 &&, F1 &&) {}
template <class A0, class F1> void post_waitable(A0 &&, F1 &&) {}
template <class F0> void spawn_func(F0 &&) {}
template <class A0> mock::Awaitable<> resume_on(A0 &&);
bool current_executor();
void cpu_executor();
} // namespace tmc
