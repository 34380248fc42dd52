// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// tmc.h - the part of TooManyCooks that the tests use, with its names. Nothing
// is defined.
#pragma once

#include "promise.h"

#include <future>

namespace tmc {

template <class T = void> struct [[nodiscard]] task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T> {};
};

class ex_any;
class ex_cpu {
public:
  void teardown();
};
class ex_manual_st {
public:
  std::size_t run_all();
};

int async_main(task<int> &&);
template <class Executor>
std::future<int> post_waitable(Executor &&, task<int> &&);
ex_any *current_executor() noexcept;

} // namespace tmc
