// Leaving a loop says what follows, an early `continue` what is in it, and a
// condition in an expression what is beside it.
// RUN: %facts %s | FileCheck %s
bool first(), second(), third();
int inside(), outside(), chosen();

int f() {
  while (first()) {
    if (second())
      continue;
    inside();
    // CHECK-DAG: f: flow to inside: not second()
    // CHECK-DAG: f: flow to second: first()
  }
  outside();
  // CHECK-DAG: f: flow to outside{{.*}}: not first()
  return third() ? chosen() : 0;
  // CHECK-DAG: f: flow to chosen: third()
}
