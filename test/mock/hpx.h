// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// hpx.h - the part of HPX that the tests use, with its names. Nothing is
// defined.
#pragma once

#include "promise.h"

#include <utility>

namespace hpx {

namespace lcos::detail {
template <class Derived, class R> class future_base {
public:
  void wait() const;
  bool is_ready() const noexcept;
};
} // namespace lcos::detail

template <class R>
class future : public lcos::detail::future_base<future<R>, R>,
               public mock::Awaitable<R> {
public:
  struct promise_type : mock::Promise<future, R, std::suspend_never> {};
  R get();
};

namespace this_thread::experimental {
inline constexpr struct sync_wait_t final {
  template <class Sender> int operator()(Sender &&) const;
} sync_wait{};
} // namespace this_thread::experimental

template <class F> int run_as_hpx_thread(F const &);

namespace threads {
class thread_self;
thread_self *get_self_ptr() noexcept;
} // namespace threads

} // namespace hpx
