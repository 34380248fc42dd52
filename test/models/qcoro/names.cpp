// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <qcoro-names.h>

mock::Task<> runCalls() {
  QCoro::waitFor(any); // expect: 'QCoro::waitFor'
  co_return;
}

void onLoop() {
  QCoro::connect(any, any, WAIT); // expect: wait
  mock::the<QCoro::Task<int>>().then(WAIT); // expect: wait
  mock::the<QCoro::detail::TaskBase<int>>().then(WAIT); // expect: wait
}

void others() {
  mock::the<QCoro::Task<int>>().isReady(); // expect-explain: 'QCoro::Task::isReady' says whether a result is there
  mock::the<QCoro::detail::TaskBase<int>>().isReady(); // expect-explain: 'QCoro::detail::TaskBase::isReady' says whether a result is there
  QCoro::moveToThread(); // expect-explain: 'QCoro::moveToThread' says where a coroutine goes on
}

QCoro::Task<int> task0() { co_return 1; } // expect-explain: it starts when it is called
QCoro::LazyTask<int> task1() { co_return 1; } // expect-explain: it starts when it is awaited
QCoro::Generator<int> task2() { co_yield 1; } // expect-explain: it starts when it is awaited
QCoro::AsyncGenerator<int> task3() { co_return 1; } // expect-explain: it starts when it is awaited
