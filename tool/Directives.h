// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Directives.h - a file's text → the directives that say what it includes.
#pragma once

#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringSet.h"

#include <string>
#include <vector>

namespace corotidy {

// A directive that matters, in the order of the text.
struct Step {
  enum Kind : uint8_t { Include, Define, Test } Is = Include;
  bool IsSure = false;   // before all code, under no condition
  bool IsAngled = false; // <…>
  std::string Name = {}; // of a header, a macro
};

// What one file says to the preprocessor.
struct Directives {
  std::vector<Step> Steps;
  llvm::StringSet<> Defined; // macros that it defines or undefines
  llvm::StringSet<> Words;   // all that look like a name, comments' too
  uint64_t Size = 0;         // of the file, in bytes
  bool HasModules = false;   // imports of C++20
};

Directives directivesOf(llvm::StringRef Source,
                        const clang::LangOptions &Language);

} // namespace corotidy
