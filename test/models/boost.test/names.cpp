// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <boost.test-names.h>

void offLoop() {
  boost::unit_test::make_test_case(WAIT); // expect-explain: off-loop: 'lambda
}
