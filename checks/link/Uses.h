// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Uses.h - where a finding stands: at the run call, or where somebody uses what
// has no line of its own there: a constructor, an operator, a conversion.
#pragma once

#include "link/Program.h"

namespace corotidy {

// The place of the finding: of the run call, unless that is not in the project
// or is reached through a use; then of the call in the project that leads
// there. No place when no call on the chain is the project's.
struct Stand {
  SourcePlace Where;
  // What is used there, when there is a use: of what a constructor of the
  // project makes with another constructor, the latter.
  FunctionIndex Used = NoFunction;
};

// Of a run call at `At` in the function, by the shortest chain.
Stand standAt(const Program &P, FunctionIndex F, Place At);

// A use in the project, on a loop, and the hops from there to what is used.
struct Use {
  FunctionIndex In = NoFunction;
  Place Where;
  std::vector<Hop> Chain;
};

// All uses of the function, also through functions of a library, which make an
// object or convert one, and through constructors that nobody wrote.
std::vector<Use> usesOf(const Program &P, FunctionIndex Used);

} // namespace corotidy
