// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// userver-names.h - all names of userver that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace userver::engine {
template <class T = void> struct Future {
  bool is_ready();
};
struct Task {
  void Detach();
};
struct TaskBase {
  int BlockingWait();
  bool IsFinished();
};
template <class F0> int RunStandalone(F0 &&);
template <class F0> void AsyncNoSpan(F0 &&) {}
template <class F0> void SharedAsyncNoSpan(F0 &&) {}
template <class F0> void CriticalAsyncNoSpan(F0 &&) {}
template <class F0> void SharedCriticalAsyncNoSpan(F0 &&) {}
} // namespace userver::engine

namespace userver::server::handlers {
struct HandlerBase {
  virtual ~HandlerBase();
  virtual void HandleRequest();
};
struct HttpHandlerBase {
  virtual ~HttpHandlerBase();
  virtual void HandleRequestThrow();
};
struct HttpHandlerFlatbufBase {
  virtual ~HttpHandlerFlatbufBase();
  virtual void HandleRequestFlatbufThrow();
};
struct HttpHandlerJsonBase {
  virtual ~HttpHandlerJsonBase();
  virtual void HandleRequestJsonThrow();
};
} // namespace userver::server::handlers

namespace userver::utils {
struct PeriodicTask {
  template <class F0> void Start(F0 &&) {}
};
template <class A0, class F1> void Async(A0 &&, F1 &&) {}
template <class A0, class F1> void SharedAsync(A0 &&, F1 &&) {}
template <class A0, class F1> void CriticalAsync(A0 &&, F1 &&) {}
template <class A0, class F1> void SharedCriticalAsync(A0 &&, F1 &&) {}
template <class A0, class F1> void AsyncBackground(A0 &&, F1 &&) {}
template <class A0, class F1> void CriticalAsyncBackground(A0 &&, F1 &&) {}
} // namespace userver::utils

namespace userver::engine::current_task {
bool IsTaskProcessorThread();
} // namespace userver::engine::current_task
