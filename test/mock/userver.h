// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// userver.h - the part of userver that the tests use, with its names. Its tasks
// have stacks of their own: Get() suspends the task. Nothing is defined.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>

namespace userver {

namespace engine {

class TaskBase {
public:
  void Wait() const;
  void BlockingWait() const;
};
template <class T> class TaskWithResult : public TaskBase {
public:
  T Get();
  void Detach() &&;
};
template <class F> auto AsyncNoSpan(F &&) {
  return TaskWithResult<std::invoke_result_t<F>>();
}
template <class T> class Future {
public:
  T get();
  void wait() const;
};
template <class T> class Promise {
public:
  Future<T> get_future();
  void set_value(T);
};
namespace current_task {
bool IsTaskProcessorThread() noexcept;
} // namespace current_task

} // namespace engine

namespace utils {
template <class F> auto Async(std::string, F &&) {
  return engine::TaskWithResult<std::invoke_result_t<F>>();
}
} // namespace utils

namespace server {
namespace http {
class HttpRequest {};
} // namespace http
namespace request {
class RequestContext {};
} // namespace request
namespace handlers {
// Each request is handled in a task.
class HttpHandlerBase {
public:
  virtual ~HttpHandlerBase();
  virtual std::string HandleRequestThrow(const http::HttpRequest &,
                                         request::RequestContext &) const;
};
} // namespace handlers
} // namespace server

} // namespace userver

namespace userver::engine {
void RunStandalone(std::function<void()>);
void RunStandalone(std::size_t Threads, std::function<void()>);
} // namespace userver::engine
