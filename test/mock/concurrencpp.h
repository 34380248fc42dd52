// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// concurrencpp.h - the part of concurrencpp that the tests use, with its names.
// Nothing is defined.
#pragma once

#include "promise.h"

#include <chrono>
#include <functional>
#include <memory>
#include <tuple>
#include <vector>

namespace concurrencpp {

template <class T> class result;

class executor {
public:
  virtual ~executor();
  void post(std::function<void()>);
  result<int> submit(std::function<int()>);
};

struct executor_tag {}; // the first parameter of a coroutine that is scheduled

enum class result_status { idle, value, exception };

template <class T> class [[nodiscard]] result : public mock::Awaitable<T> {
public:
  struct promise_type : mock::Promise<result, T, std::suspend_never> {};
  result_status status() const;
  void wait();
  template <class Duration> result_status wait_for(Duration);
  T get();
  mock::Awaitable<result> resolve();
};

template <class T> class [[nodiscard]] lazy_result : public mock::Awaitable<T> {
public:
  struct promise_type : mock::Promise<lazy_result, T> {};
  result<T> run();
  mock::Awaitable<lazy_result> resolve();
};

template <class T> class shared_result : public mock::Awaitable<T &> {
public:
  T &get();
  void wait();
  mock::Awaitable<shared_result> resolve();
};

template <class Results> struct when_any_result {
  std::size_t index;
  Results results;
};
template <class Iterator>
  requires requires(Iterator i) { *i; }
lazy_result<std::vector<result<int>>> when_all(executor &, Iterator, Iterator);
template <class... T>
lazy_result<std::tuple<T...>> when_all(executor &, T &&...);
template <class Iterator>
lazy_result<when_any_result<std::vector<result<int>>>>
when_any(executor &, Iterator, Iterator);

class thread_pool_executor : public executor {};
class thread_executor : public executor {};
class worker_thread_executor : public executor {};

template <class Executor>
mock::Awaitable<> resume_on(std::shared_ptr<Executor>);
template <class Executor> mock::Awaitable<> resume_on(Executor &);

class manual_executor {
public:
  bool loop_once();
  std::size_t loop(std::size_t);
  std::size_t loop_for(std::size_t, std::chrono::milliseconds);
  void wait_for_task();
};

} // namespace concurrencpp
