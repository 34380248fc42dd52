// RUN: %check %s
// Nothing is started on an executor that ends with the function.
//--- a.cpp
#include "tmc.h"
tmc::task<void> work();
void own() {
  tmc::ex_cpu executor;
  // expect@+2: waits
  // expect-no-fix@+1: 'executor' is a local variable, and nobody else runs its loop
  tmc::post_waitable(executor, work()).get();
}
void others(tmc::ex_cpu &executor) {
  // expect@+2: waits
  // expect-fix@+1: branch safe
  tmc::post_waitable(executor, work()).get();
}
void outside(tmc::ex_cpu &executor) noexcept {
  own();
  others(executor);
}
tmc::task<void> serve(tmc::ex_cpu &executor) {
  outside(executor);
  co_return;
}
