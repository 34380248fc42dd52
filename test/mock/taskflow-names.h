// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// taskflow-names.h - all names of taskflow that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace tf {
struct Executor {
  int wait_for_all();
  ~Executor();
  template <class F0> void corun_until(F0 &&) {}
  template <class F0> void async(F0 &&) {}
  template <class F0> void silent_async(F0 &&) {}
  template <class F0> void dependent_async(F0 &&) {}
  template <class F0> void silent_dependent_async(F0 &&) {}
  template <class A0, class F1> void run(A0 &&, F1 &&) {}
  template <class A0, class A1, class F2> void run_n(A0 &&, A1 &&, F2 &&) {}
  template <class A0, class F1> void run_until(A0 &&, F1 &&) {}
  bool this_worker_id();
  bool this_worker();
};
struct FlowBuilder {
  template <class F0> void emplace(F0 &&) {}
};
struct Runtime {
  template <class F0> void async(F0 &&) {}
  template <class F0> void silent_async(F0 &&) {}
};
} // namespace tf
