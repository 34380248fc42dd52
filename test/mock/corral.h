// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// corral.h - the part of corral that the tests use, with its names. Nothing is
// defined.
#pragma once

#include "promise.h"

namespace corral {

template <class T = void> class [[nodiscard]] Task : public mock::Awaitable<T> {
public:
  struct promise_type : mock::Promise<Task, T> {};
};

template <class EventLoop, class Awaitable> int run(EventLoop &, Awaitable &&);

class Executor;
Executor *currentRunExecutor();

} // namespace corral
