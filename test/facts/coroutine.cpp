// A coroutine calls what is written and what co_await calls; its promise gives
// no calls.
// RUN: %facts %s | FileCheck %s
#include "task.h"
mock::Task<int> work();
int value();

mock::Task<int> f() {
  co_await work();
  // CHECK: f: traits: {{.*}}IsCoroutine
  // CHECK: f: returns.name: mock::Task
  // CHECK: f: returns.args: int
  // CHECK-DAG: f: calls mock::Task<int>::await_ready: where: [[@LINE-4]]:3
  // CHECK-DAG: f: calls mock::Task<int>::await_suspend: where: [[@LINE-5]]:3
  // CHECK-DAG: f: calls mock::Task<int>::await_resume: where: [[@LINE-6]]:3
  // CHECK: f: calls work: where: [[@LINE-7]]:12
  // CHECK: f: calls work: circumstances: {{.*}}Awaited
  co_return value();
  // CHECK: f: calls value: where: [[@LINE-1]]:13
  // CHECK-NOT: f: calls {{[^v]}}
  // CHECK: f: flow suspends on work() between {{.*}}work and value
}
