// Types have bare names: no template arguments, no inline namespaces, no
// qualifiers; one level of arguments stands beside the name.
// RUN: %facts %s | FileCheck %s
namespace lib {
inline namespace v2 {
template <class T, class E = void> struct Task {};
} // namespace v2
} // namespace lib
using Alias = const lib::Task<lib::Task<bool>>;

Alias &reference(Alias *, int);
// CHECK: reference: returns.name: lib::Task{{$}}
// CHECK-NEXT: reference: returns.args: lib::Task, void{{$}}
// CHECK-NEXT: reference: returns.held: Reference

void f(Alias *Pointer) { reference(Pointer, 1); }
// CHECK: f: calls reference: args[0].type.name: lib::Task
// CHECK: f: calls reference: args[0].type.held: Pointer
// CHECK: f: calls reference: args[1].type.name: int
// CHECK: f: calls reference: args[1].type.held: Value
