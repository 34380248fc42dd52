// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// small_asio.h - what generated programs of many files use of Boost.Asio and
// the standard library, under their names and without their headers: a file
// that includes it parses in the twentieth part of a second. Nothing is
// defined.
#pragma once

#include <coroutine>

namespace std {
template <class T> class future {
public:
  T get();
  void wait() const;
};
class thread {
public:
  template <class F> explicit thread(F &&) {}
  void detach();
};
} // namespace std

namespace boost::asio {

class io_context {
public:
  class executor_type {
  public:
    bool running_in_this_thread() const noexcept;
  };
  io_context();
  executor_type get_executor() noexcept;
  unsigned long run();
  bool stopped() const;
};

class thread_pool {
public:
  class executor_type {
  public:
    bool running_in_this_thread() const noexcept;
  };
  executor_type get_executor() noexcept;
};

struct use_future_t {};
inline constexpr use_future_t use_future;
struct detached_t {};
inline constexpr detached_t detached;

template <class T> class awaitable {
public:
  struct promise_type {
    awaitable get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    void return_void();
  };
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};

template <class Where, class T>
std::future<T> co_spawn(Where &, awaitable<T>, use_future_t);
template <class Where, class Work>
void co_spawn(Where &&, Work &&, detached_t) {}

// Functions that take a lambda need a body, since it has no linkage.
template <class Where, class F> void post(Where &&, F &&) {}
template <class Where, class F> void dispatch(Where &&, F &&) {}
template <class Where, class F> void defer(Where &&, F &&) {}

} // namespace boost::asio
