// A coroutine that starts when it is called and suspends nowhere has its result
// when the call returns.
// RUN: %check %s
#include "task.h"
#include <coroutine>

template <class First> struct Result {
  struct promise_type {
    Result get_return_object();
    First initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_value(int);
    void unhandled_exception();
  };
  [[clang::annotate("coro_tidy::runs_loop")]] int get();
};
template <class R> [[clang::annotate("coro_tidy::runs_loop")]] int wait(R &);
using Eager = Result<std::suspend_never>;
using Lazy = Result<std::suspend_always>;
mock::Task<> tick();

Eager atOnce() { co_return 1; }
Eager suspends() {
  co_await tick();
  co_return 1;
}
Lazy whenAsked() { co_return 1; }
Eager unknown();

mock::Task<int> direct() {
  int sum = atOnce().get();
  sum += suspends().get(); // expect: get
  sum += whenAsked().get(); // expect: get
  sum += unknown().get(); // expect: get
  co_return sum;
}
mock::Task<int> throughVariables(bool other) {
  auto one = atOnce();
  auto two = [] -> Eager { co_return 2; }();
  auto three = other ? atOnce() : suspends();
  co_return one.get() + two.get() + three.get(); // expect: get
}
mock::Task<int> reassigned() {
  auto one = atOnce();
  one = suspends();
  co_return one.get(); // expect: get
}
