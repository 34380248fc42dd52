// What a condition says, for either of its values: clauses that all hold, each
// of which holds when any of its parts does.
// RUN: %facts %s | FileCheck %s
struct Loop {
  bool runsHere() const;
};
enum class State { ready, deferred };
Loop *current();
State ask(int);
int depth(), worker();
thread_local bool Inside;

bool plain(Loop &L) { return L.runsHere(); }
// CHECK: plain: when_true[0].any_of[0].condition: Loop::runsHere
// CHECK-NEXT: plain: when_true[0].any_of[0].value: yes
// CHECK-NEXT: plain: when_true[0].any_of[0].object: L
// CHECK-NEXT: plain: when_false[0].any_of[0].condition: Loop::runsHere
// CHECK-NEXT: plain: when_false[0].any_of[0].object: L

bool negated(Loop &L) { return L.runsHere() == false; }
// CHECK: negated: when_true[0].any_of[0].condition: Loop::runsHere
// CHECK-NEXT: negated: when_true[0].any_of[0].object: L

bool conjunction() {
  auto *C = current();
  return C != nullptr && C->runsHere();
}
// CHECK: conjunction: when_true[0].any_of[0].condition: current
// CHECK-NEXT: conjunction: when_true[0].any_of[0].value: yes
// CHECK-NEXT: conjunction: when_true[1].any_of[0].condition: Loop::runsHere
// CHECK: conjunction: when_false[0].any_of[0].condition: current
// CHECK-NEXT: conjunction: when_false[0].any_of[1].condition: Loop::runsHere

bool chosen(Loop &L, bool B) { return L.runsHere() ? B : false; }
// CHECK: chosen: when_true[0].any_of[0].condition: Loop::runsHere

bool enumerator(int N) { return ask(N) != State::ready; }
// CHECK: enumerator: when_true[0].any_of[0].condition: ask
// CHECK-NEXT: enumerator: when_true[0].any_of[0].object: N
// CHECK-NEXT: enumerator: when_true[0].any_of[0].args: N
// CHECK-NEXT: enumerator: when_true[0].any_of[0].against: State::ready

bool number() { return depth() > 0; }
// CHECK: number: when_true[0].any_of[0].condition: depth
// CHECK-NEXT: number: when_true[0].any_of[0].value: yes

bool notNegative() { return worker() >= 0; }
// CHECK: notNegative: when_true[0].any_of[0].condition: worker
// CHECK-NEXT: notNegative: when_true[0].any_of[0].value: yes
// CHECK-NEXT: notNegative: when_true[0].any_of[0].against: -1

bool expected(Loop &L) { return __builtin_expect(!!L.runsHere(), 1); }
// CHECK: expected: when_true[0].any_of[0].condition: Loop::runsHere
// CHECK-NEXT: expected: when_true[0].any_of[0].value: yes

bool threadLocal() { return Inside; }
// CHECK: threadLocal: when_true[0].any_of[0].value: yes
// CHECK-NEXT: threadLocal: when_true[0].any_of[0].variable: Inside

bool changed(Loop &L) {
  bool B = L.runsHere();
  B |= true;
  return B;
}
// CHECK-NOT: changed: when
