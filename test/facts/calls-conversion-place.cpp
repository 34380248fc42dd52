// The place of a conversion is where the value stands.
// RUN: %facts %s | FileCheck %s
struct Number {
  operator int() const;
};

int f(const Number &N) {
  return N;
  // CHECK: f: calls Number::operator int: where: [[@LINE-1]]:10
}
