// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Embedded.h - files that are in the program, so that it needs none beside it;
// embed.cmake writes the functions.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace corotidy {

struct EmbeddedText {
  llvm::StringLiteral File, Text; // the bare file name
};

llvm::ArrayRef<EmbeddedText> embeddedModels(); // checks/models/*.json
llvm::ArrayRef<EmbeddedText> embeddedPages();  // docs/checks/*.md

} // namespace corotidy
