// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// seastar-model.h - the part of Seastar that the tests use, with its names.
// Nothing is defined.
#pragma once

#include "promise.h"

#include <functional>

namespace seastar {

namespace internal {
class future_base {};
} // namespace internal

template <class T = void>
class [[nodiscard]] future : private internal::future_base,
                             public mock::Awaitable<T> {
public:
  struct promise_type : mock::Promise<future, T, std::suspend_never> {};
  T get();
  void wait() noexcept;
  bool available() const noexcept;
  bool failed() const noexcept;
  future<> then_wrapped(std::function<void(future<T>)>);
};

class thread {
public:
  explicit thread(std::function<void()>);
  static bool running_in_thread();
};
bool engine_is_ready() noexcept;

future<> async(std::function<void()>);
class semaphore {
public:
  future<> wait(std::size_t = 1);
};

class app_template {
public:
  int run(int, char **, std::function<future<int>()> &&) noexcept;
};

} // namespace seastar
