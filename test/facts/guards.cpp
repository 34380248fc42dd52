// What is known on each way to a call: a value of a call before it.
// RUN: %facts %s | FileCheck %s
struct Loop {
  bool runsHere();
};
bool isReady(int);
Loop *current();
void then(), otherwise(), both(), either(), after(), named(), there();

void f(Loop &L, Loop &M, int N) {
  if (L.runsHere())
    then();
  else
    otherwise();
  // CHECK-DAG: f: flow to then: Loop::runsHere(L)
  // CHECK-DAG: f: flow to otherwise: not Loop::runsHere(L)
  if (!L.runsHere() && M.runsHere())
    both();
  // CHECK-DAG: f: flow to {{.*}}: not Loop::runsHere(L)
  // CHECK-DAG: f: flow to both: Loop::runsHere(M)
  const bool Ready = isReady(N);
  if (Ready == false)
    named();
  // CHECK-DAG: f: flow to named: not isReady(N)
  if (current())
    there();
  // CHECK-DAG: f: flow to there: current()
  if (M.runsHere())
    return;
  after();
  // CHECK-DAG: f: flow to after: not Loop::runsHere(M)
}
