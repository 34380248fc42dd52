// What is known on each way through a body, and where the body suspends. A call
// names its block.
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
// CHECK: f: calls inside: block: [[INSIDE:[0-9]+]]
// CHECK: f: calls after: block: [[AFTER:[0-9]+]]
// CHECK: f: flow[[[FIRST:[0-9]+]]].next[0].to: [[INSIDE]]
// CHECK-NEXT: f: flow[[[FIRST]]].next[0].holds[0].any_of[0].condition: first
// CHECK-NEXT: f: flow[[[FIRST]]].next[0].holds[0].any_of[0].value: yes
// CHECK-NEXT: f: flow[[[FIRST]]].next[1].to: [[AFTER]]
// CHECK-NEXT: f: flow[[[FIRST]]].next[1].holds[0].any_of[0].condition: first

mock::Task<> suspends() {
  inside();
  co_await wait();
  after();
}
// CHECK: suspends: calls inside: block: [[BEFORE:[0-9]+]]
// CHECK: suspends: calls after: block: [[BEHIND:[0-9]+]]
// CHECK: suspends: flow[[[BEFORE]]].next[0].to: [[BEHIND]]
// CHECK-NEXT: suspends: flow[[[BEFORE]]].suspends: yes
// CHECK-NEXT: suspends: flow[[[BEFORE]]].awaited: wait()

// Nothing in it matters.
int straight() { return inside() + after(); }
// CHECK-NOT: straight: flow
