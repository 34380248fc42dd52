// A local value is a variable that nobody outside the function had before.
// RUN: %facts %s | FileCheck %s
struct Loop {};
void local(Loop &), other(Loop &), other(Loop *);

void f(Loop Param, Loop &Reference) {
  Loop Own;
  local(Own);
  // CHECK: f: calls local: args[0].local: yes
  static Loop Kept;
  Loop &Alias = Own;
  Loop *Pointer = &Own;
  other(Param);
  other(Reference);
  other(Kept);
  other(Alias);
  other(Pointer);
  [&] { other(Own); }();
}
// CHECK-NOT: args[0].local
