// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// promise.h - what the coroutine types of the other mocks are made of.
#pragma once

#include "task.h"

namespace mock {

// promise_type of a coroutine that returns Object and gives T.
template <class Object, class T = void, class Start = std::suspend_always>
struct Promise : Returns<T> {
  Object get_return_object();
  Start initial_suspend() noexcept;
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception();
};

// Base of what can be awaited and gives T.
template <class T = void> struct Awaitable {
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};

} // namespace mock
