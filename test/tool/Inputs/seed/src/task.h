#pragma once
#include <coroutine>

struct Task {
  struct promise_type {
    Task get_return_object() { return {}; }
    std::suspend_never initial_suspend() { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
};

struct Loop {
  template <class F> void post(F Handler) { Handler(); }
};

struct Observer {
  virtual ~Observer() = default;
  virtual void changed(int Value) = 0;
};
