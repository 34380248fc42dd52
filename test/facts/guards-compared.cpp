// A comparison with an enumerator names it with its enumeration.
// RUN: %facts %s | FileCheck %s
namespace lib {
enum class State { ready, busy };
}
lib::State state();
void then();

void f() {
  if (state() == lib::State::ready)
    then();
}
// CHECK: f: flow to then: state() against lib::State::ready
