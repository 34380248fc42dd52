// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Roots.h - functions that the user names because no model and no code says
// where they run, or that they ask and start a loop of the project's own.
#pragma once

#include <string>
#include <vector>

namespace corotidy {

// Bare names; a `*` stands for anything.
struct Roots {
  std::vector<std::string> OnLoop, OffLoop;
  // `RunningLoop()` says whether a loop runs on this thread, `Spawn(task)`
  // starts a task on it; empty: there are none.
  std::string RunningLoop, Spawn;
  // Takes a std::exception_ptr of work that a fix starts; empty: the framework
  // decides.
  std::string ExceptionPolicy;
};

} // namespace corotidy
