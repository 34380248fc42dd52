// REQUIRES: tbb
// RUN: %check %s --real -- %cflags-tbb
// oneTBB's public names are those of its namespaces d1 and d2. It has no
// coroutines.
#include <task.h>
#include <tbb/flow_graph.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>
#include <tbb/task_group.h>

mock::Task<> groups(tbb::task_group &group, tbb::flow::graph &graph) {
  group.run([] {});
  group.wait(); // expect: task_group_base::wait' waits // expect-severity: stall // expect-framework: tbb
  group.run_and_wait([] {}); // expect: task_group::run_and_wait'
  graph.wait_for_all(); // expect: graph::wait_for_all'
  co_return;
}

mock::Task<> loops(tbb::task_arena &arena) {
  tbb::parallel_for(0, 9, [](int) {}); // expect-likely: 'tbb::detail::d1::parallel_for'
  arena.execute([] {}); // expect-likely: 'tbb::detail::d1::task_arena::execute'
  arena.enqueue([] {});
  co_return;
}

// Work of the pool may wait for more of it.
void nested(tbb::task_group &group, tbb::task_group &other) {
  group.run([&] { other.wait(); });
}

int main() { tbb::task_group().wait(); }
