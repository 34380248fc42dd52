// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// catch2.h - the part of Catch2 that the tests use: a test is a static function
// whose address is registered. Nothing is defined.
#pragma once

namespace Catch {
class ITestInvoker;
ITestInvoker *makeTestInvoker(void (*)());
struct AutoReg {
  AutoReg(ITestInvoker *, const char *);
};
} // namespace Catch

#define CATCH_CONCAT_(x, y) x##y
#define CATCH_CONCAT(x, y) CATCH_CONCAT_(x, y)
#define CATCH_TEST_CASE(function, name)                                        \
  static void function();                                                      \
  namespace {                                                                  \
  Catch::AutoReg CATCH_CONCAT(registers,                                       \
                              __LINE__)(Catch::makeTestInvoker(&function),     \
                                        name);                                 \
  }                                                                            \
  static void function()
#define TEST_CASE(name) CATCH_TEST_CASE(CATCH_CONCAT(test_, __LINE__), name)
#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition))                                                          \
      throw #condition;                                                        \
  } while (false)
