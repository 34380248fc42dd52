// RUN: %check %s
// Shape 101: the functions of a promise type run where the coroutine is made, or on
// the loop.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <coroutine>

std::future<int> ask();
cppcoro::task<int> read();

struct Job {
  struct promise_type {
    Job get_return_object() {
      ask().get(); // expect-likely: 'std::future::get'
      return {};
    }
    std::suspend_never initial_suspend() {
      ask().get(); // expect-likely: 'std::future::get'
      return {};
    }
    std::suspend_never final_suspend() noexcept { return {}; }
    void unhandled_exception() {
      cppcoro::sync_wait(read()); // expect-likely: 'cppcoro::sync_wait'
    }
    void return_value(int) {
      ask().wait(); // expect-likely: ::wait'
    }
  };
};
Job start() { co_return 1; }

// Two hops away, and of a promise type that is a template.
template <class T> struct Hooked {
  struct promise_type {
    Hooked get_return_object() { return {}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept {
      log();
      return std::suspend_always();
    }
    void unhandled_exception() {}
    void return_value(T) {}
    void log() {
      ask().get(); // expect-likely: 'std::future::get'
    }
  };
};
Hooked<int> hooked() { co_return 1; }

// What the compiler awaits before the body and after it.
struct WaitsFirst {
  bool await_ready() noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) noexcept {}
  void await_resume() noexcept {
    ask().get(); // expect-likely: 'std::future::get'
  }
};
struct WaitsLast {
  bool await_ready() noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) noexcept {
    ask().get(); // expect-likely: 'std::future::get'
  }
  void await_resume() noexcept {}
};
struct Framed {
  struct promise_type {
    Framed get_return_object() { return {}; }
    WaitsFirst initial_suspend() { return {}; }
    WaitsLast final_suspend() noexcept { return {}; }
    void unhandled_exception() {}
    void return_void() {}
  };
};
Framed framed() { co_return; }

// Awaited by name as well.
struct Flush {
  bool await_ready() noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) noexcept {
    ask().get(); // expect: 'std::future::get'
  }
  void await_resume() noexcept {}
};
struct Flushed {
  struct promise_type {
    Flushed get_return_object() { return {}; }
    std::suspend_never initial_suspend() { return {}; }
    Flush final_suspend() noexcept { return {}; }
    void unhandled_exception() {}
    void return_void() {}
  };
};
Flushed flushed() { co_await Flush{}; }
