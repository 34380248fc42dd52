// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <kj-names.h>

struct Hook0 : kj::TaskSet::ErrorHandler { void taskFailed() override { mock::Begun.wait(); } }; // expect: wait
struct Hook1 : kj::TestCase { void run() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook

mock::Task<> runCalls() {
  mock::the<kj::Promise<int>>().wait(any); // expect: 'kj::Promise::wait'
  mock::the<kj::Promise<int>>().poll(any); // expect: 'kj::Promise::poll'
  mock::the<kj::WaitScope>().poll(); // expect: 'kj::WaitScope::poll'
  mock::the<kj::EventLoop>().run(); // expect: 'kj::EventLoop::run'
  mock::the<kj::Executor>().executeSync(any); // expect: 'kj::Executor::executeSync'
  co_return;
}

mock::Task<> here() {
  kj::evalNow(WAIT); // expect: wait
  mock::the<kj::FiberPool>().runSynchronously(WAIT); // expect: wait
  co_return;
}

void onLoop() {
  mock::the<kj::Executor>().executeAsync(WAIT); // expect: wait
  mock::the<kj::Promise<int>>().then(WAIT); // expect: wait
  mock::the<kj::Promise<int>>().catch_(WAIT); // expect: wait
  mock::the<kj::Promise<int>>().eagerlyEvaluate(WAIT); // expect: wait
  mock::the<kj::Promise<int>>().detach(WAIT); // expect: wait
  kj::evalLater(WAIT); // expect: wait
  kj::evalLast(WAIT); // expect: wait
  kj::retryOnDisconnect(WAIT); // expect: wait
}

void offLoop() {
  kj::startFiber(any, WAIT); // expect-explain: off-loop: 'lambda
  mock::the<kj::FiberPool>().startFiber(WAIT); // expect-explain: off-loop: 'lambda
  kj::Thread(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  mock::the<kj::TaskSet>().add(any); // expect-explain: 'kj::TaskSet::add' starts a task and does not wait
  mock::the<kj::Thread>().~Thread(); // expect-explain: 'kj::Thread::~Thread' blocks this thread
  mock::the<kj::MutexGuarded>().lockExclusive(); // expect-explain: 'kj::MutexGuarded::lockExclusive' blocks this thread
  mock::the<kj::MutexGuarded>().lockShared(); // expect-explain: 'kj::MutexGuarded::lockShared' blocks this thread
  mock::the<kj::MutexGuarded>().when(any); // expect-explain: 'kj::MutexGuarded::when' blocks this thread
  kj::setupAsyncIo(); // expect-explain: 'kj::setupAsyncIo' may give another loop than is meant
}

kj::Promise<int> task0() { co_return 1; } // expect-explain: it starts when it is called
