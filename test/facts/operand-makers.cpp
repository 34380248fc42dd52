// An operand knows the call that made it, and whether it is a constant zero.
// RUN: %facts %s | FileCheck %s
#include <chrono>
struct Work {
  void get();
  void wait(std::chrono::seconds);
};
Work start(int);
using namespace std::chrono_literals;

void f() {
  start(1).get();
  // CHECK: f: calls Work::get: object.call: start(1)
  Work Later = start(2);
  Later.wait(0s);
  // CHECK: f: calls Work::wait: object.made_by: start(2)
  // CHECK: f: calls Work::wait: args[0].zero: yes
  Later.wait(1s);
  // CHECK: f: calls Work::wait: kind
  // CHECK-NOT: f: calls Work::wait: args[0].zero
}
