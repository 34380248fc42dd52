// What is known on each way through a body, and where the body suspends.
// RUN: %facts %s | FileCheck %s
#include "task.h"
bool first();
int inside(), after();
mock::Task<> wait();

int f() {
  if (first())
    inside();
  return after();
}
// CHECK: f: flow to inside: first()
// CHECK: f: flow to after: not first()

mock::Task<> suspends() {
  inside();
  co_await wait();
  after();
}
// CHECK: suspends: flow suspends on wait() between {{.*}}inside{{.*}} and {{.*}}after{{.*}}

// Nothing in it matters.
int straight() { return inside() + after(); }
// CHECK-NOT: straight: flow
