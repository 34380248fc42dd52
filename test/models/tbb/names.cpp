// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <tbb-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<tbb::detail::d1::task_group_base<int>>().wait(); // expect: 'tbb::detail::d1::task_group_base::wait'
  mock::the<tbb::detail::d1::isolated_task_group<int>>().wait(); // expect: 'tbb::detail::d1::isolated_task_group::wait'
  tbb::detail::d1::task_group::run_and_wait(any); // expect: 'tbb::detail::d1::task_group::run_and_wait'
  mock::the<tbb::detail::d1::isolated_task_group<int>>().run_and_wait(any); // expect: 'tbb::detail::d1::isolated_task_group::run_and_wait'
  mock::the<tbb::detail::d1::graph<int>>().wait_for_all(); // expect: 'tbb::detail::d1::graph::wait_for_all'
  tbb::detail::d1::parallel_for(any); // expect-likely: 'tbb::detail::d1::parallel_for'
  tbb::detail::d1::parallel_reduce(any); // expect-likely: 'tbb::detail::d1::parallel_reduce'
  tbb::detail::d1::parallel_deterministic_reduce(any); // expect-likely: 'tbb::detail::d1::parallel_deterministic_reduce'
  tbb::detail::d1::parallel_scan(any); // expect-likely: 'tbb::detail::d1::parallel_scan'
  tbb::detail::d1::parallel_for_each(any); // expect-likely: 'tbb::detail::d1::parallel_for_each'
  tbb::detail::d1::parallel_sort(any); // expect-likely: 'tbb::detail::d1::parallel_sort'
  tbb::detail::d1::parallel_invoke(any); // expect-likely: 'tbb::detail::d1::parallel_invoke'
  tbb::detail::d1::parallel_pipeline(any); // expect-likely: 'tbb::detail::d1::parallel_pipeline'
  mock::the<tbb::detail::d2::task_group_base<int>>().wait(); // expect: 'tbb::detail::d2::task_group_base::wait'
  mock::the<tbb::detail::d2::isolated_task_group<int>>().wait(); // expect: 'tbb::detail::d2::isolated_task_group::wait'
  tbb::detail::d2::task_group::run_and_wait(any); // expect: 'tbb::detail::d2::task_group::run_and_wait'
  mock::the<tbb::detail::d2::isolated_task_group<int>>().run_and_wait(any); // expect: 'tbb::detail::d2::isolated_task_group::run_and_wait'
  mock::the<tbb::detail::d2::graph<int>>().wait_for_all(); // expect: 'tbb::detail::d2::graph::wait_for_all'
  tbb::detail::d2::parallel_for_each(any); // expect-likely: 'tbb::detail::d2::parallel_for_each'
  mock::the<tbb::detail::d1::task_arena>().execute(any); // expect-likely: 'tbb::detail::d1::task_arena::execute'
  mock::the<tbb::detail::d1::task_arena>().wait_for(any); // expect: 'tbb::detail::d1::task_arena::wait_for'
  co_return;
}

mock::Task<> here() {
  tbb::detail::d1::isolate(WAIT); // expect: wait
  co_return;
}

void offLoop() {
  tbb::detail::d1::task_group::run(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<tbb::detail::d1::isolated_task_group<int>>().run(WAIT); // expect-explain: off-loop: 'lambda
  tbb::detail::d2::task_group::run(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<tbb::detail::d2::isolated_task_group<int>>().run(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<tbb::detail::d1::task_arena>().enqueue(WAIT); // expect-explain: off-loop: 'lambda
  tbb::detail::d1::enqueue(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  tbb::detail::d1::finalize(); // expect-explain: 'tbb::detail::d1::finalize' blocks this thread
  tbb::detail::d1::current_thread_index(); // expect-explain: 'tbb::detail::d1::current_thread_index' says whether an event loop runs
}

void executors() {
  own::start(mock::the<tbb::detail::d1::task_arena>(), WAIT); // expect-explain: off-loop: 'lambda
}
