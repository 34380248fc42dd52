// Each instantiation is a function of its own and points to its template.
// RUN: %facts %s | FileCheck %s
template <class T> void each(T) {}
template <class T> struct Box {
  void open() {}
};
template <> void each(char) {}

void f(Box<int> &B) {
  each(1);
  each(1L);
  each('c');
  B.open();
}
// CHECK: each<int>: pattern: template each
// CHECK: each<int>: traits: HasBody, IsInstantiation
// CHECK: each<long>: pattern: template each{{$}}
// CHECK: Box<int>::open: pattern: template Box::open
// CHECK: Box<int>::open: traits: HasBody, IsInstantiation
//
// A specialisation that is written out was made from nothing.
// CHECK: each<char>: id: each<char>
// CHECK-NOT: each<char>: pattern
// CHECK: each<char>: traits: HasBody{{$}}
// CHECK: f: calls each<int>: kind: Direct
