// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// asio.h - the part of Boost.Asio that the tests use, with its names, so that
// a test parses in half a second instead of four. Nothing is defined. A test
// includes <boost/asio.hpp>; `%check --real` takes the real one.
#pragma once

#include <chrono>
#include <concepts>
#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace boost::asio {

class execution_context {
public:
  execution_context(const execution_context &) = delete;

protected:
  execution_context();
  ~execution_context();
};

class io_context : public execution_context {
public:
  template <class Allocator, std::uintptr_t Bits> class basic_executor_type {
  public:
    io_context &context() const noexcept;
    bool running_in_this_thread() const noexcept;
  };
  using executor_type = basic_executor_type<std::allocator<void>, 0>;
  using count_type = std::size_t;

  io_context();
  explicit io_context(int ConcurrencyHint);
  ~io_context();
  executor_type get_executor() noexcept;
  count_type run();
  template <class Rep, class Period>
  std::size_t run_for(const std::chrono::duration<Rep, Period> &);
  count_type run_one();
  count_type poll();
  count_type poll_one();
  void stop();
  bool stopped() const;
  void restart();
};

class thread_pool : public execution_context {
public:
  template <class Allocator, unsigned Bits> class basic_executor_type {
  public:
    bool running_in_this_thread() const noexcept;
  };
  using executor_type = basic_executor_type<std::allocator<void>, 0>;

  explicit thread_pool(std::size_t Threads);
  ~thread_pool();
  executor_type get_executor() noexcept;
  void attach();
  void stop();
  void join();
  void wait();
};

// Any executor. It cannot say whether a loop runs on this thread.
class any_io_executor {
public:
  any_io_executor() noexcept;
  any_io_executor(io_context::executor_type);
  any_io_executor(thread_pool::executor_type);
};

template <class Executor> class strand {
public:
  explicit strand(const Executor &);
  bool running_in_this_thread() const noexcept;
};

template <class Executor> strand<Executor> make_strand(const Executor &);
strand<io_context::executor_type> make_strand(io_context &);

template <class Allocator = std::allocator<void>> class use_future_t {
public:
  constexpr use_future_t() {}
};
inline constexpr use_future_t<> use_future;

template <class Executor = any_io_executor> class use_awaitable_t {
public:
  constexpr use_awaitable_t() {}
};
inline constexpr use_awaitable_t<> use_awaitable;

class detached_t {
public:
  constexpr detached_t() {}
};
inline constexpr detached_t detached;

namespace this_coro {
struct executor_t {
  constexpr executor_t() {}
};
inline constexpr executor_t executor;
} // namespace this_coro

namespace detail {

template <class T> struct Returns {
  template <class U> void return_value(U &&);
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

template <class T, class Executor = any_io_executor>
class [[nodiscard]] awaitable {
public:
  using value_type = T;
  using executor_type = Executor;

  struct promise_type : detail::Returns<T> {
    awaitable get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    // As in the real one, only awaitables of the same executor can be awaited.
    template <class U>
    detail::Awaiter<U> await_transform(awaitable<U, Executor>);
    detail::Awaiter<Executor> await_transform(this_coro::executor_t);
  };

  awaitable(awaitable &&) noexcept;
  awaitable &operator=(awaitable &&) noexcept;
  ~awaitable();
};

namespace detail {

// What a completion token makes of a result of type T.
template <class Token, class T> struct Completion;
template <class A, class T> struct Completion<use_future_t<A>, T> {
  using type = std::future<T>;
};
template <class E, class T> struct Completion<use_awaitable_t<E>, T> {
  using type = awaitable<T, E>;
};
template <class T> struct Completion<detached_t, T> {
  using type = void;
};
template <class Handler, class T>
  requires std::invocable<Handler, std::exception_ptr, T>
struct Completion<Handler, T> {
  using type = void;
};
template <class Handler>
  requires std::invocable<Handler, std::exception_ptr>
struct Completion<Handler, void> {
  using type = void;
};

template <class Token, class T>
using Completes = typename Completion<std::decay_t<Token>, T>::type;

template <class T> T made();

} // namespace detail

// Functions that take a lambda need a body, since it has no linkage.
template <class Where, class T, class E, class Token>
detail::Completes<Token, T> co_spawn(Where &&, awaitable<T, E>, Token &&) {
  return detail::made<detail::Completes<Token, T>>();
}

template <class Where, std::invocable F, class Token>
auto co_spawn(Where &&, F &&, Token &&) {
  using T = typename std::invoke_result_t<F>::value_type;
  return detail::made<detail::Completes<Token, T>>();
}

template <class F> void post(F &&) {}
template <class Where, class F> void post(Where &&, F &&) {}
template <class Where, class F> void dispatch(Where &&, F &&) {}
template <class Where, class F> void defer(Where &&, F &&) {}

template <class Clock> class basic_waitable_timer {
public:
  explicit basic_waitable_timer(io_context &);
  explicit basic_waitable_timer(const any_io_executor &);
  std::size_t expires_after(const typename Clock::duration &);
  void wait();
  template <class Token> detail::Completes<Token, void> async_wait(Token &&) {
    return detail::made<detail::Completes<Token, void>>();
  }
};
using steady_timer = basic_waitable_timer<std::chrono::steady_clock>;

} // namespace boost::asio
