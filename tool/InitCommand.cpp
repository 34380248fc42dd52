// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-tidy init: lets clangd and clang-tidy run our checks in a project.
#include "ApplyFixes.h"
#include "CommandLine.h"
#include "Database.h"
#include "EditorFiles.h"
#include "Output.h"
#include "Reports.h"
#include "link/Project.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

namespace corotidy {

using Amend = llvm::Expected<std::string>(llvm::StringRef Old);

// What is to be written to the file, and the patch that shows it.
static llvm::Expected<Texts> amended(const std::string &Root,
                                     llvm::StringRef Name, Amend *With,
                                     std::string &Patch) {
  std::string Path = Root + "/" + Name.str();
  std::string Old;
  if (llvm::sys::fs::exists(Path)) {
    auto Read = llvm::MemoryBuffer::getFile(Path);
    if (!Read)
      return llvm::createStringError(Read.getError(),
                                     "cannot read '" + Path +
                                         "': " + Read.getError().message());
    Old = (*Read)->getBuffer().str();
  }
  llvm::Expected<std::string> New = With(Old);
  if (!New)
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "'" + Path + "' cannot be added to: " +
                                       llvm::toString(New.takeError()));
  if (*New == Old)
    return Texts{};
  Patch += unifiedDiff(Name, Old, *New);
  return Texts{{Path, *New}};
}

int runInit(const InitArguments &Asked) {
  if (!isProjectRoot(Asked.ProjectRoot))
    return ExitFailed;
  std::string Here = realPathOf(".", "");
  std::string Root = Asked.ProjectRoot.empty()
                         ? rootOf(Here, {})
                         : realPathOf(Asked.ProjectRoot, "");
  std::string Patch;
  Texts Changed;
  constexpr std::pair<const char *, Amend *> Files[] = {
      {".clangd", withFastChecksOff}, {".clang-tidy", withOurChecks}};
  for (auto [Name, With] : Files) {
    llvm::Expected<Texts> One = amended(Root, Name, With, Patch);
    if (!One)
      return printErrors(One.takeError());
    Changed.insert(One->begin(), One->end());
  }
  llvm::outs() << Patch;
  if (Changed.empty())
    llvm::errs() << "coro-tidy: clangd and clang-tidy run its checks in '"
                 << Root << "' already\n";
  else if (!Asked.Yes)
    llvm::errs() << "coro-tidy: nothing is written in '" << Root
                 << "' without --yes\n";
  else
    for (const auto &[Path, Text] : Changed)
      if (llvm::Error Bad = writeFile(Path, Text))
        return printErrors(std::move(Bad));
  return ExitClean;
}

} // namespace corotidy
