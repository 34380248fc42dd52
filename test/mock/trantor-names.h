// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// trantor-names.h - all names of trantor that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace trantor {
struct Channel {
  template <class F0> void setReadCallback(F0 &&) {}
};
struct ConcurrentTaskQueue {
  template <class F0> void runTaskInQueue(F0 &&) {}
};
struct EventLoop {
  int loop();
  template <class F0> void runInLoop(F0 &&) {}
  template <class F0> void queueInLoop(F0 &&) {}
  template <class F0> void runOnQuit(F0 &&) {}
  template <class A0, class F1> void runAfter(A0 &&, F1 &&) {}
  template <class A0, class F1> void runEvery(A0 &&, F1 &&) {}
  template <class A0, class F1> void runAt(A0 &&, F1 &&) {}
  bool getEventLoopOfCurrentThread();
  bool isRunning();
  bool isInLoopThread();
};
struct EventLoopThread {
  void run();
  void wait();
  ~EventLoopThread();
};
struct EventLoopThreadPool {
  void wait();
};
struct Resolver {
  template <class A0, class F1> void resolve(A0 &&, F1 &&) {}
};
struct SerialTaskQueue {
  template <class F0> void runTaskInQueue(F0 &&) {}
  void waitAllTasksFinished();
};
struct TaskQueue {
  template <class F0> void runTaskInQueue(F0 &&) {}
  template <class F0> int syncTaskInQueue(F0 &&);
};
struct TcpClient {
  template <class F0> void setConnectionCallback(F0 &&) {}
};
struct TcpConnection {
  template <class F0> void setRecvMsgCallback(F0 &&) {}
};
struct TcpServer {
  template <class F0> void setConnectionCallback(F0 &&) {}
};
} // namespace trantor
