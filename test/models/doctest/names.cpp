// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <doctest-names.h>

void offLoop() {
  doctest::detail::TestCase(WAIT); // expect-explain: off-loop: 'lambda
}
