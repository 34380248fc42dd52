// RUN: %check %s
// These block the thread.
#include <any.h>
#include <atomic>
#include <barrier>
#include <condition_variable>
#include <latch>
#include <memory>
#include <mutex>
#include <semaphore>
#include <shared_mutex>
#include <std-later.h>
#include <thread>
using namespace std::chrono_literals;
using mock::the;

struct Pair {
  int First, Second;
};
extern std::chrono::steady_clock::time_point then;
extern std::unique_lock<std::mutex> lock;

void blocking() {
  std::this_thread::get_id(); // expect-explain: says whether an event loop runs on this thread
  std::this_thread::sleep_for(1s); // expect-explain: blocks this thread
  std::this_thread::sleep_until(then); // expect-explain: blocks this thread
  the<std::thread>().join(); // expect-explain: blocks this thread
  the<std::jthread>().join(); // expect-explain: blocks this thread
  the<std::jthread>().~jthread(); // expect-explain: blocks this thread
  the<std::mutex>().lock(); // expect-explain: blocks this thread
  the<std::recursive_mutex>().lock(); // expect-explain: blocks this thread
  the<std::timed_mutex>().lock(); // expect-explain: blocks this thread
  the<std::timed_mutex>().try_lock_for(1s); // expect-explain: blocks this thread
  the<std::timed_mutex>().try_lock_until(then); // expect-explain: blocks this thread
  the<std::recursive_timed_mutex>().lock(); // expect-explain: blocks this thread
  the<std::recursive_timed_mutex>().try_lock_for(1s); // expect-explain: blocks this thread
  the<std::recursive_timed_mutex>().try_lock_until(then); // expect-explain: blocks this thread
  the<std::shared_mutex>().lock(); // expect-explain: blocks this thread
  the<std::shared_mutex>().lock_shared(); // expect-explain: blocks this thread
  the<std::shared_timed_mutex>().lock(); // expect-explain: blocks this thread
  the<std::shared_timed_mutex>().lock_shared(); // expect-explain: blocks this thread
  the<std::shared_timed_mutex>().try_lock_for(1s); // expect-explain: blocks this thread
  the<std::shared_timed_mutex>().try_lock_until(then); // expect-explain: blocks this thread
  the<std::shared_timed_mutex>().try_lock_shared_for(1s); // expect-explain: blocks this thread
  the<std::shared_timed_mutex>().try_lock_shared_until(then); // expect-explain: blocks this thread
  the<std::unique_lock<std::timed_mutex>>().lock(); // expect-explain: blocks this thread
  the<std::unique_lock<std::timed_mutex>>().try_lock_for(1s); // expect-explain: blocks this thread
  the<std::unique_lock<std::timed_mutex>>().try_lock_until(then); // expect-explain: blocks this thread
  the<std::shared_lock<std::shared_timed_mutex>>().lock(); // expect-explain: blocks this thread
  the<std::shared_lock<std::shared_timed_mutex>>().try_lock_for(1s); // expect-explain: blocks this thread
  the<std::shared_lock<std::shared_timed_mutex>>().try_lock_until(then); // expect-explain: blocks this thread
  std::lock(the<std::mutex>(), the<std::mutex>()); // expect-explain: blocks this thread
  std::lock_guard<std::mutex> guard(the<std::mutex>()); // expect-explain: blocks this thread
  std::scoped_lock<std::mutex> scoped(the<std::mutex>()); // expect-explain: blocks this thread
  the<std::condition_variable>().wait(lock); // expect-explain: blocks this thread
  the<std::condition_variable>().wait_for(lock, 1s); // expect-explain: blocks this thread
  the<std::condition_variable>().wait_until(lock, then); // expect-explain: blocks this thread
  the<std::condition_variable_any>().wait(lock); // expect-explain: blocks this thread
  the<std::condition_variable_any>().wait_for(lock, 1s); // expect-explain: blocks this thread
  the<std::condition_variable_any>().wait_until(lock, then); // expect-explain: blocks this thread
  the<std::latch>().wait(); // expect-explain: blocks this thread
  the<std::latch>().arrive_and_wait(); // expect-explain: blocks this thread
  the<std::barrier<>>().wait(any); // expect-explain: blocks this thread
  the<std::barrier<>>().arrive_and_wait(); // expect-explain: blocks this thread
  the<std::counting_semaphore<>>().acquire(); // expect-explain: blocks this thread
  the<std::counting_semaphore<>>().try_acquire_for(1s); // expect-explain: blocks this thread
  the<std::counting_semaphore<>>().try_acquire_until(then); // expect-explain: blocks this thread
  the<std::atomic<Pair>>().wait(Pair()); // expect-explain: blocks this thread
  the<std::atomic<int>>().wait(1); // expect-explain: blocks this thread
  the<std::atomic<float>>().wait(1); // expect-explain: blocks this thread
  the<std::atomic_ref<Pair>>().wait(Pair()); // expect-explain: blocks this thread
  the<std::atomic_ref<int>>().wait(1); // expect-explain: blocks this thread
  the<std::atomic_flag>().wait(true); // expect-explain: blocks this thread
  the<std::atomic<std::shared_ptr<int>>>().wait(nullptr); // expect-explain: blocks this thread
  std::atomic_wait(&the<std::atomic<int>>(), 1); // expect-explain: blocks this thread
  std::atomic_wait_explicit(&the<std::atomic<int>>(), 1, std::memory_order_acquire); // expect-explain: blocks this thread
  std::atomic_flag_wait(&the<std::atomic_flag>(), true); // expect-explain: blocks this thread
  std::atomic_flag_wait_explicit(&the<std::atomic_flag>(), true, std::memory_order_acquire); // expect-explain: blocks this thread
}
