// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What is a test: a coroutine there waits on purpose, often where its framework
// has started it before any loop runs.
#include "link/Program.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace corotidy {

// Below `tests/` of the project, or what such a folder is called elsewhere.
static bool isBelowTests(const Program &P, uint32_t File) {
  std::string Path = P.Paths.shown(P.Files[File].Path);
  StringRef Folder = llvm::sys::path::parent_path(Path);
  return !llvm::sys::path::is_absolute(Path) &&
         std::any_of(llvm::sys::path::begin(Folder),
                     llvm::sys::path::end(Folder), [](StringRef Name) {
                       return llvm::StringSwitch<bool>(Name)
                           .CasesLower({"test", "tests"}, true)
                           .CasesLower({"unittest", "unittests"}, true)
                           .CasesLower({"unit_test", "unit_tests"}, true)
                           .Default(false);
                     });
}

static bool isTestEntry(const Program &P, FunctionId Id) {
  const FunctionModel *Model = P.modelOf(Id);
  return Model && Model->IsTest;
}

static bool overridesTest(const Program &P, const Function &F) {
  return llvm::any_of(F.Overrides,
                      [&](FunctionId Id) { return isTestEntry(P, Id); });
}

std::vector<FunctionIndex> findWitnesses(const Program &P) {
  std::vector<FunctionIndex> Out(P.Files.size(), NoFunction);
  auto Add = [&](FunctionIndex F, const Place &At) {
    if (P.isProject(At) && Out[At.File] == NoFunction &&
        isBelowTests(P, At.File))
      Out[At.File] = F;
  };
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    const Function &F = P.Functions[I];
    if (overridesTest(P, F))
      Add(I, F.Where);
    // By call: the `main` of every program is one function here.
    for (const Call &C : F.Calls)
      if (isTestEntry(P, C.Callee))
        Add(I, C.Where);
  }
  return Out;
}

void findTests(Program &P) {
  P.TestFiles.resize(P.Files.size());
  std::vector<FunctionIndex> Witnesses = findWitnesses(P);
  for (FileIndex File = 0; File != Witnesses.size(); ++File)
    if (Witnesses[File] != NoFunction)
      P.TestFiles.set(File);
}

bool isInTests(const Program &P, FunctionIndex F) {
  if (!P.OnLoop[F] || !isBelowTests(P, P.Functions[F].Where.File))
    return false;
  while (P.OnLoop[F]->By.From != NoFunction)
    F = P.OnLoop[F]->By.From;
  const Function &Root = P.Functions[F];
  return P.TestFiles.test(Root.Where.File) &&
         (Root.is(IsCoroutine) || overridesTest(P, Root));
}

} // namespace corotidy
