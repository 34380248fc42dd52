// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Causes.h - calls that a rule objects to → findings, one for each cause.
#pragma once

#include "link/Program.h"

namespace corotidy {

// What a rule says of a call.
struct Objection {
  Severity Level = Severity::Stall;
  Confidence Sure = Confidence::Certain;
  std::string Message;   // as Finding::Message
  std::string Framework; // as Finding::Framework
};

// What is wrong with call number `Call` of the function; nothing: all is well.
using AskFn = llvm::function_ref<std::optional<Objection>(FunctionIndex F,
                                                          uint32_t Call)>;

// Asks about each call of a function that is reached and that no model speaks
// of. A finding stands where standAt() says; instantiations, paths and roots of
// one call are one finding, with the surest and then the shortest chain. Only
// likely is what nobody can be sure of, whatever the rule says: calls through a
// pointer, of default arguments, inside a framework, in tests. Sorted by place.
std::vector<Finding> findingsOf(const Program &P, llvm::StringRef Check,
                                AskFn Ask);

// The bare name of what is called, in quotes, as messages begin.
std::string quotedCallee(const Program &P, const Call &C);

} // namespace corotidy
