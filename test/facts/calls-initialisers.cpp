// A constructor runs what initialises members, wherever that is written.
// RUN: %facts %s | FileCheck %s
int inClass();
int inList();
int ofField();
struct Point {
  int X = ofField();
};

struct Box {
  int A = inClass();
  int B;
  Box() : B(inList()) {}
};
// CHECK: Box::Box: calls inClass: kind: DefaultInitialiser
// CHECK: Box::Box: calls inClass: circumstances: {{.*}}InDefaultInitialiser
// CHECK: Box::Box: calls inList: kind: Direct
// CHECK: Box::Box: calls inList: circumstances: {{.*}}InConstructorInitialiser

void f() {
  Point P{};
}
// CHECK: f: calls ofField: kind: DefaultInitialiser
// CHECK: f: calls ofField: where: [[@LINE-3]]:11
