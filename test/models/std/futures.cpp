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
