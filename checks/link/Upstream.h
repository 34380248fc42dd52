// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Upstream.h - a program → what of it a host needs that sees one translation
// unit only.
#pragma once

#include "ProjectFacts.h"
#include "link/Program.h"

namespace corotidy {

// The functions that make a call that waits, those that lead to one of them or
// have one as a value, and what these use.
Upstream upstreamOf(const Program &P);

// The functions that make a call that waits, or use one elsewhere that does so
// for them, as `IsReportedAtUse` says; and those that lead to them; sorted.
std::vector<FunctionId>
leadingIn(const Program &P,
          llvm::function_ref<bool(FunctionId)> IsReportedAtUse);

} // namespace corotidy
