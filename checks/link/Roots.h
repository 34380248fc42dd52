// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Roots.h - functions that the user names because no model and no code says
// where they run.
#pragma once

#include <string>
#include <vector>

namespace corotidy {

// Bare names; a `*` stands for anything.
struct Roots {
  std::vector<std::string> OnLoop, OffLoop;
};

} // namespace corotidy
