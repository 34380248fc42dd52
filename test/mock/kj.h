// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// kj.h - the part of KJ (Cap'n Proto) that the tests use, with its names. A
// Promise is a coroutine type; wait(WaitScope&) runs the loop. Nothing is
// defined.
#pragma once

#include <coroutine>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace kj {

class Exception {};
class WaitScope;

template <class T> class Own {
public:
  T *get();
  T *operator->();
};

template <class T> class Promise;
namespace _ {
// Functions that take a lambda need a body, since it has no linkage.
template <class T> T made();

template <class T> struct Chain {
  using type = Promise<T>;
};
template <class T> struct Chain<Promise<T>> {
  using type = Promise<T>;
};
template <class F, class T> struct Then {
  using type = typename Chain<std::invoke_result_t<F, T>>::type;
};
template <class F> struct Then<F, void> {
  using type = typename Chain<std::invoke_result_t<F>>::type;
};
struct ReadyNow {
  operator Promise<void>() const;
};
} // namespace _
static constexpr _::ReadyNow READY_NOW{};

template <class T> class [[nodiscard]] Promise {
public:
  Promise(Promise &&) noexcept;
  template <class U>
    requires std::is_convertible_v<U, T>
  Promise(U &&);
  Promise &operator=(Promise &&) noexcept;
  T wait(WaitScope &);
  bool poll(WaitScope &);
  template <class F> auto then(F &&) {
    return _::made<typename _::Then<F, T>::type>();
  }
  template <class F, class E> auto then(F &&, E &&) {
    return _::made<typename _::Then<F, T>::type>();
  }
  template <class E> Promise catch_(E &&) { return _::made<Promise>(); }
  template <class E> Promise eagerlyEvaluate(E &&) {
    return _::made<Promise>();
  }
  template <class E> void detach(E &&) {}
};
template <> class [[nodiscard]] Promise<void> {
public:
  Promise(Promise &&) noexcept;
  Promise &operator=(Promise &&) noexcept;
  void wait(WaitScope &);
  bool poll(WaitScope &);
  template <class F> auto then(F &&) {
    return _::made<typename _::Then<F, void>::type>();
  }
  template <class F, class E> auto then(F &&, E &&) {
    return _::made<typename _::Then<F, void>::type>();
  }
  template <class E> Promise catch_(E &&) { return _::made<Promise>(); }
  template <class E> Promise eagerlyEvaluate(E &&) {
    return _::made<Promise>();
  }
  template <class E> void detach(E &&) {}
};

namespace _ {
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
} // namespace _
template <class T> _::Awaiter<T> operator co_await(Promise<T>);

class EventLoop {
public:
  EventLoop();
  ~EventLoop();
  void run(unsigned MaxTurns = 0);
};
class WaitScope {
public:
  explicit WaitScope(EventLoop &);
  WaitScope(const WaitScope &) = delete;
  ~WaitScope();
  unsigned poll();
};
struct AsyncIoContext {
  WaitScope &waitScope;
};
AsyncIoContext setupAsyncIo();

template <class F> auto evalLater(F &&) {
  return _::made<typename _::Then<F, void>::type>();
}
template <class F> auto evalNow(F &&) {
  return _::made<typename _::Then<F, void>::type>();
}
template <class F> auto startFiber(std::size_t, F &&) {
  return _::made<typename _::Then<F, WaitScope &>::type>();
}

class TaskSet {
public:
  void add(Promise<void> &&);
};

namespace _ {
template <class F> class Deferred {
public:
  Deferred(F &&f) : Function(std::move(f)) {}
  ~Deferred() noexcept(false) { Function(); }

private:
  F Function;
};
} // namespace _
template <class F> _::Deferred<std::decay_t<F>> defer(F &&f) {
  return _::Deferred<std::decay_t<F>>(std::forward<F>(f));
}

// Runs functions on the loop of another thread.
class Executor {
public:
  template <class F> std::invoke_result_t<F> executeSync(F &&) const {
    return _::made<std::invoke_result_t<F>>();
  }
  template <class F> auto executeAsync(F &&) const {
    return _::made<Promise<std::invoke_result_t<F>>>();
  }
};

} // namespace kj

#define KJ_CONCAT_(x, y) x##y
#define KJ_CONCAT(x, y) KJ_CONCAT_(x, y)
#define KJ_DEFER(code)                                                         \
  auto KJ_CONCAT(_kjDefer, __LINE__) = ::kj::defer([&]() { code; })

template <class T, class... Args>
struct std::coroutine_traits<kj::Promise<T>, Args...> {
  struct promise_type : kj::_::Returns<T> {
    kj::Promise<T> get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
};
