// RUN: %check %s
#include <cppcoro.h>

cppcoro::task<int> answer();

cppcoro::task<> runToCompletion(cppcoro::async_scope &scope) {
  cppcoro::sync_wait(answer()); // expect: 'cppcoro::sync_wait' waits // expect-severity: deadlock // expect-framework: cppcoro
  scope.spawn(answer());
  co_await answer();
}

cppcoro::task<> loops(cppcoro::io_service &outer) {
  outer.process_events(); // expect: 'cppcoro::io_service::process_events' // expect-severity: deadlock
  outer.process_one_event(); // expect: process_one_event
  outer.process_pending_events(); // expect: runs handlers on a thread that runs // expect-severity: reentry
  cppcoro::io_service inner;
  inner.process_events(); // expect: process_events // expect-severity: stall
  co_await outer.schedule();
}

cppcoro::task<> onThePool(cppcoro::static_thread_pool &pool,
                          cppcoro::io_service &io) {
  co_await pool.schedule();
  cppcoro::sync_wait(answer());
  co_await io.schedule();
  cppcoro::sync_wait(answer()); // expect: 'cppcoro::sync_wait'
}

// To go on on a loop is not to wait for it.
static void pump(cppcoro::io_service &io) {
  io.process_events(); // expect: 'cppcoro::io_service::process_events'
}
cppcoro::task<> goesOn(cppcoro::io_service &io) {
  co_await io.schedule();
  pump(io);
}

int atTheTop() { return cppcoro::sync_wait(answer()); }
