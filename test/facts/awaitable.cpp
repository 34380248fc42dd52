// A parameter is awaitable by what its type has, not by its name.
// RUN: %facts %s | FileCheck %s
#include "task.h"
struct Awaiter {
  bool await_ready();
  void await_suspend(int);
  void await_resume();
};
struct Converted {
  Awaiter operator co_await();
};

void f(mock::Task<> A, Awaiter &B, Converted &&C, int D) {}
// CHECK: f: variables[0].awaitable: yes
// CHECK: f: variables[1].awaitable: yes
// CHECK: f: variables[2].awaitable: yes
// CHECK-NOT: f: variables[3].awaitable
