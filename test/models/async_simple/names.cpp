// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <async_simple-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  async_simple::coro::syncAwait(any); // expect: 'async_simple::coro::syncAwait'
  mock::the<async_simple::Future<int>>().get(); // expect: 'async_simple::Future::get'
  mock::the<async_simple::Future<int>>().wait(); // expect: 'async_simple::Future::wait'
  co_return;
}

void onLoop() {
  mock::the<async_simple::Future<int>>().thenValue(WAIT); // expect: wait
  mock::the<async_simple::Future<int>>().thenTry(WAIT); // expect: wait
  mock::the<async_simple::Executor>().schedule(WAIT); // expect: wait
  mock::the<async_simple::coro::detail::LazyBase>().start(WAIT); // expect: wait
  mock::the<async_simple::coro::Lazy<int>>().directlyStart(WAIT, any); // expect: wait
  async_simple::uthread::async(WAIT); // expect: wait
}

void offLoop() {
  mock::the<async_simple::executors::SimpleExecutor>().schedule(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  async_simple::makeReadyFuture(); // expect-explain: 'async_simple::makeReadyFuture' gives what is ready
  mock::the<async_simple::Future<int>>().hasResult(); // expect-explain: 'async_simple::Future::hasResult' says whether a result is there
  mock::the<async_simple::coro::RescheduleLazy<int>>().detach(); // expect-explain: 'async_simple::coro::RescheduleLazy::detach' starts a task and does not wait
  mock::the<async_simple::Executor>().currentThreadInExecutor(); // expect-explain: 'async_simple::Executor::currentThreadInExecutor' says whether an event loop runs
  async_simple::coro::dispatch(any); // expect-explain: 'async_simple::coro::dispatch' says where a coroutine goes on
}

void executors() {
  own::start(mock::the<async_simple::executors::SimpleExecutor>(), WAIT); // expect-explain: off-loop: 'lambda
}

async_simple::coro::Lazy<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
async_simple::coro::RescheduleLazy<int> task1() { co_return 1; } // expect-explain: it starts when it is awaited
async_simple::coro::Generator<int> task2() { co_yield 1; } // expect-explain: it starts when it is awaited
async_simple::coro::detail::DetachedCoroutine<int> task3() { co_return 1; } // expect-explain: it starts when it is called
