// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <yaclib-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<yaclib::FutureBase<int>>().Get(); // expect: 'yaclib::FutureBase::Get'
  mock::the<yaclib::SharedFutureBase<int>>().Get(); // expect: 'yaclib::SharedFutureBase::Get'
  mock::the<yaclib::Task<int>>().Get(); // expect: 'yaclib::Task::Get'
  yaclib::Wait(any); // expect: 'yaclib::Wait'
  yaclib::WaitFor(any, any); // expect-likely: 'yaclib::WaitFor'
  yaclib::WaitUntil(any, any); // expect-likely: 'yaclib::WaitUntil'
  mock::the<yaclib::WaitGroup>().Wait(); // expect: 'yaclib::WaitGroup::Wait'
  mock::the<yaclib::WaitGroup>().WaitFor(any); // expect-likely: 'yaclib::WaitGroup::WaitFor'
  mock::the<yaclib::WaitGroup>().WaitUntil(any); // expect-likely: 'yaclib::WaitGroup::WaitUntil'
  co_return;
}

mock::Task<> here() {
  yaclib::Run(WAIT, any); // expect: wait
  yaclib::RunShared(WAIT, any); // expect: wait
  yaclib::Schedule(WAIT, any); // expect: wait
  yaclib::AsyncContract(WAIT, any); // expect: wait
  yaclib::AsyncSharedContract(WAIT, any); // expect: wait
  co_return;
}

void onLoop() {
  mock::the<yaclib::FutureBase<int>>().Then(any, WAIT); // expect: wait
  mock::the<yaclib::FutureBase<int>>().Detach(any, WAIT); // expect: wait
  mock::the<yaclib::SharedFutureBase<int>>().Then(any, WAIT); // expect: wait
  mock::the<yaclib::SharedFutureBase<int>>().Detach(any, WAIT); // expect: wait
  mock::the<yaclib::FutureBase<int>>().DetachInline(WAIT); // expect: wait
  mock::the<yaclib::Future<int>>().ThenInline(WAIT); // expect: wait
  mock::the<yaclib::FutureOn>().ThenInline(WAIT); // expect: wait
  mock::the<yaclib::SharedFuture<int>>().ThenInline(WAIT); // expect: wait
  mock::the<yaclib::SharedFutureOn>().ThenInline(WAIT); // expect: wait
  mock::the<yaclib::FutureOn>().Then(WAIT); // expect: wait
  mock::the<yaclib::FutureOn>().Detach(WAIT); // expect: wait
  mock::the<yaclib::SharedFutureOn>().Then(WAIT); // expect: wait
  mock::the<yaclib::SharedFutureOn>().Subscribe(WAIT); // expect: wait
  mock::the<yaclib::Task<int>>().Then(WAIT); // expect: wait
  mock::the<yaclib::Task<int>>().ThenInline(WAIT); // expect: wait
  yaclib::Run(any, WAIT); // expect: wait
  yaclib::RunShared(any, WAIT); // expect: wait
  yaclib::Schedule(any, WAIT); // expect: wait
  yaclib::Submit(any, WAIT); // expect: wait
  yaclib::AsyncContract(any, WAIT); // expect: wait
  yaclib::AsyncSharedContract(any, WAIT); // expect: wait
}

void others() {
  mock::the<yaclib::FutureBase<int>>().Detach(any, any); // expect-explain: 'yaclib::FutureBase::Detach' starts a task and does not wait for it; its exception goes to nobody: it is dropped
  mock::the<yaclib::SharedFutureBase<int>>().Detach(any, any); // expect-explain: 'yaclib::SharedFutureBase::Detach' starts a task and does not wait
  mock::the<yaclib::FutureOn>().Detach(any); // expect-explain: 'yaclib::FutureOn::Detach' starts a task and does not wait
  mock::the<yaclib::Task<int>>().Detach(); // expect-explain: 'yaclib::Task::Detach' starts a task and does not wait
  mock::the<yaclib::OneShotEvent>().Wait(); // expect-explain: 'yaclib::OneShotEvent::Wait' blocks this thread
  mock::the<yaclib::OneShotEvent>().WaitFor(); // expect-explain: 'yaclib::OneShotEvent::WaitFor' blocks this thread
  mock::the<yaclib::OneShotEvent>().WaitUntil(); // expect-explain: 'yaclib::OneShotEvent::WaitUntil' blocks this thread
  mock::the<yaclib::FutureBase<int>>().Ready(); // expect-explain: 'yaclib::FutureBase::Ready' says whether a result is there
  mock::the<yaclib::SharedFutureBase<int>>().Ready(); // expect-explain: 'yaclib::SharedFutureBase::Ready' says whether a result is there
  mock::the<yaclib::OneShotEvent>().Ready(); // expect-explain: 'yaclib::OneShotEvent::Ready' says whether a result is there
  yaclib::AwaitOn(any); // expect-explain: 'yaclib::AwaitOn' says where a coroutine goes on
  mock::the<yaclib::FairThreadPool>().Wait(); // expect-explain: 'yaclib::FairThreadPool::Wait' blocks this thread
}

void executors() {
  own::start(mock::the<yaclib::FairThreadPool>(), WAIT); // expect-explain: off-loop: 'lambda
}

yaclib::Future<int> task0() { co_return 1; } // expect-explain: it starts when it is called
yaclib::SharedFuture<int> task1() { co_return 1; } // expect-explain: it starts when it is called
yaclib::Task<int> task2() { co_return 1; } // expect-explain: it starts when it is awaited
