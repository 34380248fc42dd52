// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// doctest-names.h - all names of doctest that its model has. Parameters of
// which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace doctest::detail {
struct TestCase {
  TestCase();
  template <class F0> TestCase(F0 &&) {}
};
} // namespace doctest::detail
