// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// unifex.h - the part of libunifex that the tests use, with its names:
// sync_wait is an object that also stands after a pipe. Nothing is defined.
#pragma once

#include <coroutine>
#include <optional>
#include <type_traits>
#include <utility>

namespace unifex {

namespace _task {
template <class T> struct Returns {
  void return_value(T);
};
template <> struct Returns<void> {
  void return_void();
};
template <class T, bool Noexcept> struct _task {
  class [[nodiscard]] type {
  public:
    using result = T;
    struct promise_type : Returns<T> {
      type get_return_object();
      std::suspend_always initial_suspend() noexcept;
      std::suspend_always final_suspend() noexcept;
      void unhandled_exception();
    };
    struct awaiter {
      bool await_ready() const noexcept;
      void await_suspend(std::coroutine_handle<>);
      T await_resume();
    };
    awaiter operator co_await() &&;
  };
};
} // namespace _task
template <class T> using task = typename _task::_task<T, false>::type;

namespace _bind_back {
template <class Cpo> struct _result {
  struct type {
    template <class Sender> friend auto operator|(Sender &&, type) {
      return std::optional<typename std::remove_cvref_t<Sender>::result>();
    }
  };
};
} // namespace _bind_back

namespace _sync_wait_cpo {
struct _fn {
  template <class Sender>
  auto operator()(Sender &&) const
      -> std::optional<typename std::remove_cvref_t<Sender>::result>;
  _bind_back::_result<_fn>::type operator()() const;
};
} // namespace _sync_wait_cpo
inline constexpr _sync_wait_cpo::_fn sync_wait{};

} // namespace unifex

namespace unifex {
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
} // namespace unifex
