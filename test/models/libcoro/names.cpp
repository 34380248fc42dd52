// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <libcoro-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  coro::sync_wait(any); // expect: 'coro::sync_wait'
  mock::the<coro::scheduler>().process_events(); // expect: 'coro::scheduler::process_events'
  mock::the<coro::io_scheduler>().process_events(); // expect: 'coro::io_scheduler::process_events'
  mock::the<coro::net::tls::client>().~client(); // expect-likely: 'coro::net::tls::client::~client'
  co_return;
}

void others() {
  mock::the<coro::scheduler>().shutdown(); // expect-explain: 'coro::scheduler::shutdown' blocks this thread
  mock::the<coro::scheduler>().schedule(); // expect-explain: 'coro::scheduler::schedule' says where a coroutine goes on
  mock::the<coro::scheduler>().yield(); // expect-explain: 'coro::scheduler::yield' says where a coroutine goes on
  mock::the<coro::scheduler>().schedule_at(); // expect-explain: 'coro::scheduler::schedule_at' says where a coroutine goes on
  mock::the<coro::scheduler>().schedule_after(); // expect-explain: 'coro::scheduler::schedule_after' says where a coroutine goes on
  mock::the<coro::scheduler>().yield_for(); // expect-explain: 'coro::scheduler::yield_for' says where a coroutine goes on
  mock::the<coro::scheduler>().yield_until(); // expect-explain: 'coro::scheduler::yield_until' says where a coroutine goes on
  mock::the<coro::scheduler>().poll(); // expect-explain: 'coro::scheduler::poll' says where a coroutine goes on
  mock::the<coro::scheduler>().spawn_detached(any); // expect-explain: 'coro::scheduler::spawn_detached' starts a task and does not wait
  mock::the<coro::scheduler>().spawn_joinable(any); // expect-explain: 'coro::scheduler::spawn_joinable' starts a task and does not wait
  mock::the<coro::io_scheduler>().shutdown(); // expect-explain: 'coro::io_scheduler::shutdown' blocks this thread
  mock::the<coro::io_scheduler>().schedule(); // expect-explain: 'coro::io_scheduler::schedule' says where a coroutine goes on
  mock::the<coro::io_scheduler>().yield(); // expect-explain: 'coro::io_scheduler::yield' says where a coroutine goes on
  mock::the<coro::io_scheduler>().schedule_at(); // expect-explain: 'coro::io_scheduler::schedule_at' says where a coroutine goes on
  mock::the<coro::io_scheduler>().schedule_after(); // expect-explain: 'coro::io_scheduler::schedule_after' says where a coroutine goes on
  mock::the<coro::io_scheduler>().yield_for(); // expect-explain: 'coro::io_scheduler::yield_for' says where a coroutine goes on
  mock::the<coro::io_scheduler>().yield_until(); // expect-explain: 'coro::io_scheduler::yield_until' says where a coroutine goes on
  mock::the<coro::io_scheduler>().poll(); // expect-explain: 'coro::io_scheduler::poll' says where a coroutine goes on
  mock::the<coro::io_scheduler>().spawn(any); // expect-explain: 'coro::io_scheduler::spawn' starts a task and does not wait
  mock::the<coro::scheduler>().~scheduler(); // expect-explain: 'coro::scheduler::~scheduler' blocks this thread
  mock::the<coro::thread_pool>().shutdown(); // expect-explain: 'coro::thread_pool::shutdown' blocks this thread
  mock::the<coro::thread_pool>().~thread_pool(); // expect-explain: 'coro::thread_pool::~thread_pool' blocks this thread
  mock::the<coro::thread_pool>().schedule(); // expect-explain: 'coro::thread_pool::schedule' says where a coroutine goes on
  mock::the<coro::thread_pool>().yield(); // expect-explain: 'coro::thread_pool::yield' says where a coroutine goes on
  mock::the<coro::thread_pool>().spawn_detached(any); // expect-explain: 'coro::thread_pool::spawn_detached' starts a task and does not wait
  mock::the<coro::thread_pool>().spawn(any); // expect-explain: 'coro::thread_pool::spawn' starts a task and does not wait
  mock::the<coro::thread_pool>().spawn_joinable(any); // expect-explain: 'coro::thread_pool::spawn_joinable' starts a task and does not wait
  mock::the<coro::task_group>().start(any); // expect-explain: 'coro::task_group::start' starts a task and does not wait
  mock::the<coro::task<int>>().is_ready(); // expect-explain: 'coro::task::is_ready' says whether a result is there
  coro::default_executor::executor(); // expect-explain: 'coro::default_executor::executor' may give another loop than is meant
  coro::default_executor::io_executor(); // expect-explain: 'coro::default_executor::io_executor' may give another loop than is meant
}

void executors() {
  own::post(mock::the<coro::scheduler>(), WAIT); // expect: wait
  own::post(mock::the<coro::io_scheduler>(), WAIT); // expect: wait
  own::start(mock::the<coro::thread_pool>(), WAIT); // expect-explain: off-loop: 'lambda
}

coro::task<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
coro::generator<int> task1() { co_yield 1; } // expect-explain: it starts when it is awaited
