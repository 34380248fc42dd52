// A call that does not resolve is missed, and its function calls a pointer.
// RUN: %facts %s | FileCheck %s
struct Box {
  void open();
};

void f(void (*P)(), Box B, void (Box::*M)()) {
  P();
  (B.*M)();
}
// CHECK: f: traits: HasBody, CallsPointer
// CHECK: missed: kind: IndirectCall
// CHECK-NEXT: missed: in: f
// CHECK-NEXT: missed: where: 8:3
// CHECK-NEXT: missed: what: P
// CHECK: missed: kind: IndirectCall
// CHECK-NEXT: missed: in: f
// CHECK-NEXT: missed: where: 9:{{[0-9]+}}
// CHECK-NEXT: missed: what: (B.*M)
