// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Explain.h - where the code of one line runs, and why: what the rules know,
// for people.
#pragma once

#include "Findings.h"

namespace corotidy {

// A sentence, and the place that shows it; no line when none does.
struct Reason {
  SourcePlace Where;
  std::string Text;
  auto operator<=>(const Reason &) const = default;
};

// What is known of the part of the line that belongs to one function. Off-loop
// and on-loop: some callers are, some are not. Neither: unknown.
struct Explanation {
  std::string Function; // Function::Shown
  SourcePlace Where;    // of the function
  bool OnLoop = false, OffLoop = false;
  Confidence Sure = Confidence::Certain; // of OnLoop
  std::vector<Reason> Why;               // chains root first, then the calls
};

struct FileLine {
  std::string File;
  unsigned Line = 0;
};

// For each line, functions whose body it is in or begins, the outermost first;
// a lambda and the function around it are two. Empty when no code of the facts
// is there.
std::vector<std::vector<Explanation>> explain(const Request &R,
                                              llvm::ArrayRef<FileLine> Lines);

} // namespace corotidy
