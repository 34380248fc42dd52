// RUN: %check %s
// What waits for no time at all only asks.
#include "task.h"
#include <condition_variable>
#include <mutex>
#include <semaphore>
#include <shared_mutex>
using namespace std::chrono_literals;

mock::Task<> asks(std::counting_semaphore<> &semaphore, std::timed_mutex &mutex, std::recursive_timed_mutex &again,
                  std::shared_timed_mutex &shared, std::condition_variable &changed, std::condition_variable_any &any) {
  std::unique_lock<std::timed_mutex> lock(mutex, std::defer_lock);
  std::shared_lock<std::shared_timed_mutex> reads(shared, std::defer_lock);
  std::unique_lock<std::mutex> held;
  (void)semaphore.try_acquire_for(0s);
  (void)semaphore.try_acquire_for(1s); // expect-likely: 'std::counting_semaphore::try_acquire_for'
  (void)mutex.try_lock_for(0s);
  (void)mutex.try_lock_for(1s); // expect-likely: 'std::timed_mutex::try_lock_for'
  (void)again.try_lock_for(0s);
  (void)again.try_lock_for(1s); // expect-likely: 'std::recursive_timed_mutex::try_lock_for'
  (void)shared.try_lock_for(0s);
  (void)shared.try_lock_for(1s); // expect-likely: 'std::shared_timed_mutex::try_lock_for'
  (void)shared.try_lock_shared_for(0s);
  (void)shared.try_lock_shared_for(1s); // expect-likely: 'std::shared_timed_mutex::try_lock_shared_for'
  (void)lock.try_lock_for(0s);
  (void)lock.try_lock_for(1s); // expect-likely: 'std::unique_lock::try_lock_for'
  (void)reads.try_lock_for(0s);
  (void)reads.try_lock_for(1s); // expect-likely: 'std::shared_lock::try_lock_for'
  (void)changed.wait_for(held, 0s);
  (void)changed.wait_for(held, 1s); // expect-likely: 'std::condition_variable::wait_for'
  (void)any.wait_for(held, 0s);
  (void)any.wait_for(held, 1s); // expect-likely: 'std::condition_variable_any::wait_for'
  co_return;
}
