// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// cppcoro-model.h - the part of cppcoro that the tests use, with its names.
// Nothing is defined.
#pragma once

#include "promise.h"

#include <cstdint>

namespace cppcoro {

template <class T = void> class [[nodiscard]] task : public mock::Awaitable<T> {
public:
  struct promise_type : mock::Promise<task, T> {};
  bool is_ready() const noexcept;
};

template <class Awaitable> int sync_wait(Awaitable &&);

class io_service {
public:
  class schedule_operation : public mock::Awaitable<> {};
  schedule_operation schedule() noexcept;
  std::uint64_t process_events();
  std::uint64_t process_pending_events();
  std::uint64_t process_one_event();
  void stop() noexcept;
};

class static_thread_pool {
public:
  class schedule_operation : public mock::Awaitable<> {};
  ~static_thread_pool();
  schedule_operation schedule() noexcept;
};

class async_scope {
public:
  template <class Awaitable> void spawn(Awaitable &&);
};

} // namespace cppcoro
