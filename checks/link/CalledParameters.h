// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// CalledParameters.h - which of the callables that it is given a function calls
// before it returns; a coroutine calls none, as it runs elsewhere. What each
// caller gives the function is known where it is called.
#pragma once

#include "link/Program.h"

namespace corotidy {

struct CalledParameter {
  bool Is = false;
  Confidence Sure = Confidence::Certain;
};

struct CalledParameters {
  // By function and parameter; empty for a function that calls none.
  std::vector<std::vector<CalledParameter>> Of;
  // Lambdas that nobody calls but the function they are in, before it returns:
  // `[&] { f(1); }();`
  llvm::BitVector OnlyHere;
};

CalledParameters findCalledParameters(const Program &P);

// The value is a parameter that the function calls, or that the function calls
// in which the lambda `F` is.
bool isGivenByCaller(const Program &P, const CalledParameters &Called,
                     FunctionIndex F, const Callable &What);

// How sure it is that a call through a value of that kind calls what is known
// to be kept there.
Confidence sureOf(Kept By);

} // namespace corotidy
