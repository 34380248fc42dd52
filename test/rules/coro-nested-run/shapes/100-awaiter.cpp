// RUN: %check %s
// Shape 100: the functions of an awaiter run on the loop, between the coroutine's
// halves. Nothing can be awaited there.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include "task.h"

std::future<int> ask();
cppcoro::task<int> read();

struct Suspends {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) const {
    ask().get(); // expect: 'std::future::get'
  }
  int await_resume() const {
    return cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
  }
};
cppcoro::task<int> awaits() { co_return co_await Suspends(); }

struct Hands {
  struct Awaiter {
    bool await_ready() {
      return ask().get(); // expect: 'std::future::get'
    }
    void await_suspend(std::coroutine_handle<> h) { h.resume(); }
    void await_resume() {}
  };
  Awaiter operator co_await() const { return {}; }
};
mock::Task<> throughAnOperator(Hands h) { co_await h; }

template <class Awaiter> struct Logged : Awaiter {
  auto await_suspend(std::coroutine_handle<> h) { return Awaiter::await_suspend(h); }
};
struct Inner {
  bool await_ready() { return false; }
  bool await_suspend(std::coroutine_handle<>) {
    return ask().get(); // expect: 'std::future::get'
  }
  void await_resume() {}
};
mock::Task<> wrapped() { co_await Logged<Inner>(); }

// await_resume takes the result of what the awaiter has waited for, whichever of
// its classes asks; nothing else is ready there.
template <class T> struct Asks {
  std::future<T> Waited, Other;
  bool await_ready() const {
    return Waited.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  }
  void await_suspend(std::coroutine_handle<>);
};
template <class T> struct Takes : Asks<T> {
  T await_resume() { return this->Waited.get(); }
};
template <class T> struct TakesAnother : Asks<T> {
  T await_resume() { return this->Other.get(); } // expect: 'std::future::get'
};
mock::Task<int> inherits(Takes<int> a, TakesAnother<int> b) { co_return co_await a + co_await b; }
