// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <catch2-names.h>

void offLoop() {
  Catch::makeTestInvoker(WAIT); // expect-explain: off-loop: 'lambda
}
