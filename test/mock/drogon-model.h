// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// drogon-model.h - the part of drogon and trantor that the tests use, with
// their names. Nothing is defined.
#pragma once

#include "promise.h"

#include <functional>
#include <string>

namespace trantor {

class EventLoop {
public:
  void loop();
  void quit();
  bool isRunning();
  static EventLoop *getEventLoopOfCurrentThread();
  bool isInLoopThread() const;
  void queueInLoop(std::function<void()> &&);
  int runAfter(double Seconds, std::function<void()> &&);
};

class EventLoopThread {
public:
  ~EventLoopThread();
  void wait();
  void run();
};

class TaskQueue {
public:
  virtual ~TaskQueue();
  virtual void runTaskInQueue(const std::function<void()> &) = 0;
  void syncTaskInQueue(const std::function<void()> &);
};

} // namespace trantor

namespace drogon {

template <class T = void> struct [[nodiscard]] Task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Task, T> {};
};

struct AsyncTask {
  struct promise_type : mock::Promise<AsyncTask, void, std::suspend_never> {};
};

template <class Await> int sync_wait(Await &&);
template <class Coro> void async_run(Coro &&);

class HttpAppFramework {
public:
  virtual ~HttpAppFramework();
  virtual void run() = 0;
};
HttpAppFramework &app();

class HttpSimpleControllerBase {
public:
  virtual ~HttpSimpleControllerBase();
  virtual void asyncHandleHttpRequest(int Request) = 0;
};

namespace orm {
class Result {};
class DbClient {
public:
  template <class... Args> Result execSqlSync(const std::string &, Args &&...);
};
} // namespace orm

} // namespace drogon
