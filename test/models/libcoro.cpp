// RUN: %check %s
#include <libcoro.h>

coro::task<int> answer();

coro::task<> runToCompletion(std::unique_ptr<coro::scheduler> &scheduler) {
  coro::sync_wait(answer()); // expect: 'coro::sync_wait' waits // expect-severity: deadlock // expect-framework: libcoro
  coro::sync_wait(scheduler->schedule(answer())); // expect: coro::sync_wait
  co_await scheduler->schedule(answer());
}

coro::task<> loops(coro::scheduler &outer) {
  while (outer.process_events() > 0) // expect: 'coro::scheduler::process_events' // expect-severity: deadlock
    ;
  outer.spawn_detached([]() -> coro::task<> { co_return; }());
  co_await outer.schedule();
}

coro::task<> onThePool(coro::thread_pool &pool, coro::scheduler &scheduler) {
  co_await pool.schedule();
  coro::sync_wait(answer());
  co_await scheduler.schedule();
  coro::sync_wait(answer()); // expect: 'coro::sync_wait'
}

coro::task<> secure(std::unique_ptr<coro::scheduler> &scheduler) {
  coro::net::tls::client client(scheduler); // expect-likely: 'coro::net::tls::client::~client'
  co_await scheduler->schedule(answer());
}

// What was shut down waits for nothing when it dies.
coro::task<> shutsDown(std::unique_ptr<coro::scheduler> &scheduler) {
  coro::net::tls::client client(scheduler);
  co_await answer();
  co_await client.shutdown();
}
coro::task<> shutsDownSometimes(std::unique_ptr<coro::scheduler> &scheduler) {
  coro::net::tls::client client(scheduler); // expect-likely: 'coro::net::tls::client::~client'
  if (co_await client.connect() != 1)
    co_return;
  co_await client.shutdown();
}
// The coroutine takes over what it is given.
coro::task<> takes(coro::net::tls::client client) { co_await client.shutdown(); }
coro::task<> borrows(const coro::net::tls::client &) { co_return; }
coro::task<> lends(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await borrows(coro::net::tls::client(scheduler)); // expect-likely: 'coro::net::tls::client::~client'
}
coro::task<> gives(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await takes(coro::net::tls::client(scheduler));
}

int atTheTop() { return coro::sync_wait(answer()); }
