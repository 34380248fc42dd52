// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Joins the facts of translation units: sets of files, functions and calls.
#include "FileNumbers.h"
#include "link/Program.h"
#include "llvm/ADT/StringMap.h"

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

// The control flow of a function that has two bodies: either runs.
static void appendFlow(Function &Into, Function &From) {
  if (Into.Flow.empty() && From.Flow.empty())
    return;
  for (Function *F : {&Into, &From})
    if (F->Flow.empty()) {
      F->Flow.resize(FlowReturns + 1);
      F->Flow[0].Next = {{FlowReturns, {}}};
    }
  // A new start that leads to the start of both, and a new end.
  std::vector<FlowBlock> Joined(FlowReturns + 1);
  uint32_t Offset = Joined.size() + Into.Flow.size();
  Joined[0].Next = {{uint32_t(Joined.size()), {}}, {Offset, {}}};
  for (auto [F, By] :
       {std::pair(&Into, uint32_t(Joined.size())), std::pair(&From, Offset)}) {
    for (FlowBlock &B : F->Flow) {
      for (FlowEdge &E : B.Next)
        E.To += By;
      Joined.push_back(std::move(B));
    }
    Joined[By + FlowReturns].Next = {{FlowReturns, {}}};
    for (Call &C : F->Calls)
      C.Block += By;
  }
  Into.Flow = std::move(Joined);
}

static bool isBetter(const Function &A, const Function &B) {
  if (A.is(HasBody) != B.is(HasBody))
    return A.is(HasBody);
  return std::tie(A.Where, A.Shown) < std::tie(B.Where, B.Shown);
}

// All describe one function, each differently; whoever saw the body knows more,
// and of two bodies (#if) the union is kept.
static Function combine(std::vector<Function> Variants) {
  // Where one unit could not compile the function, another one knows better.
  if (llvm::any_of(Variants, [](const Function &F) {
        return F.is(HasBody) && !F.is(HasErrors);
      }))
    llvm::erase_if(Variants, [](const Function &F) { return F.is(HasErrors); });
  llvm::sort(Variants, [](const Function &A, const Function &B) {
    if (isBetter(A, B) || isBetter(B, A))
      return isBetter(A, B);
    return A < B;
  });
  Function Into = std::move(Variants.front());
  for (Function &From : llvm::MutableArrayRef(Variants).drop_front()) {
    Into.Traits |= From.Traits;
    if (From.is(HasBody)) {
      appendFlow(Into, From);
      // Two different bodies promise nothing.
      Into.WhenTrue.clear();
      Into.WhenFalse.clear();
    }
    unite(Into.Overrides, std::move(From.Overrides));
    unite(Into.ReturnTypes, std::move(From.ReturnTypes));
    unite(Into.ReturnWords, std::move(From.ReturnWords));
    unite(Into.Variables, std::move(From.Variables));
    unite(Into.Calls, std::move(From.Calls));
    unite(Into.Stores, std::move(From.Stores));
  }
  return Into;
}

static void mergeHeaders(llvm::ArrayRef<Facts> Units, Program &P) {
  llvm::StringMap<uint32_t> Numbers;
  for (const Facts &Unit : Units)
    for (const std::string &Header : Unit.Headers)
      Numbers.try_emplace(Header, 0);
  for (const auto &Entry : Numbers)
    P.HeaderNames.push_back(Entry.getKey().str());
  llvm::sort(P.HeaderNames);
  for (auto [Number, Name] : llvm::enumerate(P.HeaderNames))
    Numbers[Name] = Number;
  for (const Facts &Unit : Units) {
    UnitHeaders &New = P.Units.emplace_back();
    New.MainFile = Unit.MainFile;
    for (const std::string &Header : Unit.Headers)
      New.Headers.push_back(Numbers[Header]);
    llvm::sort(New.Headers);
  }
  llvm::sort(P.Units);
  P.Units.erase(llvm::unique(P.Units), P.Units.end());
}

// Takes the functions out of units that nobody needs any more.
template <class Unit>
static void merge(llvm::ArrayRef<Facts> All, Program &P,
                  llvm::MutableArrayRef<Unit> Units) {
  P.Files = mergeFiles(All);
  mergeHeaders(All, P);
  std::map<FunctionId, std::vector<Function>> Variants;
  for (Unit &From : Units) {
    std::vector<FileIndex> To = numbersFor(From, P.Files);
    FileNumbers Renumber{To};
    for (auto &Given : From.Functions) {
      Function F = std::move(Given); // copies what is const
      Renumber("", F);
      std::vector<Function> &Known = Variants[F.Id];
      if (!llvm::is_contained(Known, F))
        Known.push_back(std::move(F));
    }
    std::vector<Missed> Unseen = From.Unseen;
    Renumber("", Unseen);
    P.Unseen.insert(P.Unseen.end(), Unseen.begin(), Unseen.end());
    unite(P.Stores, From.Stores);
  }
  for (auto &[Id, All] : Variants)
    P.Functions.push_back(combine(std::move(All)));
  for (Function &F : P.Functions)
    llvm::sort(F.Calls, [](const Call &A, const Call &B) {
      return std::tie(A.Where, A.Whole, A.Callee) <
             std::tie(B.Where, B.Whole, B.Callee);
    });
  llvm::sort(P.Unseen);
  P.Unseen.erase(std::unique(P.Unseen.begin(), P.Unseen.end()), P.Unseen.end());
}

void mergeFacts(llvm::ArrayRef<Facts> Units, Program &P) {
  merge(Units, P, llvm::MutableArrayRef(Units.data(), Units.size()));
}

void mergeFactsTaking(llvm::MutableArrayRef<Facts> Units, Program &P) {
  merge(Units, P, Units);
}

} // namespace corotidy
