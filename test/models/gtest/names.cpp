// RUN: %check %s
// Each name of the model, once; the verdicts are what the framework does.
#include <any.h>
#include <task.h>
#include <gtest-names.h>

struct Hook0 : testing::Test { void TestBody() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook
struct Hook1 : testing::Test { void SetUp() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook
struct Hook2 : testing::Test { void TearDown() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook
struct Hook3 : testing::Environment { void SetUp() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook
struct Hook4 : testing::Environment { void TearDown() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook
