// How a call reaches its callee, and where it stands.
// RUN: %facts %s | FileCheck %s
struct Box {
  Box(int);
  Box operator+(int) const;
  void operator()() const;
};
void plain();
int one();
void withDefault(int = one());

void f(Box &X) {
  plain();
  // CHECK: f: calls plain: kind: Direct
  // CHECK-NEXT: f: calls plain: where: [[@LINE-2]]:3
  Box Made(1);
  // CHECK: f: calls Box::Box: kind: Constructor
  // CHECK-NEXT: f: calls Box::Box: where: [[@LINE-2]]:7
  (void)(X + 1);
  // CHECK: f: calls Box::operator+: kind: Operator
  // CHECK-NEXT: f: calls Box::operator+: where: [[@LINE-2]]:12
  X();
  // CHECK: f: calls Box::operator(): kind: Direct
  // CHECK-NEXT: f: calls Box::operator(): where: [[@LINE-2]]:3
  X.~Box();
  // CHECK: f: calls Box::~Box: kind: Destructor
  // CHECK-NEXT: f: calls Box::~Box: where: [[@LINE-2]]:5
  withDefault();
  // CHECK: f: calls one: kind: DefaultArgument
  // CHECK-NEXT: f: calls one: where: [[@LINE-2]]:3
}
