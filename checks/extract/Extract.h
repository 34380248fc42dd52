// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Extract.h - AST → Facts.
#pragma once

#include "Facts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/ArrayRef.h"

namespace corotidy {

struct ExtractOptions {
  // Directory that file names in function ids are relative to; so that facts
  // of a project mean the same on another machine. Empty: absolute names.
  std::string Root;
};

// What the declarations tell. Functions that user headers and the main file
// define are walked in full; functions of system headers only as far as those
// lead to them, and only for whom they call.
//
// `TopLevel` is the host's list: the whole translation unit, or only what the
// main file spells.
Facts extract(clang::ASTContext &Context,
              llvm::ArrayRef<const clang::Decl *> TopLevel,
              const ExtractOptions &Options);

// All top-level declarations of a translation unit; those that this parse has
// read, without what nobody asked for of a precompiled header.
std::vector<const clang::Decl *>
topLevelDeclarations(const clang::ASTContext &Context);
std::vector<const clang::Decl *>
parsedDeclarations(const clang::ASTContext &Context);

// Real paths of the files that the parse has read, sorted.
std::vector<std::string> headersRead(const clang::SourceManager &SM);

} // namespace corotidy
