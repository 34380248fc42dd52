// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::post": {"registers": [{"callable": 1, "where": "off_loop", "loop": 0}]},
  "own::start": {"registers": [{"callable": 1, "where": "on_loop", "loop": 0}]}}}
//--- a.cpp
#include <any.h>
#include <task.h>
#include <trantor-names.h>

namespace own {
template <class E, class F> void post(E &, F &&) {}
template <class E, class F> void start(E &, F &&) {}
} // namespace own

mock::Task<> runCalls() {
  mock::the<trantor::EventLoop>().loop(); // expect: 'trantor::EventLoop::loop'
  mock::the<trantor::TaskQueue>().syncTaskInQueue(any); // expect: 'trantor::TaskQueue::syncTaskInQueue'
  co_return;
}

void onLoop() {
  mock::the<trantor::EventLoop>().runInLoop(WAIT); // expect: wait
  mock::the<trantor::EventLoop>().queueInLoop(WAIT); // expect: wait
  mock::the<trantor::EventLoop>().runOnQuit(WAIT); // expect: wait
  mock::the<trantor::EventLoop>().runAfter(any, WAIT); // expect: wait
  mock::the<trantor::EventLoop>().runEvery(any, WAIT); // expect: wait
  mock::the<trantor::EventLoop>().runAt(any, WAIT); // expect: wait
  mock::the<trantor::Channel>().setReadCallback(WAIT); // expect: wait
  mock::the<trantor::TcpClient>().setConnectionCallback(WAIT); // expect: wait
  mock::the<trantor::TcpConnection>().setRecvMsgCallback(WAIT); // expect: wait
  mock::the<trantor::TcpServer>().setConnectionCallback(WAIT); // expect: wait
  mock::the<trantor::Resolver>().resolve(any, WAIT); // expect: wait
}

void offLoop() {
  mock::the<trantor::ConcurrentTaskQueue>().runTaskInQueue(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<trantor::SerialTaskQueue>().runTaskInQueue(WAIT); // expect-explain: off-loop: 'lambda
  mock::the<trantor::TaskQueue>().runTaskInQueue(WAIT); // expect-explain: off-loop: 'lambda
}

void others() {
  mock::the<trantor::EventLoopThread>().run(); // expect-explain: 'trantor::EventLoopThread::run' blocks this thread
  mock::the<trantor::EventLoopThread>().wait(); // expect-explain: 'trantor::EventLoopThread::wait' blocks this thread
  mock::the<trantor::EventLoopThread>().~EventLoopThread(); // expect-explain: 'trantor::EventLoopThread::~EventLoopThread' blocks this thread
  mock::the<trantor::EventLoopThreadPool>().wait(); // expect-explain: 'trantor::EventLoopThreadPool::wait' blocks this thread
  mock::the<trantor::SerialTaskQueue>().waitAllTasksFinished(); // expect-explain: 'trantor::SerialTaskQueue::waitAllTasksFinished' blocks this thread
  mock::the<trantor::EventLoop>().getEventLoopOfCurrentThread(); // expect-explain: 'trantor::EventLoop::getEventLoopOfCurrentThread' says whether an event loop runs
  mock::the<trantor::EventLoop>().isRunning(); // expect-explain: 'trantor::EventLoop::isRunning' says whether an event loop runs
  mock::the<trantor::EventLoop>().isInLoopThread(); // expect-explain: 'trantor::EventLoop::isInLoopThread' says whether an event loop runs
}

void executors() {
  own::post(mock::the<trantor::EventLoop>(), WAIT); // expect: wait
  own::start(mock::the<trantor::ConcurrentTaskQueue>(), WAIT); // expect-explain: off-loop: 'lambda
  own::start(mock::the<trantor::SerialTaskQueue>(), WAIT); // expect-explain: off-loop: 'lambda
}
