// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// folly-model.h - the part of folly that the tests use, with its names. Nothing
// is defined.
#pragma once

#include "promise.h"

#include <chrono>
#include <functional>

namespace folly {

class Executor {
public:
  virtual ~Executor();
  virtual void add(std::function<void()>) = 0;
};

class DrivableExecutor : public virtual Executor {
public:
  virtual void drive() = 0;
};

class EventBase : public DrivableExecutor {
public:
  class LoopCallback {
  public:
    virtual ~LoopCallback();
    virtual void runLoopCallback() noexcept = 0;
  };
  bool loop();
  void loopForever();
  bool loopOnce(int Flags = 0);
  void drive() override;
  void add(std::function<void()>) override;
  void runInLoop(std::function<void()>, bool ThisIteration = false);
  void runInEventBaseThread(std::function<void()>) noexcept;
  void runInEventBaseThreadAndWait(std::function<void()>) noexcept;
  bool inRunningEventBaseThread() const;
  bool isInEventBaseThread() const;
};

namespace futures::detail {
template <class T> class FutureBase {
public:
  bool isReady() const;
  T &value() &;
};
} // namespace futures::detail

template <class T> class Future;

template <class T> class SemiFuture : private futures::detail::FutureBase<T> {
public:
  using futures::detail::FutureBase<T>::isReady;
  using futures::detail::FutureBase<T>::value;
  T get() &&;
  T get(std::chrono::milliseconds) &&;
  SemiFuture &wait() &;
  SemiFuture &&wait() &&;
  Future<T> via(Executor *) &&;
};

template <class T> class Future : private futures::detail::FutureBase<T> {
public:
  using futures::detail::FutureBase<T>::isReady;
  using futures::detail::FutureBase<T>::value;
  T get() &&;
  T getVia(DrivableExecutor *) &&;
  Future &wait() &;
};

template <bool MayBlock = true> class Baton {
public:
  void wait() noexcept;
  void post() noexcept;
};

namespace fibers {
inline bool onFiber();
class FiberManager {
public:
  void addTask(std::function<void()>);
};
} // namespace fibers

class AsyncTimeout {
public:
  virtual ~AsyncTimeout();
  virtual void timeoutExpired() noexcept = 0;
};

class CPUThreadPoolExecutor : public virtual Executor {
public:
  void add(std::function<void()>) override;
};

namespace coro {

template <class T> class Task;

template <class T> class TaskWithExecutor {
public:
  SemiFuture<T> start() &&;
};

template <class T = void> class [[nodiscard]] Task {
public:
  struct promise_type : mock::Promise<Task, T> {};
  mock::Awaitable<T> operator co_await() &&;
};

struct blocking_wait_fn {
  template <class Awaitable> int operator()(Awaitable &&) const;
  template <class Awaitable>
  int operator()(Awaitable &&, DrivableExecutor *) const;
};
inline constexpr blocking_wait_fn blocking_wait{};
static constexpr blocking_wait_fn const &blockingWait = blocking_wait;

namespace detail::adl {
struct WithExecutorFunction {
  template <class T> TaskWithExecutor<T> operator()(Executor *, Task<T>) const;
};
} // namespace detail::adl
namespace folly_cpo__ {
inline constexpr detail::adl::WithExecutorFunction co_withExecutor{};
}
using namespace folly_cpo__;

} // namespace coro
} // namespace folly
