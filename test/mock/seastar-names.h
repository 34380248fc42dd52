// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// seastar-names.h - all names of seastar that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace seastar {
void engine();
struct app_template {
  template <class F0> int run(F0 &&);
  template <class F0> int run_deprecated(F0 &&);
};
template <class T = void> struct future : mock::Awaitable<T> {
  struct promise_type : mock::Promise<future, T, std::suspend_never> {};
  int get();
  int get0();
  int wait();
  bool available();
  bool failed();
  template <class F0> void then(F0 &&) {}
  template <class F0> void then_unpack(F0 &&) {}
  template <class F0> void handle_exception(F0 &&) {}
  template <class F0> void handle_exception_type(F0 &&) {}
  template <class F0> void finally(F0 &&) {}
  template <class F0> void then_wrapped(F0 &&) {}
};
struct reactor {
  int run();
  template <class F0> void run_in_background(F0 &&) {}
};
struct sharded {
  template <class F0> void invoke_on(F0 &&) {}
  template <class F0> void invoke_on_all(F0 &&) {}
  template <class F0> void invoke_on_others(F0 &&) {}
  template <class F0> void map_reduce(F0 &&) {}
  template <class F0> void map_reduce0(F0 &&) {}
};
struct smp {
  template <class F0> void submit_to(F0 &&) {}
  template <class F0> void invoke_on_all(F0 &&) {}
  template <class F0> void invoke_on_others(F0 &&) {}
};
struct thread {
  thread();
  template <class F0> thread(F0 &&) {}
  bool running_in_thread();
};
struct timer {
  timer();
  template <class F0> void set_callback(F0 &&) {}
  template <class F0> timer(F0 &&) {}
};
template <class F0> void do_with(F0 &&) {}
template <class F0> void repeat(F0 &&) {}
template <class F0> void repeat_until_value(F0 &&) {}
template <class F0> void do_for_each(F0 &&) {}
template <class F0> void parallel_for_each(F0 &&) {}
template <class F0> void max_concurrent_for_each(F0 &&) {}
template <class F0> void keep_doing(F0 &&) {}
template <class F0> void with_gate(F0 &&) {}
template <class F0> void try_with_gate(F0 &&) {}
template <class F0> void with_semaphore(F0 &&) {}
template <class F0> void with_lock(F0 &&) {}
template <class F0> void with_shared(F0 &&) {}
template <class A0, class F1> void map_reduce(A0 &&, F1 &&) {}
template <class F0> void futurize_invoke(F0 &&) {}
template <class F0> void do_until(F0 &&) {}
template <class A0, class F1> void with_scheduling_group(A0 &&, F1 &&) {}
template <class F0> void async(F0 &&) {}
bool engine_is_ready();
void when_all();
void when_any();
void make_ready_future();
void make_exception_future();
} // namespace seastar

namespace seastar::coroutine {
struct as_future {
  as_future();
};
using old_as_future = struct as_future; // a class until it became a function
void as_future(int);
struct as_future_without_preemption_check {
  as_future_without_preemption_check();
};
using old_as_future_without_preemption_check =
    struct as_future_without_preemption_check;
void as_future_without_preemption_check(int);
} // namespace seastar::coroutine

namespace seastar::coroutine::experimental {
template <class T = void> struct generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<generator, T> {};
};
namespace internal::buffered {
template <class T = void> struct generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<generator, T> {};
};
} // namespace internal::buffered
namespace internal::unbuffered {
template <class T = void> struct generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<generator, T> {};
};
} // namespace internal::unbuffered
} // namespace seastar::coroutine::experimental

namespace seastar::alien {
template <class F0> void run_on(F0 &&) {}
template <class F0> void submit_to(F0 &&) {}
} // namespace seastar::alien

namespace seastar::testing {
struct seastar_test {
  virtual ~seastar_test();
  virtual future<> run_test_case() const = 0;
};
} // namespace seastar::testing
