// Lambdas of one function are different, in each instantiation of it again, and
// so are two that one macro writes.
// RUN: %facts %s | FileCheck %s
#define BOTH(F, G) auto F = [] {}; auto G = [] {}

template <class T> void each(T) {
  [] {}();
}

void f() {
  auto First = [] {}; auto Second = [] {};
  BOTH(Third, Fourth);
  First();
  Second();
  Third();
  Fourth();
  each(1);
  each(1L);
}
// CHECK: each<int>: calls lambda in each<int>: kind: Direct
// CHECK: each<long>: calls lambda in each<long>: kind: Direct
// CHECK: f: calls lambda in f: kind: Direct
// CHECK: f: calls lambda in f#2: kind: Direct
// CHECK: f: calls lambda in f#{{[34]}}: kind: Direct
// CHECK: f: calls lambda in f#{{[34]}}: kind: Direct
// CHECK: lambda in f: parent: f
// CHECK: lambda in f: kind: Lambda
