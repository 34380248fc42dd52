// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "host/NoLint.h"

#include "clang/Basic/FileManager.h"
#include "clang/Tooling/Core/Diagnostic.h"

using namespace clang;

namespace corotidy {

NoLint::NoLint(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files)
    : Manager(FileSystemOptions(), std::move(Files)),
      SM(Diagnostics.Engine, Manager) {}

bool NoLint::suppressesAt(const SourcePlace &Where, llvm::StringRef Check) {
  if (!Where.Line)
    return false;
  OptionalFileEntryRef Entry = Manager.getOptionalFileRef(Where.File);
  if (!Entry)
    return false;
  FileID Id = SM.getOrCreateFileID(*Entry, SrcMgr::C_User);
  SourceLocation Loc = SM.getComposedLoc(Id, Where.Offset);
  llvm::SmallVector<tooling::Diagnostic, 1> Malformed;
  return withDiagnosticAt(Diagnostics, Loc, [&](const Diagnostic &Diag) {
    return Handler.shouldSuppress(DiagnosticsEngine::Warning, Diag, Check,
                                  Malformed, /*AllowIO=*/true,
                                  /*EnableNoLintBlocks=*/true);
  });
}

bool NoLint::suppresses(const Finding &F) {
  return suppressesAt(F.Where, F.Check) || suppressesAt(F.Spelled, F.Check);
}

} // namespace corotidy
