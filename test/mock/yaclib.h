// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// yaclib.h - the part of YACLib that the tests use, with its names. Nothing is
// defined.
#pragma once

#include "promise.h"

#include <chrono>
#include <coroutine>
#include <functional>
#include <vector>

namespace yaclib {

template <class V> class Result {
public:
  V Ok() &&;
};

template <class V> class FutureBase : public mock::Awaitable<V> {
public:
  bool Ready() const & noexcept;
  Result<V> Get() && noexcept;
  Result<V> Touch() && noexcept;
};

template <class V> class [[nodiscard]] Future final : public FutureBase<V> {
public:
  struct promise_type : mock::Promise<Future, V, std::suspend_never> {};
};

template <class V> class [[nodiscard]] Task final : public mock::Awaitable<V> {
public:
  struct promise_type : mock::Promise<Task, V> {};
  Result<V> Get() && noexcept;
};

class IExecutor {
public:
  virtual ~IExecutor();
};
class FairThreadPool : public IExecutor {};
Future<int> Run(IExecutor &, std::function<void()>);

template <class... Waited> void Wait(Waited &...);
template <class... Waited> bool WaitFor(std::chrono::milliseconds, Waited &...);

template <class Event = int> class WaitGroup {
public:
  void Wait() noexcept;
  template <class... V> void Attach(FutureBase<V> &...futures) noexcept;
  std::suspend_always AwaitOn(IExecutor &) noexcept;
  std::suspend_always operator co_await() noexcept;
};
template <class... Waited> std::suspend_always Await(Waited &...);
template <class It> std::suspend_always Await(It begin, std::size_t count);

} // namespace yaclib
