// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// cobalt.hpp - the part of Boost.Cobalt that the tests use, with its names.
// Nothing is defined.
#pragma once

#include "../asio.h"

namespace boost::cobalt {

namespace detail {
template <class T> struct Returns {
  template <class U> void return_value(U &&) {}
};
template <> struct Returns<void> {
  void return_void();
};
template <class T> struct Awaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
} // namespace detail

template <class T> struct [[nodiscard]] task {
  struct promise_type : detail::Returns<T> {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  detail::Awaiter<T> operator co_await();
};

// It starts at once. get() gives the result, and may be called only when it is
// there.
template <class T> struct [[nodiscard]] promise {
  struct promise_type : detail::Returns<T> {
    promise get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  bool ready() const;
  T get();
  detail::Awaiter<T> operator co_await();
};

template <class T> T run(task<T>);

} // namespace boost::cobalt
