// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Coroutines.h - functions that become coroutines: the text of their
// declarations, returns and calls, in all files.
#pragma once

#include "fixes/Fixes.h"

namespace corotidy {

// A call of a function.
struct UseSite {
  FunctionIndex In;
  const Call *Use;
};

struct CoroutinePlan {
  // They become coroutines; the one with the run call comes first.
  std::vector<FunctionIndex> Functions;
  std::vector<UseSite> Uses;       // become co_await of the call
  const TypeModel *Task = nullptr; // what the functions return then
  std::string NewName;             // of the first one; empty: its own
};

// The edits; none, and F.NoFix says why, when a file has changed, two calls
// begin at one place, or the name is not found where it is declared.
std::optional<std::vector<Edit>> asCoroutines(const FixSite &S,
                                              const CoroutinePlan &Made,
                                              TextSource TextOf, Finding &F);

// 'Session::serve', as messages say it.
std::string quoted(const Function &F);

// Somebody has the function as a value, and may call it from anywhere.
// (Asyncify.cpp)
bool isHandedOver(const Program &P, FunctionId Id);

// The text names it in the operand of sizeof, decltype, noexcept or the like,
// or something else by that name. (Words.cpp)
bool isNamedUnevaluated(llvm::StringRef Text, llvm::StringRef Name);

// Why the function cannot become a coroutine, whoever calls it; empty when it
// can. (Asyncify.cpp)
std::string whyNoCoroutine(const Program &P, FunctionIndex F);

} // namespace corotidy
