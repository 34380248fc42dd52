// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// unifex-model.h - the part of libunifex that the tests use, with its names.
// Nothing is defined.
#pragma once

#include "promise.h"

#include <optional>

namespace unifex {

namespace _sync_wait_cpo {
struct bound {};
struct _fn {
  template <class Sender> std::optional<int> operator()(Sender &&) const;
  bound operator()() const;
};
template <class Sender> std::optional<int> operator|(Sender &&, bound);
} // namespace _sync_wait_cpo
inline constexpr _sync_wait_cpo::_fn sync_wait{};

namespace _sync_wait_r_cpo {
template <class Result> struct _fn {
  template <class Sender> std::optional<Result> operator()(Sender &&) const;
};
} // namespace _sync_wait_r_cpo
template <class Result>
inline constexpr _sync_wait_r_cpo::_fn<Result> sync_wait_r{};

namespace _manual_event_loop {
class context {
public:
  void run();
  void stop();
};
} // namespace _manual_event_loop
using manual_event_loop = _manual_event_loop::context;

namespace _task {
template <class T, bool> struct _task {
  struct [[nodiscard]] type : mock::Awaitable<T> {
    struct promise_type : mock::Promise<type, T> {};
  };
};
} // namespace _task
template <class T> using task = typename _task::_task<T, false>::type;

} // namespace unifex
