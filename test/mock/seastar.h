// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// seastar.h - the part of Seastar that the tests use, with its names. A future
// is a coroutine type; get() waits, and may do so only in a seastar::thread.
// Nothing is defined.
#pragma once

#include <chrono>
#include <coroutine>
#include <exception>
#include <functional>
#include <iterator>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace seastar {

template <class T = void> class future;

namespace internal {
// Functions that take a lambda need a body, since it has no linkage.
template <class T> T made();

template <class T> struct futurize {
  using type = future<T>;
};
template <class T> struct futurize<future<T>> {
  using type = future<T>;
};
template <class T> using futurize_t = typename futurize<T>::type;

template <class F, class T> struct continuation {
  using type = futurize_t<std::invoke_result_t<F, T>>;
};
template <class F> struct continuation<F, void> {
  using type = futurize_t<std::invoke_result_t<F>>;
};
} // namespace internal

template <class T> class [[nodiscard]] future {
public:
  future(future &&) noexcept;
  future &operator=(future &&) noexcept;
  ~future();
  T get();
  T get0();
  void wait() noexcept;
  bool available() const noexcept;
  bool failed() const noexcept;
  std::exception_ptr get_exception();
  void ignore_ready_future() noexcept;
  template <class F> auto then(F &&) {
    return internal::made<typename internal::continuation<F, T>::type>();
  }
  template <class F> auto then_wrapped(F &&) {
    using R = internal::futurize_t<std::invoke_result_t<F, future>>;
    return internal::made<R>();
  }
  template <class F> future finally(F &&) { return internal::made<future>(); }
  template <class F> future handle_exception(F &&) {
    return internal::made<future>();
  }
};

namespace internal {
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
} // namespace internal
template <class T> internal::Awaiter<T> operator co_await(future<T>);

template <class T> future<T> make_ready_future(T);
future<> make_ready_future();
template <class T> future<T> current_exception_as_future();

namespace coroutine {
// co_await as_future(f) gives the future back when it is ready.
template <class T> struct as_future {
  explicit as_future(future<T>);
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  future<T> await_resume();
};
} // namespace coroutine

class thread {
public:
  thread();
  template <class F> explicit thread(F &&) {}
  future<> join();
  static void yield();
  static bool running_in_thread();
};
template <class F> auto async(F &&) {
  return internal::made<internal::futurize_t<std::invoke_result_t<F>>>();
}

template <class... Ts>
future<std::tuple<future<Ts>...>> when_all(future<Ts>...);
template <class Iterator>
  requires requires(Iterator i) { *i; }
future<std::vector<typename std::iterator_traits<Iterator>::value_type>>
    when_all(Iterator, Iterator);
template <class... Ts>
future<std::tuple<Ts...>> when_all_succeed(future<Ts>...);

template <class Sequence> struct when_any_result {
  std::size_t index;
  Sequence futures;
};
template <class... Ts>
future<when_any_result<std::tuple<future<Ts>...>>> when_any(future<Ts>...);
template <class Iterator>
  requires requires(Iterator i) { *i; }
future<when_any_result<
    std::vector<typename std::iterator_traits<Iterator>::value_type>>>
    when_any(Iterator, Iterator);

enum class stop_iteration { no, yes };
template <class Action> future<> repeat(Action &&) {
  return internal::made<future<>>();
}
template <class Stop, class Action> future<> do_until(Stop &&, Action &&) {
  return internal::made<future<>>();
}
template <class T, class F> auto do_with(T &&, F &&) {
  return internal::made<std::invoke_result_t<F, T &>>();
}
template <class Range, class F> future<> parallel_for_each(Range &&, F &&) {
  return internal::made<future<>>();
}

class smp {
public:
  template <class F> static auto submit_to(unsigned, F &&) {
    return internal::made<internal::futurize_t<std::invoke_result_t<F>>>();
  }
};
template <class T> class temporary_buffer {
public:
  const T *get() const noexcept;
  std::size_t size() const noexcept;
};
template <class T> class lw_shared_ptr {
public:
  T *get() const noexcept;
};

class semaphore {
public:
  explicit semaphore(std::size_t);
  future<> wait(std::size_t = 1);
  void signal(std::size_t = 1);
};
class condition_variable {
public:
  future<> wait();
  void signal() noexcept;
};
template <class Clock = std::chrono::steady_clock> class timer {
public:
  template <class F> void set_callback(F &&) {}
  void arm(std::chrono::milliseconds);
};
future<> sleep(std::chrono::milliseconds);
bool engine_is_ready();

} // namespace seastar

template <class T, class... Args>
struct std::coroutine_traits<seastar::future<T>, Args...> {
  struct promise_type : seastar::internal::Returns<T> {
    seastar::future<T> get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
    void unhandled_exception() noexcept;
  };
};

namespace seastar {
class app_template {
public:
  int run(int, char **, std::function<future<int>()> &&) noexcept;
};
} // namespace seastar
