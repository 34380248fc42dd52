// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// pplx.h - the part of cpprestsdk's tasks that the tests use, with their names,
// and the same under the names of Microsoft's library. Nothing is defined.
#pragma once

#include <functional>

#define MOCK_TASKS                                                             \
  enum task_status { completed, canceled };                                    \
  template <class T> class task {                                              \
  public:                                                                      \
    T get() const;                                                             \
    task_status wait() const;                                                  \
    bool is_done() const;                                                      \
    task then(std::function<T(T)>) const;                                      \
    task then(std::function<T(task)>) const;                                   \
  };

namespace pplx {
MOCK_TASKS
}
namespace Concurrency {
MOCK_TASKS
}
