// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ApplyFixes.h - chosen fixes → new texts of files, each proved to compile.
#pragma once

#include "Findings.h"

#include <map>

namespace corotidy {

// Texts by absolute path.
using Texts = std::map<std::string, std::string>;

// Applies edits to a text; edits of other files are left out. Equal edits count
// once. None when two edits overlap.
std::optional<std::string> applyEdits(llvm::StringRef Text,
                                      llvm::StringRef Path,
                                      llvm::ArrayRef<Edit> Edits);

struct Applied {
  Texts Changed;                     // the new text of each changed file
  std::vector<bool> IsFixed;         // parallel to the findings
  std::vector<std::string> Messages; // what was left out, and why
};

// Takes the first fix of each finding whose tier is asked for. `Compiles` says
// whether the project's files still compile with these texts; fixes that break
// them are found by halving and left out.
Applied chooseFixes(llvm::ArrayRef<Finding> Findings, bool UnsafeToo,
                    const Project &Paths, TextSource TextOf,
                    llvm::function_ref<bool(const Texts &Changed)> Compiles);

} // namespace corotidy
