// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <ppl-names.h>

// What pplx has under another name.
namespace Concurrency {
template <class F> void create_task(F &&) {}
} // namespace Concurrency

mock::Task<> runCalls() {
  mock::the<Concurrency::task_group<int>>().wait(); // expect: 'Concurrency::task_group::wait'
  mock::the<Concurrency::structured_task_group<int>>().wait(); // expect: 'Concurrency::structured_task_group::wait'
  mock::the<Concurrency::task_group<int>>().run_and_wait(any); // expect: 'Concurrency::task_group::run_and_wait'
  mock::the<Concurrency::structured_task_group<int>>().run_and_wait(any); // expect: 'Concurrency::structured_task_group::run_and_wait'
  co_return;
}

void offLoop() {
  Concurrency::create_task(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<Concurrency::task_group<int>>().run(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<Concurrency::structured_task_group<int>>().run(WAIT); // expect-explain: off-loop: 'lambda
}
