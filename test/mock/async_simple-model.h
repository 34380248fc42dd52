// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// async_simple-model.h - the part of async_simple that the tests use, with its
// names. Nothing is defined.
#pragma once

#include "promise.h"

#include <functional>

namespace async_simple {

class Executor {
public:
  virtual ~Executor();
  virtual bool schedule(std::function<void()>) = 0;
  virtual bool currentThreadInExecutor() const;
};

template <class T> class Future {
public:
  bool hasResult() const;
  T get() &&;
  void wait();
};

namespace coro {

namespace detail {
template <class T> class LazyBase : public mock::Awaitable<T> {
public:
  template <class F> void start(F &&);
};
} // namespace detail

template <class T = void> class RescheduleLazy;

template <class T = void>
class [[nodiscard]] Lazy : public detail::LazyBase<T> {
public:
  struct promise_type : mock::Promise<Lazy, T> {};
  RescheduleLazy<T> via(Executor *) &&;
};

template <class T>
class [[nodiscard]] RescheduleLazy : public detail::LazyBase<T> {};

template <class LazyType> int syncAwait(LazyType &&);
template <class LazyType> int syncAwait(LazyType &&, Executor *);

} // namespace coro
} // namespace async_simple
