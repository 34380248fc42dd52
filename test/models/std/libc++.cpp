// RUN: %check %s
// libc++ declares each member in the class that has it.
#include <task.h>

namespace std {
enum class future_status { ready, timeout, deferred };
template <class T> class future {
public:
  ~future();
  T get();
  void wait() const;
  template <class Duration> future_status wait_for(Duration) const;
  template <class Time> future_status wait_until(Time) const;
};
template <class T> class shared_future {
public:
  ~shared_future();
  T get() const;
  void wait() const;
  template <class Duration> future_status wait_for(Duration) const;
  template <class Time> future_status wait_until(Time) const;
};
template <class F> future<int> async(F &&) { return {}; }
template <class T> class atomic_ref {
public:
  void wait(T) const;
};
} // namespace std
template <class T> T &the();

mock::Task<> futures() {
  the<std::future<int>>().get(); // expect: 'std::future::get' // expect-no-fix: co_await the work
  the<std::future<int>>().wait(); // expect: 'std::future::wait' // expect-no-fix: co_await the work
  the<std::future<int>>().wait_for(1); // expect-likely: 'std::future::wait_for' // expect-no-fix: co_await the work
  the<std::future<int>>().wait_until(1); // expect-likely: 'std::future::wait_until' // expect-no-fix: co_await the work
  the<std::shared_future<int>>().get(); // expect: 'std::shared_future::get' // expect-no-fix: co_await the work
  the<std::shared_future<int>>().wait(); // expect: 'std::shared_future::wait' // expect-no-fix: co_await the work
  the<std::shared_future<int>>().wait_for(1); // expect-likely: 'std::shared_future::wait_for' // expect-no-fix: co_await the work
  the<std::shared_future<int>>().wait_until(1); // expect-likely: 'std::shared_future::wait_until' // expect-no-fix: co_await the work
  the<std::atomic_ref<int>>().wait(1); // expect-explain: blocks this thread
  co_return;
}
