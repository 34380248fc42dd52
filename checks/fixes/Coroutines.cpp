// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "fixes/Coroutines.h"

#include "link/RunCalls.h"
#include "model/Names.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <set>

namespace corotidy {

std::string quoted(const Function &F) { return "'" + F.Shown + "'"; }

namespace {
// The edits of all files.
class Rewriter {
public:
  Rewriter(const FixSite &S, const CoroutinePlan &Made, TextSource TextOf)
      : S(S), P(S.P), Made(Made), TextOf(TextOf) {}
  // None, and F.NoFix says why, when a file has changed or two calls begin at
  // one place.
  std::optional<std::vector<Edit>> rewrite(Finding &F);

private:
  bool open(FileIndex File, Finding &F);
  bool openAll(Finding &F);
  bool edit(Finding &F);
  bool rename(const Function &F, const Range &Type);
  void returnType(const Function &F, const Range &Type);
  void use(const Call &Use);
  std::string writtenIn(FileIndex File, llvm::StringRef Task) const;
  std::string taskOf(const Function &F, const Range &Type) const;

  const FixSite &S;
  const Program &P;
  const CoroutinePlan &Made;
  TextSource TextOf;
  std::map<FileIndex, llvm::StringRef> Texts;
  std::map<FileIndex, std::set<Edit>> Edits;
};
} // namespace

// "net::awaitable", where the file has a function that returns
// `net::awaitable<void>`: there the type is known, by that name.
std::string Rewriter::writtenIn(FileIndex File, llvm::StringRef Task) const {
  for (const Function &F : P.Functions)
    for (const Range &Type : F.ReturnTypes)
      if (Type.File == File && F.Returns.Name == Task) {
        auto [Name, Args] =
            Texts.at(File).slice(Type.Begin, Type.End).split('<');
        if (Args.empty() == F.Returns.Args.empty())
          return Name.rtrim().str();
      }
  return {};
}

// net::awaitable<int>
std::string Rewriter::taskOf(const Function &F, const Range &Type) const {
  bool IsVoid = F.Returns.Name == "void" && F.Returns.Held == Holding::Value;
  bool IsPlain = IsVoid && !Made.Task->VoidTask.empty();
  const std::string &Task = IsPlain ? Made.Task->VoidTask : Made.Task->Name;
  std::string Written = writtenIn(Type.File, Task);
  if (Written.empty())
    Written = IsPlain || Made.Task->Spelled.empty() ? Task : Made.Task->Spelled;
  if (IsPlain)
    return Written;
  return Written + "<" + Texts.at(Type.File).slice(Type.Begin, Type.End).str() +
         ">";
}

void Rewriter::returnType(const Function &F, const Range &Type) {
  std::string New = taskOf(F, Type);
  llvm::StringRef After = Texts[Type.File].substr(Type.End);
  if (!After.empty() && (llvm::isAlnum(After.front()) || After.front() == '_'))
    New += " "; // `char *name()`
  Edits[Type.File].insert(
      {P.Files[Type.File].Path, Type.Begin, Type.End - Type.Begin, New});
}

void Rewriter::use(const Call &Use) {
  std::set<Edit> &To = Edits[Use.Whole.File];
  const std::string &Path = P.Files[Use.Whole.File].Path;
  bool Parens = Use.is(ParentNeedsParens);
  To.insert({Path, Use.Whole.Begin, 0, Parens ? "(co_await " : "co_await "});
  if (Parens)
    To.insert({Path, Use.Whole.End, 0, ")"});
}

bool Rewriter::open(FileIndex File, Finding &F) {
  if (!Texts.count(File)) {
    std::optional<llvm::StringRef> Text = unchanged(P.Files[File], TextOf, F);
    if (!Text)
      return false;
    Texts[File] = *Text;
  }
  return true;
}

// `a().b()`: both would begin with co_await, and the order is lost.
static bool meet(const std::set<Edit> &Edits) {
  uint32_t End = 0;
  bool IsFirst = true;
  for (const Edit &E : Edits) {
    if (!IsFirst && (E.Offset < End || (E.Offset == End && E.Length == 0)))
      return true;
    End = E.Offset + E.Length;
    IsFirst = false;
  }
  return false;
}

// No other run call may want a fix in the lines of this one: each would lay
// them out in its own way, and they would not go together.
static bool isAlone(const FixSite &S, const CoroutinePlan &Made) {
  const Program &P = S.P;
  std::vector<FunctionIndex> Work = Made.Functions;
  for (const UseSite &At : Made.Uses)
    Work.push_back(At.In);
  llvm::DenseSet<FunctionIndex> Seen(Work.begin(), Work.end());
  while (!Work.empty()) {
    FunctionIndex F = Work.back();
    Work.pop_back();
    const std::vector<Call> &Calls = P.Functions[F].Calls;
    for (uint32_t I = 0; I != Calls.size(); ++I) {
      const Call &C = Calls[I];
      if (&C != &S.Run && runCallAt(P, F, I))
        return false;
      FunctionIndex To = P.find(C.Callee);
      if (To != NoFunction && P.isProject(P.Functions[To].Where) &&
          !P.Functions[To].is(IsCoroutine) && Seen.insert(To).second)
        Work.push_back(To);
    }
  }
  return true;
}

// All texts are there before names are looked up in them.
bool Rewriter::openAll(Finding &F) {
  for (FunctionIndex I : Made.Functions)
    for (const Range &Type : P.Functions[I].ReturnTypes)
      if (!open(Type.File, F))
        return false;
  return llvm::all_of(Made.Uses, [&](const UseSite &At) {
    return open(At.Use->Whole.File, F);
  });
}

// The name stands after the type: `int Cache::load(`.
bool Rewriter::rename(const Function &F, const Range &Type) {
  llvm::StringRef Old = splitName(F.Name).second;
  llvm::StringRef Text = Texts[Type.File].substr(Type.End);
  size_t Open = Text.find('(');
  llvm::StringRef Name = Text.take_front(Open).rtrim();
  if (Open == llvm::StringRef::npos || !Name.consume_back(Old) ||
      (!Name.empty() && !llvm::isSpace(Name.back()) && Name.back() != ':'))
    return false;
  Edits[Type.File].insert({P.Files[Type.File].Path,
                           uint32_t(Type.End + Name.size()),
                           uint32_t(Old.size()), Made.NewName});
  return true;
}

bool Rewriter::edit(Finding &Of) {
  for (FunctionIndex I : Made.Functions) {
    const Function &F = P.Functions[I];
    bool IsRenamed = !Made.NewName.empty() && I == Made.Functions.front();
    for (const Range &Type : F.ReturnTypes) {
      returnType(F, Type);
      if (IsRenamed && !rename(F, Type)) {
        Of.NoFix = "the name of " + quoted(F) + " is not written there";
        return false;
      }
    }
    for (const Range &Word : F.ReturnWords)
      Edits[Word.File].insert({P.Files[Word.File].Path, Word.Begin, 0, "co_"});
  }
  for (const UseSite &At : Made.Uses)
    use(*At.Use);
  for (Edit &E : awaitEdits(S))
    Edits[S.Run.Whole.File].insert(std::move(E));
  return true;
}

std::optional<std::vector<Edit>> Rewriter::rewrite(Finding &F) {
  if (!openAll(F) || !edit(F))
    return std::nullopt;
  bool MayMove = isAlone(S, Made);
  std::vector<Edit> Out;
  for (auto &[File, Of] : Edits) {
    if (meet(Of)) {
      F.NoFix = "two calls that would be awaited begin at one place";
      return std::nullopt;
    }
    std::vector<std::string> Includes;
    // The twin's own class has the type.
    if (Made.NewName.empty() && writtenIn(File, Made.Task->Name).empty())
      Includes.push_back(Made.Task->Header);
    if (File == S.Run.Whole.File)
      llvm::append_range(Includes, S.Shape.AwaitFix->Includes);
    const SourceFile &In = P.Files[File];
    FixSite At{P, S.In, S.Run, S.Maker, S.Shape, In.Path, Texts[File]};
    llvm::append_range(Out, finished(At, {Of.begin(), Of.end()}, Includes,
                                     MayMove, /*ByItself=*/!In.IsMain));
  }
  llvm::sort(Out);
  return Out;
}

std::optional<std::vector<Edit>> asCoroutines(const FixSite &S,
                                              const CoroutinePlan &Made,
                                              TextSource TextOf, Finding &F) {
  return Rewriter(S, Made, TextOf).rewrite(F);
}

} // namespace corotidy
