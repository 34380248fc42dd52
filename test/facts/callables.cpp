// What an operand calls when it is called: a lambda, a function, or what a slot
// keeps.
// RUN: %facts %s | FileCheck %s
#include <functional>
void take(std::function<void()>), target();

void f(std::function<void()> Param) {
  take([] {});
  // CHECK: f: calls take: args[0].callables[0].function: lambda in f
  take(target);
  // CHECK: f: calls take: args[0].callables[0].function: target
  auto Local = [] {};
  take(Local);
  // CHECK: f: calls take: args[0].callables[0].function: lambda in f#2
  take(Param);
  // CHECK: f: calls take: args[0].callables[0].slot: [[PARAM:[0-9a-f]+]]
  Param();
  // CHECK: f: calls std::function::operator(): through[0].slot: [[PARAM]]
  // CHECK: f: calls std::function::operator(): by: InVariable
}
