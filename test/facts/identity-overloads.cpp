// Overloads are different functions.
// RUN: %facts %s | FileCheck %s
struct Box {
  int &at(int);
  int &at(int) const;
};
void pass(int);
void pass(long);

void f(Box &Own, const Box &Other) {
  pass(1);
  // CHECK: f: calls pass: where: [[@LINE-1]]:3
  pass(1L);
  // CHECK: f: calls pass#2: where: [[@LINE-1]]:3
  Own.at(0);
  // CHECK: f: calls Box::at: where: [[@LINE-1]]:7
  Other.at(0);
  // CHECK: f: calls Box::at#2: where: [[@LINE-1]]:9
}
