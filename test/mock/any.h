// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// any.h - for tests that call many functions: `any` goes wherever a value is
// wanted, the<T>() is an object, WAIT a callable that waits for a future, and
// WAITS(T) one that takes what it is given, waits and gives T.
#pragma once

#include <future>

namespace mock {
struct Any {
  template <class T> operator T() const;
};
template <class T> T value();
template <class T> T &the(); // an object of that type
extern std::future<int> Begun;
} // namespace mock

extern const mock::Any any;

#define WAIT [] { mock::Begun.wait(); }
#define WAITS(T)                                                               \
  [](auto...) -> T {                                                           \
    mock::Begun.wait();                                                        \
    return mock::value<T>();                                                   \
  }
