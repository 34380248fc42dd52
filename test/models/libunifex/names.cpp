// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <libunifex-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<unifex::_sync_wait_cpo::_fn>()(any); // expect: 'unifex::_sync_wait_cpo::_fn::operator()'
  mock::the<unifex::_sync_wait_r_cpo::_fn>()(any); // expect: 'unifex::_sync_wait_r_cpo::_fn::operator()'
  mock::the<unifex::thread_unsafe_event_loop>().sync_wait(any); // expect: 'unifex::thread_unsafe_event_loop::sync_wait'
  mock::the<unifex::linuxos::io_epoll_context>().run(); // expect: 'unifex::linuxos::io_epoll_context::run'
  mock::the<unifex::linuxos::io_uring_context>().run(); // expect: 'unifex::linuxos::io_uring_context::run'
  mock::the<unifex::_manual_event_loop::context>().run(); // expect: 'unifex::_manual_event_loop::context::run'
  mock::the<unifex::_just_from::_fn>()(WAIT); // expect: wait
  co_return;
}

// It runs where it is started.
void offLoop() { mock::the<unifex::_just_from::_fn>()(WAIT); }

void onLoop() {
  mock::the<unifex::async_scope>().spawn_call_on(any, WAIT); // expect: wait
  mock::the<unifex::async_scope>().detached_spawn_call_on(any, WAIT); // expect: wait
  mock::the<unifex::_then::_cpo::_fn>()(WAIT); // expect: wait
  mock::the<unifex::_let_v::_cpo::_fn>()(WAIT); // expect: wait
  mock::the<unifex::_let_e::_cpo::_fn>()(WAIT); // expect: wait
  mock::the<unifex::_upon_error::_cpo::_fn>()(WAIT); // expect: wait
}

void others() {
  mock::the<unifex::_single_thread::context>().~context(); // expect-explain: 'unifex::_single_thread::context::~context' blocks this thread
  mock::the<unifex::_static_thread_pool::context>().~context(); // expect-explain: 'unifex::_static_thread_pool::context::~context' blocks this thread
  mock::the<unifex::_new_thread::context>().~context(); // expect-explain: 'unifex::_new_thread::context::~context' blocks this thread
  mock::the<unifex::_spawn_detached::_spawn_detached_fn>()(any); // expect-explain: 'unifex::_spawn_detached::_spawn_detached_fn::operator()' starts a task and does not wait
  mock::the<unifex::async_scope>().detached_spawn(any); // expect-explain: 'unifex::_async_scope::async_scope::detached_spawn' starts a task and does not wait
  mock::the<unifex::async_scope>().detached_spawn_on(any, any); // expect-explain: 'unifex::_async_scope::async_scope::detached_spawn_on' starts a task and does not wait
  mock::the<unifex::async_scope>().spawn(any); // expect-explain: 'unifex::_async_scope::async_scope::spawn' starts a task and does not wait
  mock::the<unifex::async_scope>().spawn_on(any, any); // expect-explain: 'unifex::_async_scope::async_scope::spawn_on' starts a task and does not wait
  mock::the<unifex::_schedule::_fn>()(any); // expect-explain: 'unifex::_schedule::_fn::operator()' says where a coroutine goes on
}

void executors() {
  own::start(mock::the<unifex::_static_thread_pool::context>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<unifex::_static_thread_pool::context::scheduler>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<unifex::_new_thread::context>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<unifex::_new_thread::context::scheduler>(), WAIT); // expect-explain: off-loop: 'lambda
  own::post(mock::the<unifex::_manual_event_loop::context>(), WAIT); // expect: wait
  own::post(mock::the<unifex::_manual_event_loop::context::scheduler>(), WAIT); // expect: wait
  own::post(mock::the<unifex::_single_thread::context>(), WAIT); // expect: wait
  own::post(mock::the<unifex::linuxos::io_epoll_context>(), WAIT); // expect: wait
  own::post(mock::the<unifex::linuxos::io_uring_context>(), WAIT); // expect: wait
}

unifex::_task::_task::type<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
