// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// any.h - for tests that call many functions: `any` goes wherever a value is
// wanted, WAITS(T) is a callable that gives T and waits for a future first.
#pragma once

#include <future>

namespace mock {
struct Any {
  template <class T> operator T() const;
};
template <class T> T value();
extern std::future<int> Begun;
} // namespace mock

extern const mock::Any any;

#define WAITS(T)                                                               \
  [](auto...) -> T {                                                           \
    mock::Begun.wait();                                                        \
    return mock::value<T>();                                                   \
  }
