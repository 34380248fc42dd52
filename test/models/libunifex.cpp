// RUN: %check %s
#include <unifex.h>

unifex::task<int> answer();

unifex::task<void> runToCompletion() {
  unifex::sync_wait(answer()); // expect: 'unifex::_sync_wait_cpo::_fn::operator()' waits // expect-severity: deadlock // expect-framework: libunifex
  answer() | unifex::sync_wait(); // expect: _sync_wait_cpo
  unifex::sync_wait_r<int>(answer()); // expect: 'unifex::_sync_wait_r_cpo::_fn::operator()'
  co_await answer();
}

unifex::task<void> loops(unifex::manual_event_loop &outer) {
  outer.run(); // expect: 'unifex::_manual_event_loop::context::run' // expect-severity: deadlock
  unifex::manual_event_loop inner;
  inner.run(); // expect: context::run // expect-severity: stall
  co_return;
}

void atTheTop() { unifex::sync_wait(answer()); }
