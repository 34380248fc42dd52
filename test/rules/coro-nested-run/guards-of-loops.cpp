// RUN: %check %s
// A loop that ends the program when it is made where another runs is no guard for
// its own run(): whoever makes it there dies.
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::Loop::run": {"run": {"severity": "abort", "drives": "this", "nested": "it ends the program"}}}}
//--- a.cpp
#include "task.h"
#include <cstdlib>

namespace own {
thread_local const void *Current = nullptr;
class Loop {
public:
  Loop() {
    if (Current)
      std::abort();
    Current = this;
  }
  ~Loop() { Current = nullptr; }
  void run();
};
} // namespace own

mock::Task<> serve() {
  own::Loop loop;
  loop.run(); // expect: 'own::Loop::run'
  co_return;
}
