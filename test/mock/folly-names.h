// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// folly-names.h - all names of folly that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace folly {
struct AsyncReader {
  struct ReadCallback {
    virtual ~ReadCallback();
    virtual void getReadBuffer();
    virtual void readDataAvailable();
    virtual void readBufferAvailable();
    virtual void readEOF();
    virtual void readErr();
  };
};
struct AsyncServerSocket {
  struct AcceptCallback {
    virtual ~AcceptCallback();
    virtual void connectionAccepted();
    virtual void acceptError();
    virtual void acceptStarted();
    virtual void acceptStopped();
  };
};
struct AsyncSignalHandler {
  virtual ~AsyncSignalHandler();
  virtual void signalReceived();
};
struct AsyncSocketTransport {
  struct ConnectCallback {
    virtual ~ConnectCallback();
    virtual void connectSuccess();
    virtual void connectErr();
  };
};
struct AsyncTimeout {
  virtual ~AsyncTimeout();
  template <class A0, class F1> void make(A0 &&, F1 &&) {}
  template <class A0, class A1, class F2> void schedule(A0 &&, A1 &&, F2 &&) {}
  virtual void timeoutExpired();
};
struct AsyncUDPSocket {
  struct ReadCallback {
    virtual ~ReadCallback();
    virtual void onDataAvailable();
    virtual void onReadError();
    virtual void onReadClosed();
  };
};
struct AsyncWriter {
  struct WriteCallback {
    virtual ~WriteCallback();
    virtual void writeStarting();
    virtual void writeSuccess();
    virtual void writeErr();
  };
};
template <class T = void> struct Baton {
  void wait();
  bool try_wait_for();
  bool try_wait_until();
  bool timed_wait();
  bool ready();
  bool try_wait();
};
struct CPUThreadPoolExecutor {
  template <class F0> void add(F0 &&) {}
  template <class F0> void addWithPriority(F0 &&) {}
  ~CPUThreadPoolExecutor();
};
struct DrivableExecutor {
  int drive();
};
struct EDFThreadPoolExecutor {};
struct EventBase {
  int loop();
  int loopForever();
  int loopOnce();
  int loopIgnoreKeepAlive();
  int loopPoll();
  int loopWithSuspension();
  int drive();
  template <class F0> int runInEventBaseThreadAndWait(F0 &&);
  template <class F0> int runImmediatelyOrRunInEventBaseThreadAndWait(F0 &&);
  void waitUntilRunning();
  template <class F0> void runInEventBaseThread(F0 &&) {}
  template <class F0> void runInEventBaseThreadAlwaysEnqueue(F0 &&) {}
  template <class F0> void runImmediatelyOrRunInEventBaseThread(F0 &&) {}
  template <class F0> void runInLoop(F0 &&) {}
  template <class F0> void runOnDestruction(F0 &&) {}
  template <class F0> void runOnDestructionStart(F0 &&) {}
  template <class F0> void add(F0 &&) {}
  template <class F0> void scheduleAt(F0 &&) {}
  bool inRunningEventBaseThread();
  bool isInEventBaseThread();
  bool isRunning();
  struct LoopCallback {
    virtual ~LoopCallback();
    virtual void runLoopCallback();
  };
  struct OnDestructionCallback {
    virtual ~OnDestructionCallback();
    virtual void onEventBaseDestruction();
  };
};
struct EventBaseManager {
  bool getExistingEventBase();
  void getEventBase();
};
struct EventBaseThread {
  ~EventBaseThread();
  void stop();
};
struct EventHandler {
  virtual ~EventHandler();
  virtual void handlerReady();
};
struct Executor {
  template <class F0> void add(F0 &&) {}
  template <class F0> void addWithPriority(F0 &&) {}
};
struct FunctionScheduler {
  template <class F0> void addFunctionOnce(F0 &&) {}
};
template <class T = void> struct Future {
  int get();
  int getTry();
  int wait();
  template <class A0> int getVia(A0 &&);
  template <class A0> int getTryVia(A0 &&);
  template <class A0> int waitVia(A0 &&);
  template <class F0> void thenValue(F0 &&) {}
  template <class F0> void thenValueInline(F0 &&) {}
  template <class F0> void thenTry(F0 &&) {}
  template <class F0> void thenTryInline(F0 &&) {}
  template <class F0> void then(F0 &&) {}
  template <class F0> void thenInline(F0 &&) {}
  template <class F0> void thenError(F0 &&) {}
  template <class F0> void thenErrorInline(F0 &&) {}
  template <class F0> void thenExValue(F0 &&) {}
  template <class F0> void thenExValueInline(F0 &&) {}
  template <class F0> void ensure(F0 &&) {}
  template <class F0> void ensureInline(F0 &&) {}
  template <class F0> void filter(F0 &&) {}
};
struct HHWheelTimerBase {
  template <class F0> void scheduleTimeoutFn(F0 &&) {}
  struct Callback {
    virtual ~Callback();
    virtual void timeoutExpired();
    virtual void callbackCanceled();
  };
};
struct IOThreadPoolExecutor {
  template <class F0> void add(F0 &&) {}
  ~IOThreadPoolExecutor();
};
struct InlineExecutor {
  template <class F0> void add(F0 &&) {}
};
struct LockedPtr {};
struct ManualExecutor {
  int drive();
  int makeProgress();
  template <class A0> int waitFor(A0 &&);
  void wait();
  int run();
  int drain();
};
struct NotificationQueue {
  struct Consumer {
    virtual ~Consumer();
    virtual void messageAvailable();
  };
};
struct ScopedEventBaseThread {
  ~ScopedEventBaseThread();
};
template <class T = void> struct SemiFuture {
  int get();
  int getTry();
  int wait();
  template <class F0> void deferValue(F0 &&) {}
  template <class F0> void deferExValue(F0 &&) {}
  template <class F0> void defer(F0 &&) {}
  template <class F0> void deferExTry(F0 &&) {}
  template <class F0> void deferError(F0 &&) {}
  template <class F0> void deferEnsure(F0 &&) {}
};
struct StripedEDFThreadPoolExecutor {
  template <class F0> void add(F0 &&) {}
};
struct ThreadPoolExecutor {
  int join();
};
struct ThreadedExecutor {
  template <class F0> void add(F0 &&) {}
};
struct TimeoutManager {
  template <class F0> void runAfterDelay(F0 &&) {}
  template <class F0> void tryRunAfterDelay(F0 &&) {}
};
struct VirtualEventBase {
  template <class F0> void runInEventBaseThread(F0 &&) {}
  template <class F0> void add(F0 &&) {}
};
void makeFuture();
void makeSemiFuture();
template <class A0, class F1> void via(A0 &&, F1 &&) {}
bool getExecutorBlockingContext();
} // namespace folly

namespace folly::coro {
template <class T = void> struct AsyncGenerator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<AsyncGenerator, T> {};
};
struct AsyncScope {
  template <class A0> void add(A0 &&) {}
  template <class A0> void addWithSourceLoc(A0 &&) {}
};
struct CancellableAsyncScope {
  template <class A0> void add(A0 &&) {}
  template <class A0> void addWithSourceLoc(A0 &&) {}
};
template <class T = void> struct Generator : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Generator> {
    std::suspend_always yield_value(T);
  };
};
template <class T = void> struct Task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Task, T> {};
};
struct TaskWithExecutor {
  template <class F0> void start(F0 &&) {}
  template <class F0> void startInlineUnsafe(F0 &&) {}
};
struct blocking_wait_fn {
  template <class A0, class A1> int operator()(A0 &&, A1 &&);
};
template <class T = void> struct now_task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<now_task, T> {};
};
template <class T = void> struct safe_task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<safe_task, T> {};
};
} // namespace folly::coro

namespace folly::fibers {
template <class T = void> struct Baton {
  template <class F0> void wait(F0 &&) {}
  bool try_wait_for();
  bool try_wait_until();
  bool timed_wait();
  bool ready();
  bool try_wait();
};
struct FiberManager {
  template <class F0> void addTask(F0 &&) {}
  template <class F0> void addTaskFuture(F0 &&) {}
  template <class F0> void addTaskEager(F0 &&) {}
  template <class F0> void addTaskEagerFuture(F0 &&) {}
  template <class F0> void addTaskRemote(F0 &&) {}
  template <class F0> void addTaskRemoteFuture(F0 &&) {}
  template <class F0> void add(F0 &&) {}
  template <class F0, class F1> void addTaskFinally(F0 &&, F1 &&) {}
  template <class F0, class F1> void addTaskFinallyEager(F0 &&, F1 &&) {}
  template <class F0> void runInMainContext(F0 &&) {}
};
struct Promise {
  template <class F0> void await(F0 &&) {}
  template <class F0> void await_async(F0 &&) {}
};
struct TaskIterator {
  template <class F0> void addTask(F0 &&) {}
};
bool onFiber();
template <class F0> void addTask(F0 &&) {}
template <class F0> void addTaskEager(F0 &&) {}
template <class F0, class F1> void addTaskFinally(F0 &&, F1 &&) {}
template <class F0, class F1> void addTaskFinallyEager(F0 &&, F1 &&) {}
template <class F0> void runInMainContext(F0 &&) {}
template <class F0> void await_async(F0 &&) {}
template <class F0> void await(F0 &&) {}
} // namespace folly::fibers

namespace folly::futures::detail {
template <class T = void> struct FutureBase {
  bool isReady();
  bool hasValue();
  bool hasException();
};
} // namespace folly::futures::detail
