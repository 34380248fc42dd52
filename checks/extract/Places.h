// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Places.h - clang's source locations as places and byte ranges in files.
#pragma once

#include "Facts.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"

#include <vector>

namespace corotidy {

class Places {
public:
  Places(const clang::ASTContext &Context, std::string Root);

  // Where the location is written in a file; of a macro, where it is expanded.
  Place at(clang::SourceLocation Loc);
  // Where a macro's body spells the location; no place outside macros.
  Place spelledAt(clang::SourceLocation Loc);
  // The text of tokens First..Last, empty when a macro is involved.
  Range text(clang::SourceRange Tokens);
  // The same; of tokens that are all of what a macro expands to, the macro's
  // use.
  Range textOrMacro(clang::SourceRange Tokens);
  // As text(); in the argument of a macro, where that spells them: `written`
  // even when the tokens are of two arguments.
  Range written(clang::SourceRange Tokens);
  Range textInArgument(clang::SourceRange Tokens);
  // As text(), with a `;` that follows.
  Range statement(clang::SourceRange Tokens);

  bool isSystem(clang::SourceLocation Loc) const;
  // In a system header, or outside the root: somebody else's.
  bool isForeign(clang::SourceLocation Loc);

  // The files that were pointed into, in the order of their first use.
  std::vector<SourceFile> takeFiles() { return std::move(Files); }

private:
  FileIndex file(clang::FileID Id);
  Place decomposed(clang::SourceLocation FileLoc);

  const clang::SourceManager &SM;
  std::string Root; // empty: everything is below it
  llvm::DenseMap<clang::FileID, bool> Foreign;
  const clang::LangOptions &LangOpts;
  llvm::DenseMap<clang::FileID, FileIndex> Indices;
  std::vector<SourceFile> Files;
};

// Absolute, symbolic links resolved where the file exists.
std::string realPath(clang::FileEntryRef File, const clang::SourceManager &SM);

} // namespace corotidy
