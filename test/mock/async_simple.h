// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// async_simple.h - the part of async_simple, and of the coro_io and coro_rpc of
// yalantinglibs, that the tests use, with their names. Nothing is defined.
#pragma once

#include <coroutine>
#include <functional>
#include <type_traits>
#include <utility>

namespace async_simple {

// Functions that take a lambda need a body, since it has no linkage.
template <class T> T made();

template <class T> class Try {
public:
  T &value();
  bool hasError() const;
};

class Executor {
public:
  using Func = std::function<void()>;
  virtual ~Executor();
  virtual bool schedule(Func) = 0;
  virtual bool currentThreadInExecutor() const;
};

template <class T> struct FutureAwaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
template <class T> class Future {
public:
  Future(Future &&) noexcept;
  T get() &&;
  void wait();
  bool hasResult() const;
  template <class F> auto thenValue(F &&) && {
    return made<Future<std::invoke_result_t<F, T>>>();
  }
};
template <class T> Future<T> makeReadyFuture(T &&);
template <class T> FutureAwaiter<T> operator co_await(Future<T> &&);

namespace coro {

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
template <class T> class LazyBase {
public:
  template <class F> void start(F &&) {}
  Awaiter<T> operator co_await();
};
} // namespace detail

template <class T = void> class RescheduleLazy;
template <class T = void>
class [[nodiscard]] Lazy : public detail::LazyBase<T> {
public:
  struct promise_type : detail::Returns<T> {
    Lazy get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  Lazy(Lazy &&) noexcept;
  ~Lazy();
  RescheduleLazy<T> via(Executor *) &&;
};
template <class T>
class [[nodiscard]] RescheduleLazy : public detail::LazyBase<T> {};
template <class T> T syncAwait(RescheduleLazy<T> &&);
template <class T> T syncAwait(Lazy<T> &&);
template <class T> T syncAwait(Lazy<T> &&, Executor *);

} // namespace coro

} // namespace async_simple

namespace coro_io {
// Runs the function on the threads that may block.
template <class F> auto post(F &&) {
  using Result = async_simple::Try<std::invoke_result_t<F>>;
  return async_simple::made<async_simple::coro::Lazy<Result>>();
}
} // namespace coro_io

namespace coro_rpc {
template <class Config> class coro_rpc_server_base {
public:
  template <auto First, auto... Functions, class Self>
  void register_handler(Self *) {}
  template <auto First, auto... Functions> void register_handler() {}
  bool start();
};
struct config_t {};
using coro_rpc_server = coro_rpc_server_base<config_t>;
} // namespace coro_rpc
