// RUN: %check %s
// Awaiters of one's own around a future: what await_resume() takes is there when
// this awaiter has asked for it or a thread has waited for it, and only then.
#include "pplx.h"
#include "task.h"
#include <chrono>
#include <future>
#include <memory>
#include <thread>
using namespace std::chrono_literals;
std::future<int> ask();

// It gives the handle of who goes on.
struct GivesHandle {
  bool await_ready() const { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> h) {
    ask().wait(); // expect: 'std::__basic_future::wait'
    return h;
  }
  void await_resume() {}
};
template <class T> struct GivesAuto {
  bool await_ready() const { return false; }
  auto await_suspend(std::coroutine_handle<T> h) {
    helper();
    return h;
  }
  void helper() {
    ask().wait(); // expect: 'std::__basic_future::wait'
  }
  void await_resume() {}
};
mock::Task<> symmetric() {
  co_await GivesHandle();
  co_await GivesAuto<mock::Task<>::promise_type>();
}

// The future is a base class; a thread waits for it.
template <class T> auto operator co_await(std::future<T> f) {
  struct Awaiter : std::future<T> {
    bool await_ready() const { return this->wait_for(0s) != std::future_status::timeout; }
    void await_suspend(std::coroutine_handle<> h) const {
      std::thread([this, h] {
        this->wait();
        h();
      }).detach();
    }
    T await_resume() { return this->get(); }
  };
  return Awaiter{std::move(f)};
}
mock::Task<int> adapted() { co_return co_await ask(); }

struct OnAThread {
  std::future<int> Result;
  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<> h) { std::thread(&OnAThread::wait, this, h).detach(); }
  void wait(std::coroutine_handle<> h) {
    Result.wait();
    h.resume();
  }
  int await_resume() { return Result.get(); }
};
mock::Task<int> onAThread() { co_return co_await OnAThread{ask()}; }

// Another awaiter's member of the same name says nothing of this one.
struct Asks {
  std::future<int> F;
  bool await_ready() const { return F.wait_for(0s) == std::future_status::ready; }
  void await_suspend(std::coroutine_handle<>);
  int await_resume() { return F.get(); }
};
struct AsksNothing {
  std::future<int> F;
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  int await_resume() { return F.get(); } // expect: 'std::future::get'
};
mock::Task<int> both() { co_return co_await Asks{ask()} + co_await AsksNothing{ask()}; }

// A transformation that waits is no run call that somebody makes.
struct Fire {
  struct promise_type {
    Fire get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
    void unhandled_exception();
    void return_void();
    template <class A> A &&await_transform(A &&a) {
      ask().wait(); // expect-likely: 'std::__basic_future::wait'
      return static_cast<A &&>(a);
    }
  };
};
Fire fires() { co_await std::suspend_never(); }

// It asks something else of the future, and waits for nothing.
struct AsksOther {
  std::future<int> F;
  bool await_ready() const { return F.valid(); }
  void await_suspend(std::coroutine_handle<>) {}
  int await_resume() { return F.get(); } // expect: 'std::future::get'
};
mock::Task<int> asksOther() { co_return co_await AsksOther{ask()}; }

// A callback of the future's goes on when the result is there.
struct LeavesCallback {
  pplx::task<int> F;
  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<> h) {
    F.then([h](pplx::task<int>) {
      h.resume();
      return 1;
    });
  }
  int await_resume() { return F.get(); }
};
mock::Task<int> leavesCallback(pplx::task<int> f) { co_return co_await LeavesCallback{f}; }
