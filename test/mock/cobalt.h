// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// cobalt.h - the part of Boost.Cobalt that the tests use, with its names.
// Nothing is defined.
#pragma once

#include "asio.h"
#include "promise.h"

namespace boost::cobalt {

using executor = asio::any_io_executor;

template <class T> struct [[nodiscard]] task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T> {};
};

template <class T> struct promise : mock::Awaitable<T> {
  struct promise_type : mock::Promise<promise, T, std::suspend_never> {};
  bool ready() const;
  T get();
};

struct thread : mock::Awaitable<> {
  struct promise_type : mock::Promise<thread> {};
  void join();
};

template <class T> T run(task<T>);
template <class Token> auto spawn(executor, task<void> &&, Token &&) -> void;

namespace this_thread {
executor &get_executor();
bool has_executor();
} // namespace this_thread

} // namespace boost::cobalt
