// A conversion is a call, also when nothing is written for it.
// RUN: %facts %s | FileCheck %s
struct Number {
  operator int() const;
};

int f(const Number &N) { return N; }
// CHECK: f: calls Number::operator int: kind: Conversion
// CHECK: f: calls Number::operator int: object.path: N
