// Parameters and local variables, with the text over which they live.
// RUN: %facts %s | FileCheck %s
struct Lock {};
void body();

void f(int Param) {
  body();
  {
    Lock L; body(); }
  if (Lock M; true) body();
}
// CHECK: f: variables[0].name: Param
// CHECK: f: variables[0].parameter: yes
// CHECK: f: variables[0].scope: 6:19 to 11:2
// CHECK: f: variables[1].name: L
// CHECK: f: variables[1].type.name: Lock
// CHECK-NOT: f: variables[1].parameter
// CHECK: f: variables[1].scope: L; body(); }
// CHECK: f: variables[2].name: M
// CHECK: f: variables[2].scope: M; true) body()
