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
#include <tuple>
#include <type_traits>
#include <utility>

namespace boost::system {

class error_code {
public:
  explicit operator bool() const noexcept;
};

} // namespace boost::system

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
  template <class Rep, class Period>
  std::size_t run_one_for(const std::chrono::duration<Rep, Period> &);
  template <class Clock, class Duration>
  std::size_t run_until(const std::chrono::time_point<Clock, Duration> &);
  template <class Clock, class Duration>
  std::size_t run_one_until(const std::chrono::time_point<Clock, Duration> &);
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
  template <class Other>
  constexpr use_future_t<Other> operator[](const Other &) const {
    return {};
  }
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

// In a stackful coroutine: an operation that is given one suspends the fiber.
template <class Executor> class basic_yield_context {
public:
  Executor get_executor() const;
};
using yield_context = basic_yield_context<any_io_executor>;

// A completion token, and where the completion runs.
template <class Token, class Executor> class executor_binder {};
template <class Where, class Token>
executor_binder<std::decay_t<Token>, std::decay_t<Where>>
bind_executor(Where &&, Token &&) {
  return {};
}

namespace this_coro {
struct executor_t {
  constexpr executor_t() {}
};
inline constexpr executor_t executor;
} // namespace this_coro

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
  requires std::invocable<Handler, std::exception_ptr, T> ||
           std::invocable<Handler, system::error_code, T>
struct Completion<Handler, T> {
  using type = void;
};
template <class Handler>
  requires std::invocable<Handler> ||
           std::invocable<Handler, std::exception_ptr> ||
           std::invocable<Handler, system::error_code>
struct Completion<Handler, void> {
  using type = void;
};
template <class E, class T> struct Completion<basic_yield_context<E>, T> {
  using type = T;
};
template <class Token, class E, class T>
struct Completion<executor_binder<Token, E>, T> : Completion<Token, T> {};

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

template <class Token> detail::Completes<Token, void> post(Token &&) {
  return detail::made<detail::Completes<Token, void>>();
}
template <class Where, class Token>
detail::Completes<Token, void> post(Where &&, Token &&) {
  return detail::made<detail::Completes<Token, void>>();
}
template <class Token> detail::Completes<Token, void> dispatch(Token &&) {
  return detail::made<detail::Completes<Token, void>>();
}
template <class Where, class Token>
detail::Completes<Token, void> dispatch(Where &&, Token &&) {
  return detail::made<detail::Completes<Token, void>>();
}
template <class Token> detail::Completes<Token, void> defer(Token &&) {
  return detail::made<detail::Completes<Token, void>>();
}
template <class Where, class Token>
detail::Completes<Token, void> defer(Where &&, Token &&) {
  return detail::made<detail::Completes<Token, void>>();
}

template <class Where, std::invocable<yield_context> F>
void spawn(Where &&, F &&) {}
template <class Where, std::invocable<yield_context> F, class Token>
detail::Completes<Token, void> spawn(Where &&, F &&, Token &&) {
  return detail::made<detail::Completes<Token, void>>();
}

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

class mutable_buffer {};
template <class Memory> mutable_buffer buffer(Memory &) { return {}; }

template <class Protocol> class basic_stream_socket {
public:
  explicit basic_stream_socket(io_context &);
  any_io_executor get_executor();
  void close();
  template <class Buffer, class Token>
  detail::Completes<Token, std::size_t> async_read_some(const Buffer &,
                                                        Token &&) {
    return detail::made<detail::Completes<Token, std::size_t>>();
  }
};
namespace ip {
class tcp {
public:
  using socket = basic_stream_socket<tcp>;
};
} // namespace ip

template <class Stream, class Buffer, class Token>
detail::Completes<Token, std::size_t> async_read(Stream &, const Buffer &,
                                                 Token &&) {
  return detail::made<detail::Completes<Token, std::size_t>>();
}

namespace experimental::awaitable_operators {
template <class T, class U, class E>
awaitable<std::pair<T, U>, E> operator&&(awaitable<T, E>, awaitable<U, E>);
template <class E>
awaitable<void, E> operator&&(awaitable<void, E>, awaitable<void, E>);
} // namespace experimental::awaitable_operators

} // namespace boost::asio
