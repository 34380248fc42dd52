// RUN: %check %s
// userver's coroutines are stackful; a coroutine of another kind stands for what
// runs on its engine.
#include <task.h>
#include <userver.h>
namespace engine = userver::engine;

mock::Task<> runToCompletion(engine::TaskWithResult<int> &task) {
  task.BlockingWait(); // expect: 'userver::engine::TaskBase::BlockingWait' waits // expect-severity: deadlock // expect-framework: userver
  engine::RunStandalone([] {}); // expect: 'userver::engine::RunStandalone' // expect-severity: abort
  co_return;
}

// Get and Wait suspend the task, not its thread.
mock::Task<int> suspends(engine::TaskWithResult<int> &task) {
  task.Wait();
  co_return task.Get();
}

void handedOver(engine::TaskWithResult<int> &task) {
  (void)engine::AsyncNoSpan([&] { task.BlockingWait(); }); // expect: BlockingWait
  (void)engine::AsyncNoSpan([&] { task.Wait(); });
}

void hook() {
  if (!engine::current_task::IsTaskProcessorThread())
    engine::RunStandalone([] {});
}
mock::Task<> callsTheHook() {
  hook();
  co_return;
}
