// A template that nothing instantiates is missed when its calls depend on what
// it is instantiated with.
// RUN: %facts %s | FileCheck %s
void plain();
template <class T> void used(T X) { X.call(); }
template <class T> void unused(T X) { X.call(); }
template <class T> void independent(T) { plain(); }
template <class T> struct Box {
  void open(T X) { X.call(); }
};
struct Callee {
  void call();
};
void f() { used(Callee()); }
// CHECK-DAG: missed: where: 6:25
// CHECK-DAG: missed: what: template 'unused'
// CHECK-DAG: missed: where: 9:8
// CHECK-DAG: missed: what: template 'Box::open'
// CHECK-NOT: missed: {{kind|where}}
