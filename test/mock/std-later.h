// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// std-later.h - what the standard library here does not have yet. Nothing is
// defined.
#pragma once

#include "promise.h"

#include <atomic>

namespace std {
void atomic_flag_wait(const atomic_flag *, bool) noexcept;
void atomic_flag_wait_explicit(const atomic_flag *, bool,
                               memory_order) noexcept;

template <class T, class E> class expected {
public:
  template <class F> expected and_then(F &&) {}
  template <class F> expected or_else(F &&) {}
  template <class F> expected transform(F &&) {}
  template <class F> expected transform_error(F &&) {}
};

template <class F, class... Args> auto bind_back(F &&f, Args &&...) {
  return f;
}

template <class Signature> class copyable_function;
template <class R, class... Args> class copyable_function<R(Args...)> {
public:
  template <class F> copyable_function(F &&) {}
  R operator()(Args...) const;
};

template <class Signature> class function_ref;
template <class R, class... Args> class function_ref<R(Args...)> {
public:
  template <class F> function_ref(F &&) {}
  R operator()(Args...) const;
};

template <class T> class generator {
public:
  struct promise_type {
    generator get_return_object();
    suspend_always initial_suspend() noexcept;
    suspend_always final_suspend() noexcept;
    suspend_always yield_value(T);
    void return_void();
    void unhandled_exception();
    void await_transform() = delete;
  };
};
} // namespace std
