// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// task.h - a lazy coroutine type that no model knows. Nothing is defined: the
// tests are parsed, never linked.
#pragma once

#include <coroutine>

namespace mock {

template <class T> struct Returns {
  void return_value(T);
};
template <> struct Returns<void> {
  void return_void();
};

template <class T = void> struct [[nodiscard]] Task {
  struct promise_type : Returns<T> {
    Task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};

// A coroutine that gives values one by one and cannot wait for anything.
template <class T> struct Generator {
  struct promise_type {
    Generator get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    std::suspend_always yield_value(T);
    void return_void();
    void unhandled_exception();
    void await_transform() = delete;
  };
};

} // namespace mock
