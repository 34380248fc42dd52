// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// drogon-names.h - all names of drogon that its model has. Parameters of which
// no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace drogon {
struct AsyncTask : mock::Awaitable<void> {
  struct promise_type : mock::Promise<AsyncTask, void, std::suspend_never> {};
};
struct HttpAppFramework {
  int run();
  void getLoop();
  template <class A0, class F1> void registerHandler(A0 &&, F1 &&) {}
  template <class A0, class F1> void registerHandlerViaRegex(A0 &&, F1 &&) {}
  template <class F0> void registerBeginningAdvice(F0 &&) {}
  template <class F0> void setDefaultHandler(F0 &&) {}
  template <class F0> void setExceptionHandler(F0 &&) {}
  template <class F0> void setCustomErrorHandler(F0 &&) {}
};
struct HttpClient {
  template <class A0, class F1>
  void sendRequest(A0 &&, F1 &&, double Timeout = 0) {}
  int sendRequest(int Request, double Timeout = 0);
};
struct HttpController {
  template <class F0> void registerMethod(F0 &&) {}
  template <class F0> void registerMethodViaRegex(F0 &&) {}
};
struct HttpFilterBase {
  virtual ~HttpFilterBase();
  virtual void doFilter();
};
struct HttpMiddlewareBase {
  virtual ~HttpMiddlewareBase();
  virtual void invoke();
};
struct HttpSimpleControllerBase {
  virtual ~HttpSimpleControllerBase();
  virtual void asyncHandleHttpRequest();
};
template <class T = void> struct Task : mock::Awaitable<T> {
  struct promise_type : mock::Promise<Task, T> {};
};
struct WebSocketClient {
  template <class A0, class F1> void connectToServer(A0 &&, F1 &&) {}
  template <class F0> void setMessageHandler(F0 &&) {}
  template <class F0> void setConnectionClosedHandler(F0 &&) {}
};
struct WebSocketControllerBase {
  virtual ~WebSocketControllerBase();
  virtual void handleNewMessage();
  virtual void handleNewConnection();
  virtual void handleConnectionClosed();
};
template <class A0> int sync_wait(A0 &&);
template <class F0> void async_run(F0 &&) {}
template <class A0> void async_func(A0 &&) {}
template <class A0> mock::Awaitable<> switchThreadCoro(A0 &&);
} // namespace drogon

namespace drogon::nosql {
struct RedisClient {
  void execCommandSync();
  void newTransaction();
  template <class F0> void execCommandAsync(F0 &&) {}
  template <class F0> void newTransactionAsync(F0 &&) {}
};
} // namespace drogon::nosql

namespace drogon::orm {
struct DbClient {
  void execSqlSync();
  void newTransaction();
  template <class A0, class F1> void execSqlAsync(A0 &&, F1 &&) {}
  template <class F0> void newTransactionAsync(F0 &&) {}
};
template <class T> struct Mapper {
  T findByPrimaryKey(int);
  template <class F1> void findByPrimaryKey(int, F1 &&, int) {}
  int findAll();
  template <class F0> void findAll(F0 &&, int) {}
  int count(int = 0);
  template <class F1> void count(int, F1 &&, int) {}
  T findOne(int);
  template <class F1> void findOne(int, F1 &&, int) {}
  int findBy(int);
  template <class F1> void findBy(int, F1 &&, int) {}
  void insert(T &);
  template <class F1> void insert(const T &, F1 &&, int) {}
  int update(const T &);
  template <class F1> void update(const T &, F1 &&, int) {}
  int deleteOne(const T &);
  template <class F1> void deleteOne(const T &, F1 &&, int) {}
  int deleteBy(int);
  template <class F1> void deleteBy(int, F1 &&, int) {}
  int deleteByPrimaryKey(int);
  template <class F1> void deleteByPrimaryKey(int, F1 &&, int) {}
};
} // namespace drogon::orm

namespace drogon::test {
struct TestCase {
  virtual ~TestCase();
  virtual void doTest_() = 0;
};
} // namespace drogon::test
