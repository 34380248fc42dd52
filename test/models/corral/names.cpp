// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <corral-names.h>

mock::Task<> runCalls() {
  corral::run(any, any); // expect: 'corral::run'
  mock::the<corral::EventLoopTraits>().run(any); // expect: 'corral::EventLoopTraits::run'
  co_return;
}

mock::Task<> here() {
  corral::untilCBCalled(WAIT); // expect: wait
  co_return;
}

void onLoop() {
  mock::the<corral::BasicNursery>().start(WAIT); // expect: wait
}

void offLoop() {
  mock::the<corral::ThreadPool>().run(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  corral::currentRunExecutor(); // expect-explain: 'corral::currentRunExecutor' says whether an event loop runs
  mock::the<corral::EventLoopTraits>().isRunning(any); // expect-explain: 'corral::EventLoopTraits::isRunning' says whether an event loop runs
}

corral::Task<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
