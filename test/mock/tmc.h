// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// tmc.h - the part of TooManyCooks that the tests use, with its names. Nothing
// is defined.
#pragma once

#include "promise.h"

#include <future>
#include <type_traits>

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
template <class Executor, class T>
std::future<T> post_waitable(Executor &&, task<T> &&);
template <class Awaitable, class T>
class [[nodiscard]] aw_spawn : public mock::Awaitable<T> {
public:
  template <class Executor> aw_spawn &&run_on(Executor &&) &&;
  void detach()
    requires(std::is_void_v<T>);
};
template <class T> aw_spawn<task<T>, T> spawn(task<T> &&);
ex_any *current_executor() noexcept;

} // namespace tmc
