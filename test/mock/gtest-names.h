// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// gtest-names.h - all names of gtest that its model has. Parameters of which no
// model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace testing {
struct Environment {
  virtual ~Environment();
  virtual void SetUp();
  virtual void TearDown();
};
struct Test {
  virtual ~Test();
  virtual void TestBody();
  virtual void SetUp();
  virtual void TearDown();
};
} // namespace testing
