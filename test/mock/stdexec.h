// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// stdexec.h - the part of stdexec (P2300) that the tests use, with its names:
// sync_wait is an object, and exec is an alias. Nothing is defined.
#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <tuple>
#include <utility>

namespace stdexec {

// A sender that completes with Ts; a coroutine may await it.
template <class... Ts> struct __sender {
  struct __awaiter {
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>);
    std::tuple_element_t<0, std::tuple<Ts..., void *>> await_resume();
  };
  using __values = std::tuple<Ts...>;
  __awaiter operator co_await() const;
};
template <class... Ts> struct __sender_of {
  using type = __sender<Ts...>;
};

struct sync_wait_t {
  template <class Sender>
  auto operator()(Sender &&) const
      -> std::optional<typename std::remove_cvref_t<Sender>::__values>;
};
inline constexpr sync_wait_t sync_wait{};

struct just_t {
  template <class... Ts>
  __sender<std::decay_t<Ts>...> operator()(Ts &&...) const;
};
inline constexpr just_t just{};

struct when_all_t {
  template <class... Ts> __sender<Ts...> operator()(__sender<Ts>...) const;
};
inline constexpr when_all_t when_all{};

} // namespace stdexec

namespace experimental::execution {

namespace __task {
struct Context {};
template <class T> struct Returns {
  void return_value(T);
};
template <> struct Returns<void> {
  void return_void();
};
template <class T, class C> class [[nodiscard]] basic_task {
public:
  struct promise_type : Returns<T> {
    basic_task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  struct __awaiter {
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>);
    T await_resume();
  };
  using __values = std::tuple<T>;
  __awaiter operator co_await() const;
};
template <class C> class [[nodiscard]] basic_task<void, C> {
public:
  struct promise_type : Returns<void> {
    basic_task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  struct __awaiter {
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>);
    void await_resume();
  };
  using __values = std::tuple<>;
  __awaiter operator co_await() const;
};
} // namespace __task
template <class T> using task = __task::basic_task<T, __task::Context>;

} // namespace experimental::execution
namespace exec = experimental::execution;

namespace stdexec {
struct sync_wait_with_variant_t {
  template <class Sender>
  auto operator()(Sender &&) const
      -> std::optional<typename std::remove_cvref_t<Sender>::__values>;
};
inline constexpr sync_wait_with_variant_t sync_wait_with_variant{};

namespace __run_loop {
class __run_loop_base {
public:
  void run() noexcept;
  void finish() noexcept;
};
template <class Derived> struct __basic_run_loop : __run_loop_base {};
} // namespace __run_loop
struct run_loop : __run_loop::__basic_run_loop<run_loop> {};
struct parallel_scheduler {};
parallel_scheduler get_parallel_scheduler();
} // namespace stdexec

namespace experimental::execution {
struct start_detached_t {
  template <class Sender> void operator()(Sender &&) const;
};
inline constexpr start_detached_t start_detached{};
} // namespace experimental::execution
