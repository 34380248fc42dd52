// REQUIRES: libuv
// RUN: %check %s --real -- %cflags-libuv
// Functions that create a loop, or only seem to say that one runs.
// expect-none
#include <task.h>
#include <uv.h>

namespace boost::cobalt::this_thread {
void set_executor(int executor) noexcept;
}
namespace folly::fibers {
struct FiberManager {
  static FiberManager &getFiberManager();
};
} // namespace folly::fibers
namespace winrt::Windows::System {
struct DispatcherQueueController {
  static DispatcherQueueController CreateOnDedicatedThread();
};
} // namespace winrt::Windows::System

mock::Task<> guesses(uv_loop_t *loop) {
  uv_loop_alive(loop); // expect-explain: 'uv_loop_alive'
  boost::cobalt::this_thread::set_executor(1); // expect-explain: 'boost::cobalt::this_thread::set_executor'
  folly::fibers::FiberManager::getFiberManager(); // expect-explain: 'folly::fibers::FiberManager::getFiberManager'
  winrt::Windows::System::DispatcherQueueController::CreateOnDedicatedThread(); // expect-explain: CreateOnDedicatedThread'
  co_return;
}
