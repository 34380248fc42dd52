// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Options.h - the check options, listed once: clang-tidy's storeOptions, the
// tool's reading of .clang-tidy and the docs come from optionTable().
#pragma once

#include "Finding.h"
#include "link/Roots.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <map>

namespace corotidy {

struct Options {
  // Findings below this are counted, not reported; of one check, when that is
  // named.
  Confidence Shown = Confidence::Certain;
  std::map<std::string, Confidence, std::less<>> ShownBy;
  Confidence shownBy(std::string_view Check) const {
    auto Own = ShownBy.find(Check);
    return Own == ShownBy.end() ? Shown : Own->second;
  }
  std::string ProjectRoot; // empty: found (link/Project.h)
  std::string Models;      // files or folders, separated by ';'
  // What hosts of one unit know of the others; empty: where the tool leaves it;
  // "none": nothing.
  std::string ProjectFacts;
  Roots Named;
};

struct OptionInfo {
  llvm::StringLiteral Name, Type, Default, Doc;
};

llvm::ArrayRef<OptionInfo> optionTable();

// Sets the option called `Name`, of one check when that is named; all but
// Confidence are the same for all. The error is a sentence with what is
// allowed.
llvm::Error setOption(Options &O, llvm::StringRef Name, llvm::StringRef Value,
                      llvm::StringRef Check = "");

} // namespace corotidy
