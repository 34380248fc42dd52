// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Joins the facts of translation units: sets of files, functions and calls.
#include "FileNumbers.h"
#include "link/Program.h"

#include <map>

namespace corotidy {

static std::vector<SourceFile> mergeFiles(llvm::ArrayRef<Facts> Units) {
  std::map<std::string, SourceFile> ByPath;
  for (const Facts &Unit : Units)
    for (const SourceFile &File : Unit.Files) {
      auto [Entry, IsNew] = ByPath.try_emplace(File.Path, File);
      SourceFile &Known = Entry->second;
      if (IsNew)
        continue;
      // A header that one unit takes for a system header is the project's.
      Known.IsSystem &= File.IsSystem;
      Known.IsMain |= File.IsMain;
      Known.Digest = std::max(Known.Digest, File.Digest);
    }
  std::vector<SourceFile> Files;
  for (auto &[Path, File] : ByPath)
    Files.push_back(std::move(File));
  return Files;
}

static std::vector<FileIndex> numbersFor(const Facts &Unit,
                                         llvm::ArrayRef<SourceFile> Files) {
  std::vector<FileIndex> To;
  for (const SourceFile &File : Unit.Files)
    To.push_back(
        llvm::lower_bound(Files, File,
                          [](const SourceFile &A, const SourceFile &B) {
                            return A.Path < B.Path;
                          }) -
        Files.begin());
  return To;
}

template <class T>
static void unite(std::vector<T> &Into, std::vector<T> From) {
  if (Into == From)
    return;
  Into.insert(Into.end(), std::make_move_iterator(From.begin()),
              std::make_move_iterator(From.end()));
  llvm::sort(Into);
  Into.erase(std::unique(Into.begin(), Into.end()), Into.end());
}

// Both describe one function; whoever saw the body knows more, and of two
// bodies (#if) the union is kept.
static void mergeFunction(Function &Into, Function From) {
  bool Better =
      From.is(HasBody) != Into.is(HasBody)
          ? From.is(HasBody)
          : std::tie(From.Where, From.Shown) < std::tie(Into.Where, Into.Shown);
  if (Better)
    std::swap(Into, From);
  Into.Traits |= From.Traits;
  unite(Into.Overrides, std::move(From.Overrides));
  unite(Into.Variables, std::move(From.Variables));
  unite(Into.Calls, std::move(From.Calls));
}

static void mergeHeaders(llvm::ArrayRef<Facts> Units, Program &P) {
  for (const Facts &Unit : Units)
    unite(P.HeaderNames, Unit.Headers);
  for (const Facts &Unit : Units) {
    UnitHeaders New{Unit.MainFile, {}};
    for (const std::string &Header : Unit.Headers)
      New.Headers.push_back(P.headerNumber(Header));
    unite(P.Units, {std::move(New)});
  }
}

void mergeFacts(llvm::ArrayRef<Facts> Units, Program &P) {
  P.Files = mergeFiles(Units);
  mergeHeaders(Units, P);
  llvm::DenseMap<uint64_t, FunctionIndex> Indices;
  for (const Facts &Unit : Units) {
    std::vector<FileIndex> To = numbersFor(Unit, P.Files);
    FileNumbers Renumber{To};
    for (Function F : Unit.Functions) {
      Renumber("", F);
      auto [Entry, IsNew] = Indices.try_emplace(F.Id.Hash, P.Functions.size());
      if (IsNew)
        P.Functions.push_back(std::move(F));
      else
        mergeFunction(P.Functions[Entry->second], std::move(F));
    }
    std::vector<Missed> Unseen = Unit.Unseen;
    Renumber("", Unseen);
    P.Unseen.insert(P.Unseen.end(), Unseen.begin(), Unseen.end());
  }
  llvm::sort(P.Functions,
             [](const Function &A, const Function &B) { return A.Id < B.Id; });
  for (Function &F : P.Functions)
    llvm::sort(F.Calls, [](const Call &A, const Call &B) {
      return std::tie(A.Where, A.Whole, A.Callee) <
             std::tie(B.Where, B.Whole, B.Callee);
    });
  llvm::sort(P.Unseen);
  P.Unseen.erase(std::unique(P.Unseen.begin(), P.Unseen.end()), P.Unseen.end());
}

} // namespace corotidy
