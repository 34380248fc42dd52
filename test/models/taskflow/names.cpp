// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <taskflow-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<tf::Executor>().wait_for_all(); // expect: 'tf::Executor::wait_for_all'
  mock::the<tf::Executor>().~Executor(); // expect-likely: 'tf::Executor::~Executor'
  co_return;
}

mock::Task<> here() {
  mock::the<tf::Executor>().corun_until(WAIT); // expect: wait
  co_return;
}

void onLoop() {
  mock::the<tf::FlowBuilder>().emplace(WAIT); // expect: wait
  mock::the<tf::Executor>().async(WAIT); // expect: wait
  mock::the<tf::Executor>().silent_async(WAIT); // expect: wait
  mock::the<tf::Executor>().dependent_async(WAIT); // expect: wait
  mock::the<tf::Executor>().silent_dependent_async(WAIT); // expect: wait
  mock::the<tf::Runtime>().async(WAIT); // expect: wait
  mock::the<tf::Runtime>().silent_async(WAIT); // expect: wait
  mock::the<tf::Executor>().run(any, WAIT); // expect: wait
  mock::the<tf::Executor>().run_n(any, any, WAIT); // expect: wait
  mock::the<tf::Executor>().run_until(any, WAIT); // expect: wait
}

void others() {
  mock::the<tf::Executor>().this_worker_id(); // expect-explain: 'tf::Executor::this_worker_id' says whether an event loop runs
  mock::the<tf::Executor>().this_worker(); // expect-explain: 'tf::Executor::this_worker' says whether an event loop runs
}

void executors() {
  own::post(mock::the<tf::Executor>(), WAIT); // expect: wait
}
