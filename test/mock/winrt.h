// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// winrt.h - the part of C++/WinRT that the tests use, with its names: members
// of IAsyncAction are those of a base in winrt::impl. Nothing is defined.
#pragma once

#include "promise.h"

#include <chrono>

namespace winrt::Windows::Foundation {
enum class AsyncStatus { Started, Completed, Canceled, Error };
using TimeSpan = std::chrono::nanoseconds;
struct IAsyncAction;
template <class T> struct IAsyncOperation;
template <class P> struct IAsyncActionWithProgress;
template <class T, class P> struct IAsyncOperationWithProgress;
} // namespace winrt::Windows::Foundation

namespace winrt::impl {
template <class D> struct consume_Windows_Foundation_IAsyncAction {
  auto get() const -> void;
  auto wait_for(Windows::Foundation::TimeSpan const &) const
      -> Windows::Foundation::AsyncStatus;
};
template <class D, class T> struct consume_Windows_Foundation_IAsyncOperation {
  auto get() const -> T;
};
template <class D, class P>
struct consume_Windows_Foundation_IAsyncActionWithProgress {
  auto get() const -> void;
};
template <class D, class T, class P>
struct consume_Windows_Foundation_IAsyncOperationWithProgress {
  auto get() const -> T;
};
} // namespace winrt::impl

namespace winrt::Windows::Foundation {
struct IAsyncAction
    : impl::consume_Windows_Foundation_IAsyncAction<IAsyncAction>,
      mock::Awaitable<> {
  struct promise_type : mock::Promise<IAsyncAction, void, std::suspend_never> {
  };
};
template <class T>
struct IAsyncOperation
    : impl::consume_Windows_Foundation_IAsyncOperation<IAsyncOperation<T>, T>,
      mock::Awaitable<T> {
  struct promise_type
      : mock::Promise<IAsyncOperation<T>, T, std::suspend_never> {};
};
template <class P>
struct IAsyncActionWithProgress
    : impl::consume_Windows_Foundation_IAsyncActionWithProgress<
          IAsyncActionWithProgress<P>, P>,
      mock::Awaitable<> {
  struct promise_type : mock::Promise<IAsyncActionWithProgress<P>, void,
                                      std::suspend_never> {};
};
template <class T, class P>
struct IAsyncOperationWithProgress
    : impl::consume_Windows_Foundation_IAsyncOperationWithProgress<
          IAsyncOperationWithProgress<T, P>, T, P>,
      mock::Awaitable<T> {
  struct promise_type : mock::Promise<IAsyncOperationWithProgress<T, P>, T,
                                      std::suspend_never> {};
};
} // namespace winrt::Windows::Foundation

namespace winrt {
mock::Awaitable<> resume_background() noexcept;
}
