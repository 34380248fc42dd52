// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// NoLint.h - NOLINT comments, by clang-tidy's own NoLintDirectiveHandler, for a
// finding whose place is known but whose AST is gone.
#pragma once

#include "ClangVersion.h"
#include "Findings.h"
#include "clang-tidy/NoLintDirectiveHandler.h"
#include "clang/Basic/SourceManager.h"

namespace corotidy {

class NoLint {
public:
  explicit NoLint(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

  // A comment at the finding's line, or at the line where a macro spells it,
  // turns it off.
  bool suppresses(const Finding &F);

private:
  bool suppressesAt(const SourcePlace &Where, llvm::StringRef Check);

  SilentDiagnostics Diagnostics;
  clang::FileManager Manager;
  clang::SourceManager SM;
  clang::tidy::NoLintDirectiveHandler Handler;
};

} // namespace corotidy
