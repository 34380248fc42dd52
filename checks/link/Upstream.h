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

} // namespace corotidy
