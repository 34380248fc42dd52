// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// `coro-tidy models list`: what each model can say, one line a framework.
#include "Reports.h"

#include "llvm/ADT/STLExtras.h"

#include <array>

namespace corotidy {

namespace {
using Line = std::array<std::string, 7>;
} // namespace

static std::string predicateOf(llvm::ArrayRef<const FunctionModel *> All) {
  bool IsExact = false, IsGuess = false;
  for (const FunctionModel *F : All)
    if (F->Running)
      (F->Running->Exact ? IsExact : IsGuess) = true;
  return IsExact ? "exact" : IsGuess ? "guess" : "-";
}

static std::string fixesOf(const Models &Meaning, llvm::StringRef Framework) {
  bool HasAwait = false, HasBranch = false;
  for (const FixTemplate &Fix : Meaning.fixes())
    if (Fix.Framework == Framework) {
      HasAwait |= Fix.AwaitFix.has_value();
      HasBranch |= Fix.BranchFix.has_value();
    }
  if (HasAwait && HasBranch)
    return "await, branch";
  return HasAwait ? "await" : HasBranch ? "branch" : "-";
}

static Line lineFor(const Models &Meaning, const Framework &F) {
  std::vector<const FunctionModel *> All = Meaning.functionsOf(F.Name);
  size_t Entries = All.size() + Meaning.typesOf(F.Name).size() +
                   llvm::count_if(Meaning.fixes(), [&](const FixTemplate &Fix) {
                     return Fix.Framework == F.Name;
                   });
  auto Count = [&](auto Has) {
    return std::to_string(llvm::count_if(All, Has));
  };
  return {F.Name,
          std::to_string(Entries),
          Count([](const FunctionModel *M) { return M->Run.has_value(); }),
          Count([](const FunctionModel *M) { return !M->Registers.empty(); }),
          predicateOf(All),
          fixesOf(Meaning, F.Name),
          F.Tested.empty() ? "-" : F.Tested};
}

void printModels(const Models &Meaning, llvm::raw_ostream &OS) {
  std::vector<Line> Lines = {{"framework", "entries", "run calls", "registrars",
                              "predicate", "fixes", "tested against"}};
  for (const Framework &F : Meaning.frameworks())
    Lines.push_back(lineFor(Meaning, F));
  for (const Line &L : Lines) {
    for (size_t Column = 0; Column + 1 != L.size(); ++Column) {
      size_t Width = 0;
      for (const Line &Other : Lines)
        Width = std::max(Width, Other[Column].size());
      OS << L[Column];
      OS.indent(Width - L[Column].size() + 2);
    }
    OS << L.back() << '\n';
  }
}

} // namespace corotidy
