// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// boost.test-names.h - all names of boost.test that its model has. Parameters
// of which no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace boost::unit_test {
template <class F0> void make_test_case(F0 &&) {}
} // namespace boost::unit_test
