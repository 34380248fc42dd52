// The object of a call and its arguments, without casts, parentheses and moves.
// RUN: %facts %s | FileCheck %s
#include <utility>
struct Loop {
  Loop &next();
  void run(int &&, const Loop *);
};
void take(int);

void f(Loop &L, int N) {
  (L.next()).run(std::move(N), &L);
  // CHECK: f: calls Loop::run: whole: (L.next()).run(std::move(N), &L)
  // CHECK: f: calls Loop::run: callee_text: run
  // CHECK: f: calls Loop::run: object.text: L.next()
  // CHECK: f: calls Loop::run: object.type.name: Loop
  // CHECK: f: calls Loop::run: object.call: L.next()
  // CHECK: f: calls Loop::run: args[0].text: N
  // CHECK: f: calls Loop::run: args[0].type.name: int
  // CHECK: f: calls Loop::run: args[1].text: &L
  // CHECK: f: calls Loop::run: args[1].type.name: Loop
  // CHECK: f: calls Loop::run: args[1].type.held: Pointer
  // CHECK: f: calls Loop::run: result.name: void
  take(static_cast<int>(1.5));
  // CHECK: f: calls take: args[0].text: 1.5
}
