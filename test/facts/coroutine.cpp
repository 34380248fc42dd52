// A coroutine is seen as it is written: its promise gives no calls.
// RUN: %facts %s | FileCheck %s
#include "task.h"
mock::Task<int> work();
int value();

mock::Task<int> f() {
  co_await work();
  // CHECK: f: traits: {{.*}}IsCoroutine
  // CHECK: f: returns.name: mock::Task
  // CHECK: f: returns.args: int
  // CHECK: f: calls work: kind: Direct
  // CHECK: f: calls work: circumstances: {{.*}}Awaited
  co_return value();
  // CHECK: f: calls value: callee: value
}
// CHECK-NOT: f: calls {{[^v]}}
