// What is not evaluated gives no call.
// RUN: %facts %s | FileCheck %s
#include <typeinfo>

int call();
consteval int compiled() { return 1; }
template <class T>
concept Callable = requires { call(); };

void last();
void f() {
  (void)sizeof(call());
  (void)alignof(decltype(call()));
  (void)noexcept(call());
  (void)requires { call(); };
  (void)Callable<int>;
  (void)typeid(call());
  (void)compiled();
  decltype(call()) N = 0;
  if constexpr (sizeof(N) == 1)
    call();
  [] { call(); };
  last();
}
// CHECK: f: name: f
// CHECK-NOT: f: calls {{call|compiled}}
// CHECK: f: calls last: kind: Direct
