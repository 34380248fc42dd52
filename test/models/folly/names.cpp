// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <folly-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

struct Hook0 : folly::EventHandler { void handlerReady() override { mock::Begun.wait(); } }; // expect: wait
struct Hook1 : folly::AsyncTimeout { void timeoutExpired() override { mock::Begun.wait(); } }; // expect: wait
struct Hook2 : folly::HHWheelTimerBase::Callback { void timeoutExpired() override { mock::Begun.wait(); } }; // expect: wait
struct Hook3 : folly::HHWheelTimerBase::Callback { void callbackCanceled() override { mock::Begun.wait(); } }; // expect: wait
struct Hook4 : folly::EventBase::LoopCallback { void runLoopCallback() override { mock::Begun.wait(); } }; // expect: wait
struct Hook5 : folly::EventBase::OnDestructionCallback { void onEventBaseDestruction() override { mock::Begun.wait(); } }; // expect: wait
struct Hook6 : folly::AsyncReader::ReadCallback { void getReadBuffer() override { mock::Begun.wait(); } }; // expect: wait
struct Hook7 : folly::AsyncReader::ReadCallback { void readDataAvailable() override { mock::Begun.wait(); } }; // expect: wait
struct Hook8 : folly::AsyncReader::ReadCallback { void readBufferAvailable() override { mock::Begun.wait(); } }; // expect: wait
struct Hook9 : folly::AsyncReader::ReadCallback { void readEOF() override { mock::Begun.wait(); } }; // expect: wait
struct Hook10 : folly::AsyncReader::ReadCallback { void readErr() override { mock::Begun.wait(); } }; // expect: wait
struct Hook11 : folly::AsyncWriter::WriteCallback { void writeStarting() override { mock::Begun.wait(); } }; // expect: wait
struct Hook12 : folly::AsyncWriter::WriteCallback { void writeSuccess() override { mock::Begun.wait(); } }; // expect: wait
struct Hook13 : folly::AsyncWriter::WriteCallback { void writeErr() override { mock::Begun.wait(); } }; // expect: wait
struct Hook14 : folly::AsyncServerSocket::AcceptCallback { void connectionAccepted() override { mock::Begun.wait(); } }; // expect: wait
struct Hook15 : folly::AsyncServerSocket::AcceptCallback { void acceptError() override { mock::Begun.wait(); } }; // expect: wait
struct Hook16 : folly::AsyncServerSocket::AcceptCallback { void acceptStarted() override { mock::Begun.wait(); } }; // expect: wait
struct Hook17 : folly::AsyncServerSocket::AcceptCallback { void acceptStopped() override { mock::Begun.wait(); } }; // expect: wait
struct Hook18 : folly::AsyncSocketTransport::ConnectCallback { void connectSuccess() override { mock::Begun.wait(); } }; // expect: wait
struct Hook19 : folly::AsyncSocketTransport::ConnectCallback { void connectErr() override { mock::Begun.wait(); } }; // expect: wait
struct Hook20 : folly::AsyncUDPSocket::ReadCallback { void onDataAvailable() override { mock::Begun.wait(); } }; // expect: wait
struct Hook21 : folly::AsyncUDPSocket::ReadCallback { void onReadError() override { mock::Begun.wait(); } }; // expect: wait
struct Hook22 : folly::AsyncUDPSocket::ReadCallback { void onReadClosed() override { mock::Begun.wait(); } }; // expect: wait
struct Hook23 : folly::NotificationQueue::Consumer { void messageAvailable() override { mock::Begun.wait(); } }; // expect: wait
struct Hook24 : folly::AsyncSignalHandler { void signalReceived() override { mock::Begun.wait(); } }; // expect: wait

mock::Task<> runCalls() {
  mock::the<folly::coro::blocking_wait_fn>()(any, any); // expect: 'folly::coro::blocking_wait_fn::operator()'
  mock::the<folly::SemiFuture<int>>().get(); // expect: 'folly::SemiFuture::get'
  mock::the<folly::SemiFuture<int>>().getTry(); // expect: 'folly::SemiFuture::getTry'
  mock::the<folly::SemiFuture<int>>().wait(); // expect: 'folly::SemiFuture::wait'
  mock::the<folly::Future<int>>().get(); // expect: 'folly::Future::get'
  mock::the<folly::Future<int>>().getTry(); // expect: 'folly::Future::getTry'
  mock::the<folly::Future<int>>().wait(); // expect: 'folly::Future::wait'
  mock::the<folly::Future<int>>().getVia(any); // expect: 'folly::Future::getVia'
  mock::the<folly::Future<int>>().getTryVia(any); // expect: 'folly::Future::getTryVia'
  mock::the<folly::Future<int>>().waitVia(any); // expect: 'folly::Future::waitVia'
  mock::the<folly::EventBase>().loop(); // expect: 'folly::EventBase::loop'
  mock::the<folly::EventBase>().loopForever(); // expect: 'folly::EventBase::loopForever'
  mock::the<folly::EventBase>().loopOnce(); // expect: 'folly::EventBase::loopOnce'
  mock::the<folly::EventBase>().loopIgnoreKeepAlive(); // expect: 'folly::EventBase::loopIgnoreKeepAlive'
  mock::the<folly::EventBase>().loopPoll(); // expect: 'folly::EventBase::loopPoll'
  mock::the<folly::EventBase>().loopWithSuspension(); // expect: 'folly::EventBase::loopWithSuspension'
  mock::the<folly::EventBase>().drive(); // expect: 'folly::EventBase::drive'
  mock::the<folly::DrivableExecutor>().drive(); // expect: 'folly::DrivableExecutor::drive'
  mock::the<folly::ManualExecutor>().drive(); // expect: 'folly::ManualExecutor::drive'
  mock::the<folly::ManualExecutor>().makeProgress(); // expect: 'folly::ManualExecutor::makeProgress'
  mock::the<folly::ManualExecutor>().waitFor(any); // expect: 'folly::ManualExecutor::waitFor'
  mock::the<folly::ManualExecutor>().run(); // expect: 'folly::ManualExecutor::run'
  mock::the<folly::ManualExecutor>().drain(); // expect: 'folly::ManualExecutor::drain'
  mock::the<folly::EventBase>().runInEventBaseThreadAndWait(any); // expect: 'folly::EventBase::runInEventBaseThreadAndWait'
  mock::the<folly::EventBase>().runImmediatelyOrRunInEventBaseThreadAndWait(any); // expect-likely: 'folly::EventBase::runImmediatelyOrRunInEventBaseThreadAndWait'
  mock::the<folly::ThreadPoolExecutor>().join(); // expect-likely: 'folly::ThreadPoolExecutor::join'
  co_return;
}

mock::Task<> here() {
  mock::the<folly::InlineExecutor>().add(WAIT); // expect: wait
  co_return;
}

void onLoop() {
  mock::the<folly::EventBase>().runInEventBaseThread(WAIT); // expect: wait
  mock::the<folly::EventBase>().runInEventBaseThreadAlwaysEnqueue(WAIT); // expect: wait
  mock::the<folly::EventBase>().runImmediatelyOrRunInEventBaseThread(WAIT); // expect: wait
  mock::the<folly::EventBase>().runInLoop(WAIT); // expect: wait
  mock::the<folly::EventBase>().runOnDestruction(WAIT); // expect: wait
  mock::the<folly::EventBase>().runOnDestructionStart(WAIT); // expect: wait
  mock::the<folly::EventBase>().add(WAIT); // expect: wait
  mock::the<folly::EventBase>().scheduleAt(WAIT); // expect: wait
  mock::the<folly::TimeoutManager>().runAfterDelay(WAIT); // expect: wait
  mock::the<folly::TimeoutManager>().tryRunAfterDelay(WAIT); // expect: wait
  mock::the<folly::HHWheelTimerBase>().scheduleTimeoutFn(WAIT); // expect: wait
  mock::the<folly::AsyncTimeout>().make(any, WAIT); // expect: wait
  mock::the<folly::AsyncTimeout>().schedule(any, any, WAIT); // expect: wait
  mock::the<folly::Executor>().add(WAIT); // expect: wait
  mock::the<folly::Executor>().addWithPriority(WAIT); // expect: wait
  mock::the<folly::IOThreadPoolExecutor>().add(WAIT); // expect: wait
  mock::the<folly::VirtualEventBase>().runInEventBaseThread(WAIT); // expect: wait
  mock::the<folly::VirtualEventBase>().add(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenValue(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenValueInline(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenTry(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenTryInline(WAIT); // expect: wait
  mock::the<folly::Future<int>>().then(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenInline(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenError(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenErrorInline(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenExValue(WAIT); // expect: wait
  mock::the<folly::Future<int>>().thenExValueInline(WAIT); // expect: wait
  mock::the<folly::Future<int>>().ensure(WAIT); // expect: wait
  mock::the<folly::Future<int>>().ensureInline(WAIT); // expect: wait
  mock::the<folly::Future<int>>().filter(WAIT); // expect: wait
  mock::the<folly::SemiFuture<int>>().deferValue(WAIT); // expect: wait
  mock::the<folly::SemiFuture<int>>().deferExValue(WAIT); // expect: wait
  mock::the<folly::SemiFuture<int>>().defer(WAIT); // expect: wait
  mock::the<folly::SemiFuture<int>>().deferExTry(WAIT); // expect: wait
  mock::the<folly::SemiFuture<int>>().deferError(WAIT); // expect: wait
  mock::the<folly::SemiFuture<int>>().deferEnsure(WAIT); // expect: wait
  folly::via(any, WAIT); // expect: wait
  mock::the<folly::coro::TaskWithExecutor>().start(WAIT); // expect: wait
  mock::the<folly::coro::TaskWithExecutor>().startInlineUnsafe(WAIT); // expect: wait
  mock::the<folly::fibers::FiberManager>().addTaskFinally(any, WAIT); // expect: wait
  mock::the<folly::fibers::FiberManager>().addTaskFinallyEager(any, WAIT); // expect: wait
  mock::the<folly::fibers::FiberManager>().runInMainContext(WAIT); // expect: wait
  folly::fibers::addTaskFinally(any, WAIT); // expect: wait
  folly::fibers::addTaskFinallyEager(any, WAIT); // expect: wait
  folly::fibers::runInMainContext(WAIT); // expect: wait
  folly::fibers::await_async(WAIT); // expect: wait
  folly::fibers::await(WAIT); // expect: wait
  mock::the<folly::fibers::Promise>().await(WAIT); // expect: wait
  mock::the<folly::fibers::Promise>().await_async(WAIT); // expect: wait
}

void offLoop() {
  mock::the<folly::CPUThreadPoolExecutor>().add(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::CPUThreadPoolExecutor>().addWithPriority(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::ThreadedExecutor>().add(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::StripedEDFThreadPoolExecutor>().add(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::FunctionScheduler>().addFunctionOnce(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().addTask(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().addTaskFuture(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().addTaskEager(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().addTaskEagerFuture(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().addTaskRemote(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().addTaskRemoteFuture(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().add(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().addTaskFinally(WAIT, any); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::FiberManager>().addTaskFinallyEager(WAIT, any); // expect-explain: off-loop: 'lambda
  folly::fibers::addTask(WAIT); // expect-explain: off-loop: 'lambda
  folly::fibers::addTaskEager(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<folly::fibers::TaskIterator>().addTask(WAIT); // expect-explain: off-loop: 'lambda
  folly::fibers::addTaskFinally(WAIT, any); // expect-explain: off-loop: 'lambda
  folly::fibers::addTaskFinallyEager(WAIT, any); // expect-explain: off-loop: 'lambda
}

void others() {
  folly::makeFuture(); // expect-explain: 'folly::makeFuture' gives what is ready
  folly::makeSemiFuture(); // expect-explain: 'folly::makeSemiFuture' gives what is ready
  mock::the<folly::ManualExecutor>().wait(); // expect-explain: 'folly::ManualExecutor::wait' blocks this thread
  mock::the<folly::EventBase>().waitUntilRunning(); // expect-explain: 'folly::EventBase::waitUntilRunning' blocks this thread
  mock::the<folly::futures::detail::FutureBase<int>>().isReady(); // expect-explain: 'folly::futures::detail::FutureBase::isReady' says whether a result is there
  mock::the<folly::futures::detail::FutureBase<int>>().hasValue(); // expect-explain: 'folly::futures::detail::FutureBase::hasValue' says whether a result is there
  mock::the<folly::futures::detail::FutureBase<int>>().hasException(); // expect-explain: 'folly::futures::detail::FutureBase::hasException' says whether a result is there
  mock::the<folly::Baton<int>>().wait(); // expect-explain: 'folly::Baton::wait' blocks this thread
  mock::the<folly::Baton<int>>().try_wait_for(); // expect-explain: 'folly::Baton::try_wait_for' blocks this thread
  mock::the<folly::Baton<int>>().try_wait_until(); // expect-explain: 'folly::Baton::try_wait_until' blocks this thread
  mock::the<folly::Baton<int>>().timed_wait(); // expect-explain: 'folly::Baton::timed_wait' blocks this thread
  mock::the<folly::Baton<int>>().ready(); // expect-explain: 'folly::Baton::ready' says whether a result is there
  mock::the<folly::Baton<int>>().try_wait(); // expect-explain: 'folly::Baton::try_wait' says whether a result is there
  mock::the<folly::fibers::Baton<int>>().wait(any); // expect-explain: 'folly::fibers::Baton::wait' blocks this thread
  mock::the<folly::fibers::Baton<int>>().try_wait_for(); // expect-explain: 'folly::fibers::Baton::try_wait_for' blocks this thread
  mock::the<folly::fibers::Baton<int>>().try_wait_until(); // expect-explain: 'folly::fibers::Baton::try_wait_until' blocks this thread
  mock::the<folly::fibers::Baton<int>>().timed_wait(); // expect-explain: 'folly::fibers::Baton::timed_wait' blocks this thread
  mock::the<folly::fibers::Baton<int>>().ready(); // expect-explain: 'folly::fibers::Baton::ready' says whether a result is there
  mock::the<folly::fibers::Baton<int>>().try_wait(); // expect-explain: 'folly::fibers::Baton::try_wait' says whether a result is there
  mock::the<folly::ScopedEventBaseThread>().~ScopedEventBaseThread(); // expect-explain: 'folly::ScopedEventBaseThread::~ScopedEventBaseThread' blocks this thread
  mock::the<folly::EventBaseThread>().~EventBaseThread(); // expect-explain: 'folly::EventBaseThread::~EventBaseThread' blocks this thread
  mock::the<folly::EventBaseThread>().stop(); // expect-explain: 'folly::EventBaseThread::stop' blocks this thread
  mock::the<folly::CPUThreadPoolExecutor>().~CPUThreadPoolExecutor(); // expect-explain: 'folly::CPUThreadPoolExecutor::~CPUThreadPoolExecutor' blocks this thread
  mock::the<folly::IOThreadPoolExecutor>().~IOThreadPoolExecutor(); // expect-explain: 'folly::IOThreadPoolExecutor::~IOThreadPoolExecutor' blocks this thread
  mock::the<folly::coro::AsyncScope>().add(any); // expect-explain: 'folly::coro::AsyncScope::add' starts a task and does not wait
  mock::the<folly::coro::AsyncScope>().addWithSourceLoc(any); // expect-explain: 'folly::coro::AsyncScope::addWithSourceLoc' starts a task and does not wait
  mock::the<folly::coro::CancellableAsyncScope>().add(any); // expect-explain: 'folly::coro::CancellableAsyncScope::add' starts a task and does not wait
  mock::the<folly::coro::CancellableAsyncScope>().addWithSourceLoc(any); // expect-explain: 'folly::coro::CancellableAsyncScope::addWithSourceLoc' starts a task and does not wait
  mock::the<folly::EventBase>().inRunningEventBaseThread(); // expect-explain: 'folly::EventBase::inRunningEventBaseThread' says whether an event loop runs
  mock::the<folly::EventBase>().isInEventBaseThread(); // expect-explain: 'folly::EventBase::isInEventBaseThread' says whether an event loop runs
  mock::the<folly::EventBase>().isRunning(); // expect-explain: 'folly::EventBase::isRunning' says whether an event loop runs
  mock::the<folly::EventBaseManager>().getExistingEventBase(); // expect-explain: 'folly::EventBaseManager::getExistingEventBase' says whether an event loop runs
  folly::getExecutorBlockingContext(); // expect-explain: 'folly::getExecutorBlockingContext' says whether an event loop runs
  folly::fibers::onFiber(); // expect-explain: 'folly::fibers::onFiber' says whether an event loop runs
  mock::the<folly::EventBaseManager>().getEventBase(); // expect-explain: 'folly::EventBaseManager::getEventBase' may give another loop than is meant
}

void executors() {
  own::post(mock::the<folly::EventBase>(), WAIT); // expect: wait
  own::post(mock::the<folly::VirtualEventBase>(), WAIT); // expect: wait
  own::post(mock::the<folly::IOThreadPoolExecutor>(), WAIT); // expect: wait
  own::start(mock::the<folly::CPUThreadPoolExecutor>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<folly::EDFThreadPoolExecutor>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<folly::StripedEDFThreadPoolExecutor>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<folly::ThreadedExecutor>(), WAIT); // expect-explain: off-loop: 'lambda
}

folly::coro::Task<int> task0() { co_return 1; } // expect-explain: it starts when it is awaited
folly::coro::now_task<int> task1() { co_return 1; } // expect-explain: it starts when it is awaited
folly::coro::safe_task<int> task2() { co_return 1; } // expect-explain: it starts when it is awaited
folly::coro::AsyncGenerator<int> task3() { co_return 1; } // expect-explain: it starts when it is awaited
folly::coro::Generator<int> task4() { co_yield 1; } // expect-explain: it starts when it is awaited
