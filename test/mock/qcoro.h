// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// qcoro.h - the part of QCoro that the tests use, with its names. Its Task
// starts when it is called. Nothing is defined.
#pragma once

#include "qt.h"

#include <coroutine>

namespace QCoro {

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
template <class T> class TaskBase {
public:
  template <class F> void then(F &&) {}
  template <class F, class E> void then(F &&, E &&) {}
  Awaiter<T> operator co_await() const noexcept;
};
} // namespace detail

template <class T = void> class Task : public detail::TaskBase<T> {
public:
  struct promise_type : detail::Returns<T> {
    Task get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
};

// It starts when it is awaited.
template <class T = void> class LazyTask : public detail::TaskBase<T> {
public:
  struct promise_type : detail::Returns<T> {
    LazyTask get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
};

template <class T> T waitFor(Task<T> &);
template <class T> T waitFor(Task<T> &&);

detail::Awaiter<void> moveToThread(QThread *);

class ProcessAwaiters {
public:
  Task<bool> waitForFinished(int Milliseconds = 30000);
};

} // namespace QCoro

QCoro::ProcessAwaiters qCoro(QProcess &);
template <class T>
QCoro::detail::Awaiter<T> operator co_await(const QFuture<T> &);
template <class T> QCoro::detail::Awaiter<T> qCoro(const QFuture<T> &);
