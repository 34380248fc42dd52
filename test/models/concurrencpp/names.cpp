// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <concurrencpp-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<concurrencpp::result<int>>().get(); // expect: 'concurrencpp::result::get'
  mock::the<concurrencpp::result<int>>().wait(); // expect: 'concurrencpp::result::wait'
  mock::the<concurrencpp::result<int>>().wait_for(any); // expect-likely: 'concurrencpp::result::wait_for'
  mock::the<concurrencpp::result<int>>().wait_until(any); // expect-likely: 'concurrencpp::result::wait_until'
  mock::the<concurrencpp::shared_result<int>>().get(); // expect: 'concurrencpp::shared_result::get'
  mock::the<concurrencpp::shared_result<int>>().wait(); // expect: 'concurrencpp::shared_result::wait'
  mock::the<concurrencpp::shared_result<int>>().wait_for(any); // expect-likely: 'concurrencpp::shared_result::wait_for'
  mock::the<concurrencpp::shared_result<int>>().wait_until(any); // expect-likely: 'concurrencpp::shared_result::wait_until'
  mock::the<concurrencpp::manual_executor>().loop_once(); // expect: 'concurrencpp::manual_executor::loop_once'
  mock::the<concurrencpp::manual_executor>().loop(); // expect: 'concurrencpp::manual_executor::loop'
  mock::the<concurrencpp::manual_executor>().loop_once_for(); // expect: 'concurrencpp::manual_executor::loop_once_for'
  mock::the<concurrencpp::manual_executor>().loop_once_until(); // expect: 'concurrencpp::manual_executor::loop_once_until'
  mock::the<concurrencpp::manual_executor>().loop_for(); // expect: 'concurrencpp::manual_executor::loop_for'
  mock::the<concurrencpp::manual_executor>().loop_until(); // expect: 'concurrencpp::manual_executor::loop_until'
  co_return;
}

void onLoop() {
  mock::the<concurrencpp::executor>().post(WAIT); // expect: wait
  mock::the<concurrencpp::executor>().submit(WAIT); // expect: wait
  mock::the<concurrencpp::derivable_executor>().post(WAIT); // expect: wait
  mock::the<concurrencpp::derivable_executor>().submit(WAIT); // expect: wait
  mock::the<concurrencpp::timer_queue>().make_timer(any, any, any, WAIT); // expect: wait
  mock::the<concurrencpp::timer_queue>().make_one_shot_timer(any, any, WAIT); // expect: wait
}

void others() {
  mock::the<concurrencpp::result<int>>().status(); // expect-explain: 'concurrencpp::result::status' says whether a result is there
  mock::the<concurrencpp::shared_result<int>>().status(); // expect-explain: 'concurrencpp::shared_result::status' says whether a result is there
  mock::the<concurrencpp::lazy_result<int>>().run(); // expect-explain: 'concurrencpp::lazy_result::run' starts a task and does not wait
  mock::the<concurrencpp::lazy_result<int>>().status(); // expect-explain: 'concurrencpp::lazy_result::status' says whether a result is there
  mock::the<concurrencpp::manual_executor>().wait_for_task(); // expect-explain: 'concurrencpp::manual_executor::wait_for_task' blocks this thread
  mock::the<concurrencpp::manual_executor>().wait_for_tasks(); // expect-explain: 'concurrencpp::manual_executor::wait_for_tasks' blocks this thread
  mock::the<concurrencpp::manual_executor>().wait_for_task_for(); // expect-explain: 'concurrencpp::manual_executor::wait_for_task_for' blocks this thread
  mock::the<concurrencpp::manual_executor>().wait_for_task_until(); // expect-explain: 'concurrencpp::manual_executor::wait_for_task_until' blocks this thread
  mock::the<concurrencpp::manual_executor>().wait_for_tasks_for(); // expect-explain: 'concurrencpp::manual_executor::wait_for_tasks_for' blocks this thread
  mock::the<concurrencpp::manual_executor>().wait_for_tasks_until(); // expect-explain: 'concurrencpp::manual_executor::wait_for_tasks_until' blocks this thread
  mock::the<concurrencpp::thread_pool_executor>().shutdown(); // expect-explain: 'concurrencpp::thread_pool_executor::shutdown' blocks this thread
  mock::the<concurrencpp::thread_executor>().shutdown(); // expect-explain: 'concurrencpp::thread_executor::shutdown' blocks this thread
  mock::the<concurrencpp::worker_thread_executor>().shutdown(); // expect-explain: 'concurrencpp::worker_thread_executor::shutdown' blocks this thread
  mock::the<concurrencpp::runtime>().~runtime(); // expect-explain: 'concurrencpp::runtime::~runtime' blocks this thread
  concurrencpp::resume_on(any); // expect-explain: 'concurrencpp::resume_on' says where a coroutine goes on
  concurrencpp::when_all(); // expect-explain: 'concurrencpp::when_all' gives what is ready
  concurrencpp::when_any(); // expect-explain: 'concurrencpp::when_any' gives what is ready
  mock::the<concurrencpp::result<int>>().resolve(); // expect-explain: 'concurrencpp::result::resolve' gives what is ready
  mock::the<concurrencpp::lazy_result<int>>().resolve(); // expect-explain: 'concurrencpp::lazy_result::resolve' gives what is ready
  mock::the<concurrencpp::shared_result<int>>().resolve(); // expect-explain: 'concurrencpp::shared_result::resolve' gives what is ready
}

void executors() {
  own::post(mock::the<concurrencpp::manual_executor>(), WAIT); // expect: wait
  own::post(mock::the<concurrencpp::worker_thread_executor>(), WAIT); // expect: wait
  own::start(mock::the<concurrencpp::thread_pool_executor>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<concurrencpp::thread_executor>(), WAIT); // expect-explain: off-loop: 'lambda
}

concurrencpp::result<int> task0() { co_return 1; } // expect-explain: it starts when it is called
concurrencpp::lazy_result<int> task1() { co_return 1; } // expect-explain: it starts when it is awaited
concurrencpp::null_result task2() { co_return; } // expect-explain: it starts when it is called
concurrencpp::generator<int> task3() { co_yield 1; } // expect-explain: it starts when it is awaited
