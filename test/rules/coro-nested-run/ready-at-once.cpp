// A lambda that is a coroutine, starts when it is called and suspends nowhere has
// its result when the call returns. A function with a name may be a stub.
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

Eager named() { co_return 1; }
Eager unknown();
inline constexpr auto atOnce = []() -> Eager { co_return 1; };
inline constexpr auto suspends = []() -> Eager {
  co_await tick();
  co_return 1;
};
inline constexpr auto whenAsked = []() -> Lazy { co_return 1; };

mock::Task<int> direct() {
  int sum = atOnce().get();
  sum += suspends().get(); // expect: get
  sum += whenAsked().get(); // expect: get
  sum += named().get(); // expect: get
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
