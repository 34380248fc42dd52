// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// tbb.h - the part of oneTBB that the tests use. Its public names are
// using-declarations of names in tbb::detail. Nothing is defined.
#pragma once

namespace tbb {
namespace detail {
namespace d1 {

template <class Index, class F> void parallel_for(Index, Index, const F &) {}
template <class F, class G> void parallel_invoke(const F &, const G &) {}

struct suspend_point_type;
struct task {
  using suspend_point = suspend_point_type *;
  template <class F> static void suspend(F) {}
  static void resume(suspend_point);
};

class task_arena {
public:
  template <class F> void enqueue(F &&) {}
};

} // namespace d1
namespace d2 {

class task_group_base {
public:
  int wait();
};
class task_group : public task_group_base {
public:
  template <class F> void run(F &&) {}
  template <class F> int run_and_wait(const F &) { return 0; }
};

} // namespace d2
} // namespace detail

inline namespace v1 {
using detail::d1::parallel_for;
using detail::d1::parallel_invoke;
using detail::d1::task;
using detail::d1::task_arena;
using detail::d2::task_group;
} // namespace v1
} // namespace tbb
