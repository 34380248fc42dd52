// RUN: %check %s
// What should be found and is not, and what should not be and is; each is a limit
// that somebody may lift.
#include "folly.h"
#include "seastar.h"
#include "task.h"
#include <chrono>
#include <coroutine>
#include <future>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
using namespace std::chrono_literals;
std::future<int> ask();
void save();
folly::coro::Task<int> load();

// missed alarm, likely: the future of std::async that a function keeps in a
// variable before it gives it
std::future<void> start() {
  auto f = std::async(std::launch::async, save);
  return f;
}
mock::Task<> missed_discardsWhatAHelperGives() {
  start();
  co_return;
}
// missed alarm, likely: it dies as a member, or in a container
struct Runner {
  std::future<void> F = std::async(std::launch::async, save);
};
mock::Task<> missed_futureInAnObject() {
  Runner r;
  std::vector<std::future<void>> all;
  all.push_back(std::async(std::launch::async, save));
  co_return;
}
// missed alarm: the guard is of another loop than the one that the work names
int missed_otherLoop(folly::EventBase &x, folly::EventBase &y) {
  if (!x.inRunningEventBaseThread())
    return folly::coro::blockingWait(folly::coro::co_withExecutor(&y, load()));
  return 0;
}
folly::coro::Task<int> guards(folly::EventBase &x, folly::EventBase &y) {
  co_return missed_otherLoop(x, y);
}
// missed alarm, likely: a deleter that is a function pointer
mock::Task<> missed_deleter() {
  std::unique_ptr<void, void (*)(void *)> raii(nullptr, [](void *) { ask().get(); });
  co_return;
}

// false alarm, likely: the future was moved out
mock::Task<> false_exchanged(std::future<void> &out) {
  auto f = std::async(std::launch::async, save); // expect-likely: 'std::future::~future'
  out = std::exchange(f, {});
  co_return;
}
// false alarm: both are ready
seastar::future<int> false_readyEitherWay(bool b) {
  auto f = b ? seastar::make_ready_future<int>(1) : seastar::make_ready_future<int>(2);
  co_return f.get(); // expect: 'seastar::future::get'
}
// false alarm, likely: neither of them waits
mock::Task<> false_pastTimeouts(std::future<int> f) {
  f.wait_for(-1s);                                  // expect-likely: 'std::__basic_future::wait_for'
  f.wait_until(std::chrono::steady_clock::now()); // expect-likely: 'std::__basic_future::wait_until'
  co_return;
}
// false alarm: the base class asks the derived one, which has asked the future
template <class Derived> struct AwaiterBase {
  Derived &self() { return static_cast<Derived &>(*this); }
  bool await_ready() { return self().ready(); }
  void await_suspend(std::coroutine_handle<>);
  int await_resume() { return self().result(); }
};
struct Dns : AwaiterBase<Dns> {
  std::future<int> F;
  bool ready() { return F.wait_for(0s) == std::future_status::ready; }
  int result() { return F.get(); } // expect: 'std::future::get'
};
mock::Task<int> resolves(Dns d) { co_return co_await d; }
