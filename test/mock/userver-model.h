// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// userver-model.h - the part of userver that the tests use, with its names.
// Nothing is defined.
#pragma once

#include <cstddef>
#include <functional>

namespace userver {
inline namespace v2_0 {

namespace engine {

class TaskBase {
public:
  bool IsFinished() const;
  void Wait() const noexcept(false);
  void BlockingWait() const;
};

template <class T> class [[nodiscard]] TaskWithResult : public TaskBase {
public:
  T Get() noexcept(false);
};

void RunStandalone(std::function<void()>);
void RunStandalone(std::size_t, std::function<void()>);

TaskWithResult<void> AsyncNoSpan(std::function<void()>);

namespace current_task {
bool IsTaskProcessorThread() noexcept;
}

} // namespace engine

} // namespace v2_0
} // namespace userver
