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

// The first error that the project's files have with these texts and had not
// before; empty when there is none.
using WhyNotCompiled = llvm::function_ref<std::string(const Texts &Changed)>;

// Takes the first fix of each finding whose tier is asked for. Fixes that break
// a file are found by halving and left out.
Applied chooseFixes(llvm::ArrayRef<Finding> Findings, bool UnsafeToo,
                    const Project &Paths, TextSource TextOf,
                    WhyNotCompiled Errors);

} // namespace corotidy
