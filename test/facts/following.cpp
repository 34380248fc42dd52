// What runs after a call's statement when its function goes on.
// RUN: %facts %s | FileCheck %s
struct File {
  ~File();
};
void first(), second(), last(), guarded(), looped(), quiet();

void f() {
  first();
  // CHECK: f: calls first: statement: first();
  // CHECK: f: calls first: following: [[@LINE+1]]:3
  second();
  // CHECK: f: calls second: following: [[@LINE+1]]:3
  if (true) {
    last();
  }
  // CHECK: f: calls last: statement: last();
  // CHECK-NOT: f: calls last: following
  // CHECK: g: name: g
}

bool g() {
  File F;
  quiet();
  return true;
  // The destructor of F is at the end of the block.
  // CHECK: g: calls quiet: following: [[@LINE+1]]:1
}

void h() {
  while (true) {
    looped();
    // The loop begins again.
    // CHECK: h: calls looped: following: [[@LINE-3]]:3
  }
}

void i(File Param) {
  guarded();
  // CHECK: i: calls guarded: following: [[@LINE+1]]:1
}
