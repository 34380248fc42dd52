// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// unit_test.hpp - the part of Boost.Test that the tests use: a test is a member
// function that a registered function calls. Nothing is defined.
#pragma once

namespace boost::unit_test {
class test_case;
test_case *make_test_case(void (*)(), const char *);
namespace ut_detail {
struct auto_test_unit_registrar {
  explicit auto_test_unit_registrar(test_case *);
};
} // namespace ut_detail
} // namespace boost::unit_test

#define BOOST_AUTO_TEST_CASE(name)                                             \
  struct name {                                                                \
    void test_method();                                                        \
  };                                                                           \
  static void name##_invoker() {                                               \
    name t;                                                                    \
    t.test_method();                                                           \
  }                                                                            \
  static boost::unit_test::ut_detail::auto_test_unit_registrar                 \
      name##_registrar(boost::unit_test::make_test_case(&name##_invoker, #name)); \
  void name::test_method()
