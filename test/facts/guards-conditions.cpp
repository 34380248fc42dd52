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
// CHECK: plain: when_true: Loop::runsHere(L)
// CHECK-NEXT: plain: when_false: not Loop::runsHere(L)

bool negated(Loop &L) { return L.runsHere() == false; }
// CHECK: negated: when_true: not Loop::runsHere(L)

bool conjunction() {
  auto *C = current();
  return C != nullptr && C->runsHere();
}
// CHECK: conjunction: when_true: current() and Loop::runsHere({{.*}})
// CHECK-NEXT: conjunction: when_false: not current() or not Loop::runsHere({{.*}})

bool chosen(Loop &L, bool B) { return L.runsHere() ? B : false; }
// CHECK: chosen: when_true: Loop::runsHere(L)

bool enumerator(int N) { return ask(N) != State::ready; }
// CHECK: enumerator: when_true: not ask(N) against State::ready

bool number() { return depth() > 0; }
// CHECK: number: when_true: depth()

bool notNegative() { return worker() >= 0; }
// CHECK: notNegative: when_true: worker() against -1

bool expected(Loop &L) { return __builtin_expect(!!L.runsHere(), 1); }
// CHECK: expected: when_true: Loop::runsHere(L)

bool threadLocal() { return Inside; }
// CHECK: threadLocal: when_true: Inside

bool added(Loop &L, Loop &M) {
  bool B = L.runsHere();
  B |= M.runsHere();
  return B;
}
// CHECK: added: when_true: Loop::runsHere(L) or Loop::runsHere(M)
// CHECK: added: when_false: not Loop::runsHere(L) and not Loop::runsHere(M)

bool changed(Loop &L) {
  bool B = L.runsHere();
  B ^= true;
  return B;
}
// CHECK-NOT: changed: when
