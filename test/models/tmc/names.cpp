// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <tmc-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  tmc::async_main(any); // expect: 'tmc::async_main'
  mock::the<tmc::ex_manual_st>().run_all(); // expect: 'tmc::ex_manual_st::run_all'
  mock::the<tmc::ex_manual_st>().run_one(); // expect: 'tmc::ex_manual_st::run_one'
  mock::the<tmc::ex_manual_st>().run_n(); // expect: 'tmc::ex_manual_st::run_n'
  co_return;
}

void onLoop() {
  tmc::post(any, WAIT); // expect: wait
  tmc::post_waitable(any, WAIT); // expect: wait
  tmc::spawn_func(WAIT); // expect: wait
}

void others() {
  mock::the<tmc::ex_cpu>().teardown(); // expect-explain: 'tmc::ex_cpu::teardown' blocks this thread
  mock::the<tmc::ex_cpu_st>().teardown(); // expect-explain: 'tmc::ex_cpu_st::teardown' blocks this thread
  mock::the<tmc::ex_cpu>().~ex_cpu(); // expect-explain: 'tmc::ex_cpu::~ex_cpu' blocks this thread
  mock::the<tmc::ex_cpu_st>().~ex_cpu_st(); // expect-explain: 'tmc::ex_cpu_st::~ex_cpu_st' blocks this thread
  mock::the<tmc::ex_asio>().teardown(); // expect-explain: 'tmc::ex_asio::teardown' blocks this thread
  mock::the<tmc::ex_asio>().~ex_asio(); // expect-explain: 'tmc::ex_asio::~ex_asio' blocks this thread
  mock::the<tmc::aw_spawn>().detach(); // expect-explain: 'tmc::aw_spawn::detach' starts a task and does not wait
  mock::the<tmc::aw_spawn_func>().detach(); // expect-explain: 'tmc::aw_spawn_func::detach' starts a task and does not wait
  mock::the<tmc::aw_spawn_many>().detach(); // expect-explain: 'tmc::aw_spawn_many::detach' starts a task and does not wait
  mock::the<tmc::aw_spawn_tuple>().detach(); // expect-explain: 'tmc::aw_spawn_tuple::detach' starts a task and does not wait
  tmc::resume_on(any); // expect-explain: 'tmc::resume_on' says where a coroutine goes on
  tmc::current_executor(); // expect-explain: 'tmc::current_executor' says whether an event loop runs
  tmc::post(any, any); // expect-explain: 'tmc::post' starts a task and does not wait for it; its exception goes to nobody: it ends the program
  tmc::cpu_executor(); // expect-explain: 'tmc::cpu_executor' may give another loop than is meant
}

void executors() {
  own::post(mock::the<tmc::ex_cpu>(), WAIT); // expect: wait
  own::post(mock::the<tmc::ex_cpu_st>(), WAIT); // expect: wait
  own::post(mock::the<tmc::ex_manual_st>(), WAIT); // expect: wait
  own::post(mock::the<tmc::ex_asio>(), WAIT); // expect: wait
  own::post(mock::the<tmc::ex_braid>(), WAIT); // expect: wait
}

tmc::task<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
