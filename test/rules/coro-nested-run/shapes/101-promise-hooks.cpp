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

// Nobody returns one from a coroutine.
struct Unused {
  struct promise_type {
    Unused get_return_object() { return {}; }
    std::suspend_never initial_suspend() {
      ask().get();
      return {};
    }
    std::suspend_never final_suspend() noexcept { return {}; }
    void unhandled_exception() {}
    void return_void() { ask().get(); }
  };
};
