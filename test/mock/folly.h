// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// folly.h - the part of folly that the tests use, with its names: blockingWait
// is an object. Nothing is defined.
#pragma once

#include <chrono>
#include <coroutine>
#include <exception>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>

namespace folly {

struct Unit {};

template <class Signature> class Function;
template <class R, class... Args> class Function<R(Args...)> {
public:
  template <class F> Function(F &&) {}
};
using Func = Function<void()>;

// An executor, kept alive: what folly's functions take instead of a pointer.
template <class E> class ExecutorKeepAlive {
public:
  ExecutorKeepAlive() = default;
  template <class Other>
  ExecutorKeepAlive(const ExecutorKeepAlive<Other> &) noexcept;
  ExecutorKeepAlive(E *);
  E *get() const;
  E &operator*() const;
  E *operator->() const;
  ExecutorKeepAlive copy() const;
};
class Executor {
public:
  virtual ~Executor();
  virtual void add(Func) = 0;
  template <class E = Executor> using KeepAlive = ExecutorKeepAlive<E>;
  template <class E> static KeepAlive<E> getKeepAliveToken(E *);
  template <class E> static KeepAlive<E> getKeepAliveToken(E &);
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
  EventBase();
  ~EventBase() override;
  void add(Func) override;
  void drive() override;
  bool loop();
  bool loopOnce(int Flags = 0);
  void loopForever();
  void terminateLoopSoon();
  void runInLoop(Func, bool ThisIteration = false);
  void runInEventBaseThread(Func) noexcept;
  void runInEventBaseThreadAndWait(Func) noexcept;
  bool isInEventBaseThread() const;
  bool inRunningEventBaseThread() const;
  bool isRunning() const;
};
class EventBaseManager {
public:
  static EventBaseManager *get();
  EventBase *getEventBase() const;
  EventBase *getExistingEventBase() const;
};

class ThreadPoolExecutor : public virtual Executor {
public:
  void join();
};
class CPUThreadPoolExecutor : public ThreadPoolExecutor {
public:
  explicit CPUThreadPoolExecutor(std::size_t Threads);
  ~CPUThreadPoolExecutor() override;
  void add(Func) override;
};
class IOExecutor : public virtual Executor {};

Executor::KeepAlive<> getGlobalCPUExecutor();
Executor::KeepAlive<> getGlobalCPUExecutorWeakRef();
Executor::KeepAlive<IOExecutor> getGlobalIOExecutor();
template <class E> Executor::KeepAlive<E> getKeepAliveToken(E *);
template <class E> Executor::KeepAlive<E> getKeepAliveToken(E &);

class exception_wrapper {
public:
  std::exception_ptr to_exception_ptr() const;
};
template <class T> class Try {
public:
  T &value();
  bool hasException() const;
  exception_wrapper &exception();
  void throwUnlessValue() const;
};
template <> class Try<void> {
public:
  void value() const;
  bool hasException() const;
  exception_wrapper &exception();
  void throwUnlessValue() const;
};

namespace detail {
// Functions that take a lambda need a body, since it has no linkage.
template <class T> T made();

template <class T> struct Awaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
} // namespace detail

namespace futures::detail {
template <class T> class FutureBase {
public:
  bool isReady() const;
  bool hasValue() const;
};
} // namespace futures::detail

template <class T> class Future;
template <class T> class SemiFuture : public futures::detail::FutureBase<T> {
public:
  SemiFuture(SemiFuture &&) noexcept;
  ~SemiFuture();
  T get() &&;
  T get(std::chrono::milliseconds) &&;
  Try<T> getTry() &&;
  SemiFuture &wait() &;
  T &value() &;
  Future<T> via(Executor::KeepAlive<>) &&;
  detail::Awaiter<T> operator co_await() &&;
};
template <class T> class Future : public futures::detail::FutureBase<T> {
public:
  Future(Future &&) noexcept;
  ~Future();
  T get() &&;
  T get(std::chrono::milliseconds) &&;
  T getVia(DrivableExecutor *) &&;
  Future &wait() &;
  T &value() &;
  template <class F> auto thenValue(F &&) && {
    return detail::made<Future<std::invoke_result_t<F, T>>>();
  }
  template <class F> auto thenTry(F &&) && {
    return detail::made<Future<std::invoke_result_t<F, Try<T>>>>();
  }
  detail::Awaiter<T> operator co_await() &&;
};
template <class T> Future<T> makeFuture(T);
template <class T> SemiFuture<T> makeSemiFuture(T);
template <class F> auto via(Executor::KeepAlive<>, F &&) {
  return detail::made<Future<std::invoke_result_t<F>>>();
}

namespace coro {

template <class T> struct Returns {
  template <class U> void return_value(U &&) {}
};
template <> struct Returns<void> {
  void return_void();
};
template <class T> class [[nodiscard]] TaskWithExecutor {
public:
  using result = T;
  SemiFuture<std::conditional_t<std::is_void_v<T>, Unit, T>> start() &&;
  template <class F> void start(F &&Callback) && { Callback(Try<T>()); }
  folly::detail::Awaiter<T> operator co_await() &&;
};
template <class T = void> class [[nodiscard]] Task {
public:
  using result = T;
  struct promise_type : Returns<T> {
    Task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  Task(Task &&) noexcept;
  ~Task();
  folly::detail::Awaiter<T> operator co_await() &&;
};

struct blocking_wait_fn {
  template <class Awaitable> auto operator()(Awaitable &&) const {
    return made<Awaitable>(0);
  }
  template <class Awaitable>
  auto operator()(Awaitable &&, DrivableExecutor *) const {
    return made<Awaitable>(0);
  }

private:
  template <class A> static typename std::remove_cvref_t<A>::result made(int);
  template <class A>
  static decltype(std::declval<A>().operator co_await().await_resume())
  made(...);
};
inline constexpr blocking_wait_fn blocking_wait{};
static constexpr blocking_wait_fn const &blockingWait = blocking_wait;

namespace detail::adl {
struct WithExecutorFunction {
  template <class T>
  TaskWithExecutor<T> operator()(Executor::KeepAlive<>, Task<T>) const;
};
} // namespace detail::adl
namespace folly_cpo__ {
inline constexpr detail::adl::WithExecutorFunction co_withExecutor{};
}
using namespace folly_cpo__;

template <class... Ts> Task<std::tuple<Ts...>> collectAll(Task<Ts>...);
template <class T> Task<T> timeout(SemiFuture<T>, std::chrono::milliseconds);
template <class T> Task<T> timeout(Future<T>, std::chrono::milliseconds);

template <class T> struct TryAwaitable {
  folly::detail::Awaiter<Try<T>> operator co_await() &&;
};
template <class T> TryAwaitable<T> co_awaitTry(Task<T>);

class Baton {
public:
  void post() noexcept;
  folly::detail::Awaiter<void> operator co_await() const noexcept;
};

} // namespace coro

namespace fibers {
class Baton {
public:
  void wait();
  void post();
};
class FiberManager {
public:
  template <class F> void addTask(F &&) {}
  template <class F> void addTaskRemote(F &&) {}
};
FiberManager &getFiberManager(EventBase &);
template <class F> auto runInMainContext(F &&f) -> decltype(f()) {
  return detail::made<decltype(f())>();
}
} // namespace fibers

} // namespace folly

namespace folly {
template <bool MayBlock = true> class Baton {
public:
  void wait() noexcept;
  void post() noexcept;
};
class AsyncTimeout {
public:
  virtual ~AsyncTimeout();
  virtual void timeoutExpired() noexcept = 0;
};
} // namespace folly
