// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// SavedFacts.h - the project facts that hosts of one unit read, kept in memory
// from one unit to the next.
#pragma once

#include "ProjectFacts.h"

namespace corotidy {

// Those that the option ProjectFacts names, from the root on, or that
// `coro-tidy check` left for the root; read again when the file has changed.
// Null when there are none, or "none" is asked for; a file that cannot be read
// counts as none. Any thread.
std::shared_ptr<const ProjectFacts> projectFactsFor(llvm::StringRef Option,
                                                    llvm::StringRef Root);

} // namespace corotidy
