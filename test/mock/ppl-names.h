// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ppl-names.h - all names of ppl that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace Concurrency {
template <class T = void> struct structured_task_group {
  int wait();
  template <class F0> int run_and_wait(F0 &&);
  template <class F0> void run(F0 &&) {}
};
template <class T = void> struct task_group {
  int wait();
  template <class F0> int run_and_wait(F0 &&);
  template <class F0> void run(F0 &&) {}
};
} // namespace Concurrency
