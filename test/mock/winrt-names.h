// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// winrt-names.h - all names of winrt that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace winrt::Windows::Foundation {
struct IAsyncAction : mock::Awaitable<void> {
  struct promise_type : mock::Promise<IAsyncAction, void, std::suspend_never> {
  };
};
template <class T = void> struct IAsyncActionWithProgress : mock::Awaitable<T> {
  struct promise_type
      : mock::Promise<IAsyncActionWithProgress, T, std::suspend_never> {};
};
template <class T = void> struct IAsyncOperation : mock::Awaitable<T> {
  struct promise_type : mock::Promise<IAsyncOperation, T, std::suspend_never> {
  };
};
template <class T = void>
struct IAsyncOperationWithProgress : mock::Awaitable<T> {
  struct promise_type
      : mock::Promise<IAsyncOperationWithProgress, T, std::suspend_never> {};
};
} // namespace winrt::Windows::Foundation

namespace winrt::Windows::System {
struct DispatcherQueue {
  bool GetForCurrentThread();
};
} // namespace winrt::Windows::System

namespace winrt::Windows::System::Threading {
struct ThreadPool {
  template <class F0> void RunAsync(F0 &&) {}
};
} // namespace winrt::Windows::System::Threading

namespace winrt {
struct fire_and_forget : mock::Awaitable<void> {
  struct promise_type
      : mock::Promise<fire_and_forget, void, std::suspend_never> {};
};
mock::Awaitable<> resume_background();
mock::Awaitable<> resume_after();
mock::Awaitable<> resume_on_signal();
mock::Awaitable<> resume_foreground();
} // namespace winrt

namespace winrt::impl {
struct consume_Windows_Foundation_IAsyncAction {
  int get();
  template <class A0> bool wait_for(A0 &&);
  template <class F0> void Completed(F0 &&) {}
};
struct consume_Windows_Foundation_IAsyncActionWithProgress {
  int get();
  template <class A0> bool wait_for(A0 &&);
  template <class F0> void Completed(F0 &&) {}
};
struct consume_Windows_Foundation_IAsyncInfo {
  bool Status();
};
struct consume_Windows_Foundation_IAsyncOperation {
  int get();
  template <class A0> bool wait_for(A0 &&);
  template <class F0> void Completed(F0 &&) {}
};
struct consume_Windows_Foundation_IAsyncOperationWithProgress {
  int get();
  template <class A0> bool wait_for(A0 &&);
  template <class F0> void Completed(F0 &&) {}
};
} // namespace winrt::impl

namespace winrt::impl::consume_Windows_System_IDispatcherQueue {
template <class F0> void TryEnqueue(F0 &&) {}
} // namespace winrt::impl::consume_Windows_System_IDispatcherQueue
