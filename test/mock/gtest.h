// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// gtest.h - the part of GoogleTest that the tests use: a test is a member
// function of a class of its own. Nothing is defined.
#pragma once

namespace testing {
class Test {
public:
  virtual ~Test();

protected:
  virtual void SetUp();

private:
  virtual void TestBody() = 0;
};
namespace internal {
struct DeathTest {
  static bool Create(const char *, const DeathTest **);
};
} // namespace internal
} // namespace testing

#define TEST(suite, name)                                                      \
  class suite##_##name##_Test : public ::testing::Test {                       \
    void TestBody() override;                                                  \
  };                                                                           \
  void suite##_##name##_Test::TestBody()
#define TEST_F(suite, name)                                                    \
  class suite##_##name##_Test : public suite {                                 \
    void TestBody() override;                                                  \
  };                                                                           \
  void suite##_##name##_Test::TestBody()

#define EXPECT_EQ(a, b)                                                        \
  do {                                                                         \
    if (!((a) == (b)))                                                         \
      throw #a;                                                                \
  } while (false)
#define EXPECT_THROW(statement, exception)                                     \
  do {                                                                         \
    try {                                                                      \
      statement;                                                               \
    } catch (const exception &) {                                              \
    }                                                                          \
  } while (false)
// A child process runs the statement.
#define EXPECT_DEATH(statement, pattern)                                       \
  do {                                                                         \
    const ::testing::internal::DeathTest *death;                               \
    if (::testing::internal::DeathTest::Create(#statement, &death)) {          \
      statement;                                                               \
    }                                                                          \
  } while (false)
#define ASSERT_EXIT(statement, predicate, pattern)                             \
  EXPECT_DEATH(statement, pattern)
