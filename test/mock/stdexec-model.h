// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// stdexec-model.h - the part of stdexec (P2300) and its exec that the tests
// use, with their names. Nothing is defined.
#pragma once

#include "promise.h"

#include <optional>
#include <tuple>

namespace stdexec {

struct sync_wait_t {
  template <class Sender>
  auto operator()(Sender &&) const -> std::optional<std::tuple<int>>;
};
struct sync_wait_with_variant_t {
  template <class Sender>
  auto operator()(Sender &&) const -> std::optional<std::tuple<int>>;
};
inline constexpr sync_wait_t sync_wait{};
inline constexpr sync_wait_with_variant_t sync_wait_with_variant{};

namespace __run_loop {
class __run_loop_base {
public:
  void run() noexcept;
  void finish() noexcept;
};
template <class Derived> struct __basic_run_loop : __run_loop_base {};
} // namespace __run_loop
struct run_loop : __run_loop::__basic_run_loop<run_loop> {};

struct parallel_scheduler {};
parallel_scheduler get_parallel_scheduler();

} // namespace stdexec

namespace experimental::execution {

namespace __task {
template <class T, class Context>
struct [[nodiscard]] basic_task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<basic_task, T> {};
};
} // namespace __task
struct default_task_context {};
template <class T> using task = __task::basic_task<T, default_task_context>;

struct start_detached_t {
  template <class Sender> void operator()(Sender &&) const;
};
inline constexpr start_detached_t start_detached{};

} // namespace experimental::execution
namespace exec = experimental::execution;
