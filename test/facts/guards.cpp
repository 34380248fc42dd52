// A call depends on a bool-valued call when it is reached only with one result
// of it.
// RUN: %facts %s | FileCheck %s
struct Loop {
  bool runsHere();
  void run();
};
bool isReady(int);
void then(), otherwise(), both(), either(), after(), named(), nested();

void f(Loop &L, Loop &M, int N) {
  if (L.runsHere())
    then();
  // CHECK: f: calls then: guards[0].condition: Loop::runsHere
  // CHECK-NEXT: f: calls then: guards[0].value: yes
  // CHECK-NEXT: f: calls then: guards[0].object: L
  else
    otherwise();
  // CHECK: f: calls otherwise: guards[0].condition: Loop::runsHere
  // CHECK-NEXT: f: calls otherwise: guards[0].object: L
  if (!L.runsHere() && M.runsHere())
    both();
  // CHECK: f: calls both: guards[0].condition: Loop::runsHere
  // CHECK-NEXT: f: calls both: guards[0].object: L
  // CHECK: f: calls both: guards[1].value: yes
  // CHECK-NEXT: f: calls both: guards[1].object: M
  if (L.runsHere() || M.runsHere())
    either();
  // CHECK: f: calls either: where
  // CHECK-NOT: f: calls either: guards
  const bool Ready = isReady(N);
  if (Ready == false)
    named();
  // CHECK: f: calls named: guards[0].condition: isReady
  // CHECK-NEXT: f: calls named: guards[0].object: N
  if (M.runsHere())
    return;
  after();
  // CHECK: f: calls after: guards[0].condition: Loop::runsHere
  // CHECK-NEXT: f: calls after: guards[0].object: M
}
