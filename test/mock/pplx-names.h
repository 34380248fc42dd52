// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// pplx-names.h - all names of pplx that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace pplx {
template <class T = void> struct task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<task, T, std::suspend_never> {};
  task();
  int get();
  int wait();
  template <class F0> task(F0 &&) {}
  template <class F0> void then(F0 &&) {}
  bool is_done();
};
template <class F0> void create_task(F0 &&) {}
} // namespace pplx

namespace web::http::experimental::listener {
struct http_listener {
  template <class F0> void support(F0 &&) {}
};
} // namespace web::http::experimental::listener
