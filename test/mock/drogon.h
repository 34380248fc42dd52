// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// drogon.h - the part of Drogon and its loop, Trantor, that the tests use, with
// their names. Nothing is defined.
#pragma once

#include <coroutine>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <utility>

namespace trantor {

class EventLoop {
public:
  EventLoop();
  ~EventLoop();
  void loop();
  void quit();
  bool isInLoopThread() const;
  bool isRunning();
  static EventLoop *getEventLoopOfCurrentThread();
  void runInLoop(std::function<void()>);
  void queueInLoop(std::function<void()>);
  unsigned long runAfter(double, std::function<void()>);
  unsigned long runEvery(double, std::function<void()>);
};

} // namespace trantor

namespace drogon {

namespace internal {
template <class T> struct Returns {
  template <class U> void return_value(U &&) {}
};
template <> struct Returns<void> {
  void return_void();
};
} // namespace internal

template <class T> struct CallbackAwaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};

template <class T = void> struct [[nodiscard]] Task {
  struct promise_type : internal::Returns<T> {
    Task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  CallbackAwaiter<T> operator co_await() const noexcept;
};
struct AsyncTask {
  struct promise_type {
    AsyncTask get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
    void unhandled_exception();
    void return_void();
  };
};
template <class T> T sync_wait(Task<T>);
template <class T> std::future<T> co_future(Task<T>);
template <class Coro> void async_run(Coro &&Makes) { (void)Makes(); }

class HttpRequest {};
class HttpResponse {
public:
  static std::shared_ptr<HttpResponse> newHttpResponse();
};
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
enum HttpMethod { Get, Post };

template <class T> class HttpController {
protected:
  template <class F>
  static void registerMethod(F &&, const std::string &,
                             std::initializer_list<HttpMethod> = {}) {}
};
class HttpSimpleControllerBase {
public:
  virtual ~HttpSimpleControllerBase();
  virtual void
  asyncHandleHttpRequest(const HttpRequestPtr &,
                         std::function<void(const HttpResponsePtr &)> &&) = 0;
};
template <class T>
class HttpSimpleController : public HttpSimpleControllerBase {};

class HttpAppFramework {
public:
  template <class F>
  HttpAppFramework &registerHandler(const std::string &, F &&,
                                    std::initializer_list<HttpMethod> = {}) {
    return *this;
  }
  trantor::EventLoop *getLoop() const;
  void run();
};
HttpAppFramework &app();

namespace orm {
class Result {};
class DbClient {
public:
  std::future<Result> execSqlAsyncFuture(const std::string &);
  Result execSqlSync(const std::string &);
  CallbackAwaiter<Result> execSqlCoro(const std::string &);
};
using DbClientPtr = std::shared_ptr<DbClient>;
} // namespace orm

} // namespace drogon

#define METHOD_LIST_BEGIN static void initPathRouting() {
#define ADD_METHOD_TO(method, path, ...)                                       \
  registerMethod(&method, path, {__VA_ARGS__})
#define METHOD_LIST_END }

namespace trantor {
class TaskQueue {
public:
  virtual ~TaskQueue();
  virtual void runTaskInQueue(const std::function<void()> &) = 0;
  void syncTaskInQueue(const std::function<void()> &);
};
} // namespace trantor

namespace drogon {
template <class Coro> void async_run(Coro &&);
} // namespace drogon
