// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <stdexec-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<stdexec::sync_wait_t>()(any); // expect: 'stdexec::sync_wait_t::operator()'
  mock::the<stdexec::__sync_wait::sync_wait_t>()(any); // expect: 'stdexec::__sync_wait::sync_wait_t::operator()'
  mock::the<std::this_thread::sync_wait_t>()(any); // expect: 'std::this_thread::sync_wait_t::operator()'
  mock::the<stdexec::sync_wait_with_variant_t>()(any); // expect: 'stdexec::sync_wait_with_variant_t::operator()'
  mock::the<stdexec::__sync_wait::sync_wait_with_variant_t>()(any); // expect: 'stdexec::__sync_wait::sync_wait_with_variant_t::operator()'
  mock::the<std::this_thread::sync_wait_with_variant_t>()(any); // expect: 'std::this_thread::sync_wait_with_variant_t::operator()'
  mock::the<stdexec::__run_loop::__run_loop_base>().run(); // expect: 'stdexec::__run_loop::__run_loop_base::run'
  mock::the<stdexec::__loop::run_loop>().run(); // expect: 'stdexec::__loop::run_loop::run'
  mock::the<std::execution::__run_loop::__run_loop_base>().run(); // expect: 'std::execution::__run_loop::__run_loop_base::run'
  mock::the<std::execution::run_loop>().run(); // expect: 'std::execution::run_loop::run'
  co_return;
}

void onLoop() {
  mock::the<stdexec::then_t>()(WAIT); // expect: wait
  mock::the<stdexec::__let::__let_t>()(WAIT); // expect: wait
  mock::the<stdexec::upon_error_t>()(WAIT); // expect: wait
  mock::the<stdexec::upon_stopped_t>()(WAIT); // expect: wait
  mock::the<stdexec::__bulk::__generic_bulk_t>()(WAIT); // expect: wait
  mock::the<std::execution::then_t>()(WAIT); // expect: wait
  mock::the<std::execution::upon_error_t>()(WAIT); // expect: wait
  mock::the<std::execution::upon_stopped_t>()(WAIT); // expect: wait
  mock::the<std::execution::let_value_t>()(WAIT); // expect: wait
  mock::the<std::execution::let_error_t>()(WAIT); // expect: wait
  mock::the<std::execution::let_stopped_t>()(WAIT); // expect: wait
  mock::the<std::execution::bulk_t>()(WAIT); // expect: wait
  mock::the<std::execution::__let::__let_t>()(WAIT); // expect: wait
  mock::the<std::execution::__bulk::__generic_bulk_t>()(WAIT); // expect: wait
}

void others() {
  mock::the<experimental::execution::single_thread_context>().~single_thread_context(); // expect-explain: 'experimental::execution::single_thread_context::~single_thread_context' blocks this thread
  mock::the<experimental::execution::timed_thread_context>().~timed_thread_context(); // expect-explain: 'experimental::execution::timed_thread_context::~timed_thread_context' blocks this thread
  mock::the<experimental::execution::static_thread_pool>().~static_thread_pool(); // expect-explain: 'experimental::execution::static_thread_pool::~static_thread_pool' blocks this thread
  mock::the<experimental::execution::start_detached_t>()(any); // expect-explain: 'experimental::execution::start_detached_t::operator()' starts a task and does not wait
  mock::the<experimental::execution::__scope::async_scope>().spawn(any); // expect-explain: 'experimental::execution::__scope::async_scope::spawn' starts a task and does not wait
  mock::the<experimental::execution::__scope::async_scope>().spawn_future(any); // expect-explain: 'experimental::execution::__scope::async_scope::spawn_future' starts a task and does not wait
  mock::the<experimental::execution::__task::__reschedule_coroutine_on_t>()(any); // expect-explain: 'experimental::execution::__task::__reschedule_coroutine_on_t::operator()' says where a coroutine goes on
  mock::the<exec::single_thread_context>().~single_thread_context(); // expect-explain: 'exec::single_thread_context::~single_thread_context' blocks this thread
  mock::the<exec::timed_thread_context>().~timed_thread_context(); // expect-explain: 'exec::timed_thread_context::~timed_thread_context' blocks this thread
  mock::the<exec::static_thread_pool>().~static_thread_pool(); // expect-explain: 'exec::static_thread_pool::~static_thread_pool' blocks this thread
  mock::the<exec::start_detached_t>()(any); // expect-explain: 'exec::start_detached_t::operator()' starts a task and does not wait
  mock::the<exec::__scope::async_scope>().spawn(any); // expect-explain: 'exec::__scope::async_scope::spawn' starts a task and does not wait
  mock::the<exec::__scope::async_scope>().spawn_future(any); // expect-explain: 'exec::__scope::async_scope::spawn_future' starts a task and does not wait
  mock::the<exec::__task::__reschedule_coroutine_on_t>()(any); // expect-explain: 'exec::__task::__reschedule_coroutine_on_t::operator()' says where a coroutine goes on
  mock::the<exec::__start_detached::start_detached_t>()(any); // expect-explain: 'exec::__start_detached::start_detached_t::operator()' starts a task and does not wait
  mock::the<std::execution::spawn_t>()(any); // expect-explain: 'std::execution::spawn_t::operator()' starts a task and does not wait
  mock::the<stdexec::spawn_t>()(any); // expect-explain: 'stdexec::spawn_t::operator()' starts a task and does not wait
  stdexec::get_parallel_scheduler(); // expect-explain: 'stdexec::get_parallel_scheduler' may give another loop than is meant
  std::execution::get_parallel_scheduler(); // expect-explain: 'std::execution::get_parallel_scheduler' may give another loop than is meant
}

void executors() {
  own::start(mock::the<experimental::execution::static_thread_pool>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<experimental::execution::_pool_::_static_thread_pool::scheduler>(), WAIT); // expect-explain: off-loop: 'lambda
  own::post(mock::the<experimental::execution::single_thread_context>(), WAIT); // expect: wait
  own::start(mock::the<exec::static_thread_pool>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<exec::_pool_::_static_thread_pool::scheduler>(), WAIT); // expect-explain: off-loop: 'lambda
  own::post(mock::the<exec::single_thread_context>(), WAIT); // expect: wait
}

stdexec::task<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
std::execution::task<int> task1() { co_return 1; } // expect-explain: it starts when it is awaited
experimental::execution::__task::basic_task<int> task2() { co_return 1; } // expect-explain: it starts when it is awaited
exec::__task::basic_task<int> task3() { co_return 1; } // expect-explain: it starts when it is awaited
