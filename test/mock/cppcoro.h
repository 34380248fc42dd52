// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// cppcoro.h - the part of cppcoro that the tests use, with its names. Nothing
// is defined.
#pragma once

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cppcoro {

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

template <class T = void> class [[nodiscard]] task {
public:
  struct promise_type : detail::Returns<T> {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  task(task &&) noexcept;
  task &operator=(task &&) noexcept;
  ~task();
  bool is_ready() const noexcept;
  detail::Awaiter<T> operator co_await() const & noexcept;
  detail::Awaiter<T> operator co_await() const && noexcept;
};

template <class T> class generator {
public:
  struct promise_type {
    generator get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    template <class U> std::suspend_always yield_value(U &&);
    void return_void();
    void unhandled_exception();
    template <class U> std::suspend_never await_transform(U &&) = delete;
  };
};

template <class Awaitable>
using await_result_t =
    decltype(std::declval<Awaitable>().operator co_await().await_resume());

template <class Awaitable>
auto sync_wait(Awaitable &&) -> await_result_t<Awaitable>;

template <class... Ts> task<std::tuple<Ts...>> when_all(task<Ts>...);
task<> when_all(task<>, task<>);

class io_service {
public:
  class schedule_operation {
  public:
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>) noexcept;
    void await_resume() const noexcept;
  };
  io_service();
  ~io_service();
  schedule_operation schedule() noexcept;
  std::uint64_t process_events();
  std::uint64_t process_pending_events();
  std::uint64_t process_one_event();
  void stop() noexcept;
};

class static_thread_pool {
public:
  class schedule_operation {
  public:
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>) noexcept;
    void await_resume() const noexcept;
  };
  explicit static_thread_pool(std::uint32_t Threads);
  ~static_thread_pool();
  schedule_operation schedule() noexcept;
};

class single_consumer_event {
public:
  void set();
  detail::Awaiter<void> operator co_await() const noexcept;
};

} // namespace cppcoro

namespace cppcoro {
class async_scope {
public:
  template <class Awaitable> void spawn(Awaitable &&);
};
} // namespace cppcoro
