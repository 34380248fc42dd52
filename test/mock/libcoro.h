// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// libcoro.h - the part of libcoro that the tests use, with its names. Nothing
// is defined.
#pragma once

#include "promise.h"

#include <chrono>
#include <memory>

namespace coro {

template <class T = void> class [[nodiscard]] task : public mock::Awaitable<T> {
public:
  struct promise_type : mock::Promise<task, T> {};
  auto is_ready() const noexcept -> bool;
};

template <class Awaitable> auto sync_wait(Awaitable &&) -> int;

class scheduler {
public:
  class schedule_operation : public mock::Awaitable<> {};
  auto schedule() -> schedule_operation;
  template <class T> auto schedule(task<T>) -> task<T>;
  auto spawn_detached(task<void> &&) -> bool;
  auto process_events(std::chrono::milliseconds = {}) -> std::size_t;
  auto shutdown() noexcept -> void;
};

class thread_pool {
public:
  class schedule_operation : public mock::Awaitable<> {};
  auto schedule() -> schedule_operation;
};

namespace net::tls {
class client {
public:
  explicit client(std::unique_ptr<scheduler> &);
  client(client &&);
  ~client();
  task<int> connect(std::chrono::milliseconds = std::chrono::seconds(30));
  task<int> shutdown(std::chrono::milliseconds = std::chrono::seconds(30));
};
} // namespace net::tls

} // namespace coro
