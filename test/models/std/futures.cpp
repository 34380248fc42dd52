// RUN: %check %s
#include <any.h>
#include <task.h>
using mock::the;
using namespace std::chrono_literals;
extern std::chrono::steady_clock::time_point then;

mock::Task<> futures() {
  the<std::future<int>>().get(); // expect: 'std::future::get' // expect-no-fix: co_await the work
  the<std::shared_future<int>>().get(); // expect: 'std::shared_future::get' // expect-no-fix: co_await the work
  the<std::future<int>>().wait(); // expect: 'std::__basic_future::wait' // expect-no-fix: co_await the work
  the<std::future<int>>().wait_for(1s); // expect-likely: 'std::__basic_future::wait_for' // expect-no-fix: co_await the work
  the<std::future<int>>().wait_until(then); // expect-likely: 'std::__basic_future::wait_until' // expect-no-fix: co_await the work
  co_return;
}

// What completes a promise or a task makes its future ready.
mock::Task<> promises(std::promise<int> set, std::promise<int> failed, std::packaged_task<int()> called,
                      std::promise<int> open) {
  set.set_value(1);
  set.get_future().get();
  failed.set_exception(nullptr);
  failed.get_future().get();
  called();
  called.get_future().get();
  open.get_future().get(); // expect: 'std::future::get'
  co_return;
}
