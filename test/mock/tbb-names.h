// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// tbb-names.h - all names of tbb that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace tbb::detail::d1 {
template <class T = void> struct graph {
  int wait_for_all();
};
template <class T = void> struct isolated_task_group {
  int wait();
  template <class F0> int run_and_wait(F0 &&);
  template <class F0> void run(F0 &&) {}
};
struct task_arena {
  template <class F0> int execute(F0 &&);
  template <class A0> int wait_for(A0 &&);
  template <class F0> void enqueue(F0 &&) {}
};
template <class T = void> struct task_group_base {
  int wait();
};
template <class F0> int parallel_for(F0 &&);
template <class F0> int parallel_reduce(F0 &&);
template <class F0> int parallel_deterministic_reduce(F0 &&);
template <class F0> int parallel_scan(F0 &&);
template <class F0> int parallel_for_each(F0 &&);
template <class F0> int parallel_sort(F0 &&);
template <class F0> int parallel_invoke(F0 &&);
template <class F0> int parallel_pipeline(F0 &&);
template <class F0> void enqueue(F0 &&) {}
template <class F0> void isolate(F0 &&) {}
void finalize();
bool current_thread_index();
} // namespace tbb::detail::d1

namespace tbb::detail::d2 {
template <class T = void> struct graph {
  int wait_for_all();
};
template <class T = void> struct isolated_task_group {
  int wait();
  template <class F0> int run_and_wait(F0 &&);
  template <class F0> void run(F0 &&) {}
};
template <class T = void> struct task_group_base {
  int wait();
};
template <class F0> int parallel_for_each(F0 &&);
} // namespace tbb::detail::d2

namespace tbb::detail::d1::task_group {
template <class F0> int run_and_wait(F0 &&);
template <class F0> void run(F0 &&) {}
} // namespace tbb::detail::d1::task_group

namespace tbb::detail::d2::task_group {
template <class F0> int run_and_wait(F0 &&);
template <class F0> void run(F0 &&) {}
} // namespace tbb::detail::d2::task_group
