// RUN: %check %s
// Taskflow has no coroutines; those of others stand for what runs on a worker.
#include <task.h>
#include <taskflow.h>

mock::Task<> runToCompletion(tf::Executor &executor, tf::Taskflow &flow) {
  executor.run(flow).wait(); // expect: ::wait' waits
  executor.run(flow).get(); // expect: 'std::future::get'
  executor.wait_for_all(); // expect: 'tf::Executor::wait_for_all' // expect-severity: deadlock // expect-framework: taskflow
  tf::Executor inner;
  inner.wait_for_all(); // expect: wait_for_all // expect-severity: stall
  co_return;
}

// It takes part in the work of the executor.
mock::Task<> takesPart(tf::Executor &executor, tf::Taskflow &flow) {
  executor.corun(flow);
  co_return;
}

void tasks(tf::Executor &executor, tf::Taskflow &flow, tf::Taskflow &other) {
  flow.emplace([&] { executor.wait_for_all(); }); // expect: 'tf::Executor::wait_for_all'
  flow.emplace([&] { executor.corun(other); });
}

void hook(tf::Executor &executor) {
  if (executor.this_worker_id() == -1)
    executor.wait_for_all();
}
mock::Task<> callsTheHook(tf::Executor &executor) {
  hook(executor);
  co_return;
}
