// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Check.h - what a check is: a name, a sentence and a function from a program
// to findings. One file in rules/ defines and registers one.
#pragma once

#include "Finding.h"
#include "link/Program.h"

#include <string_view>

namespace corotidy {

struct CheckInfo {
  std::string_view Name;    // also the rule's file, the tests and the page
  std::string_view Summary; // one sentence; opens the page
  std::string_view About;   // what it reports, "run call", in notes
  std::string_view Since;   // version of coro-tidy
};

using CheckFn = std::vector<Finding> (*)(const Program &);

struct Check {
  CheckInfo Info;
  CheckFn Run;
};

// Sorted by name.
llvm::ArrayRef<const Check *> allChecks();

// A static object of this type in rules/<check>.cpp adds the check.
struct RegisterCheck {
  explicit RegisterCheck(const Check &C);
};

} // namespace corotidy
