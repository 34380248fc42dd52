// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <cppcoro-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  cppcoro::sync_wait(any); // expect: 'cppcoro::sync_wait'
  mock::the<cppcoro::io_service>().process_events(); // expect: 'cppcoro::io_service::process_events'
  mock::the<cppcoro::io_service>().process_one_event(); // expect: 'cppcoro::io_service::process_one_event'
  mock::the<cppcoro::io_service>().process_pending_events(); // expect: 'cppcoro::io_service::process_pending_events'
  mock::the<cppcoro::io_service>().process_one_pending_event(); // expect: 'cppcoro::io_service::process_one_pending_event'
  co_return;
}

void others() {
  mock::the<cppcoro::static_thread_pool>().~static_thread_pool(); // expect-explain: 'cppcoro::static_thread_pool::~static_thread_pool' blocks this thread
  mock::the<cppcoro::io_service>().schedule(); // expect-explain: 'cppcoro::io_service::schedule' says where a coroutine goes on
  mock::the<cppcoro::io_service>().schedule_after(); // expect-explain: 'cppcoro::io_service::schedule_after' says where a coroutine goes on
  mock::the<cppcoro::static_thread_pool>().schedule(); // expect-explain: 'cppcoro::static_thread_pool::schedule' says where a coroutine goes on
  cppcoro::schedule_on(any); // expect-explain: 'cppcoro::schedule_on' says where a coroutine goes on
  cppcoro::resume_on(any); // expect-explain: 'cppcoro::resume_on' says where a coroutine goes on
  mock::the<cppcoro::async_scope>().spawn(any); // expect-explain: 'cppcoro::async_scope::spawn' starts a task and does not wait
  mock::the<cppcoro::task<int>>().is_ready(); // expect-explain: 'cppcoro::task::is_ready' says whether a result is there
  mock::the<cppcoro::shared_task<int>>().is_ready(); // expect-explain: 'cppcoro::shared_task::is_ready' says whether a result is there
}

void executors() {
  own::post(mock::the<cppcoro::io_service>(), WAIT); // expect: wait
  own::start(mock::the<cppcoro::static_thread_pool>(), WAIT); // expect-explain: off-loop: 'lambda
}

cppcoro::task<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
cppcoro::shared_task<int> task1() { co_return 1; } // expect-explain: it starts when it is awaited
cppcoro::generator<int> task2() { co_yield 1; } // expect-explain: it starts when it is awaited
cppcoro::recursive_generator<int> task3() { co_yield 1; } // expect-explain: it starts when it is awaited
cppcoro::async_generator<int> task4() { co_return 1; } // expect-explain: it starts when it is awaited
