// Leaving a loop guards what follows, an early `continue` what is in it, and a
// condition in an expression what is beside it.
// RUN: %facts %s | FileCheck %s
bool first(), second(), third();
int inside(), outside(), chosen();

int f() {
  while (first()) {
    if (second())
      continue;
    inside();
  }
  // CHECK: f: calls inside: guards[0].condition: {{first|second}}
  // CHECK: f: calls inside: guards[1].condition: {{first|second}}
  outside();
  // CHECK: f: calls outside: guards[0].condition: first
  // CHECK-NOT: f: calls outside: guards[0].value
  return third() ? chosen() : 0;
  // CHECK: f: calls chosen: guards[0].condition: {{first|third}}
  // CHECK: f: calls chosen: guards[1].condition: {{first|third}}
}
