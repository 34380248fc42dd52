// RUN: %check %s
#include <stdexec.h>

exec::task<int> answer();

exec::task<void> runToCompletion() {
  stdexec::sync_wait(answer()); // expect: 'stdexec::sync_wait_t::operator()' waits // expect-severity: deadlock // expect-framework: stdexec
  auto [value] = stdexec::sync_wait(answer()).value(); // expect: neither ever does
  (void)stdexec::sync_wait_with_variant(answer()); // expect: sync_wait_with_variant_t
  co_await answer();
}

exec::task<void> loops(stdexec::run_loop &outer) {
  outer.run(); // expect: 'stdexec::__run_loop::__run_loop_base::run' // expect-severity: deadlock
  stdexec::run_loop inner;
  inner.run(); // expect: run_loop // expect-severity: stall
  exec::start_detached(answer());
  co_return;
}

void atTheTop() { stdexec::sync_wait(answer()); }
