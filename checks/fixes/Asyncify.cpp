// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The function that waits, and each that calls it, up to coroutines, become
// coroutines: int load() { return waitFor(fetch()); } →
// Task<int> load() { co_return co_await fetch(); }, and co_await at each call.
#include "fixes/Fixes.h"
#include "link/RunCalls.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <set>

namespace corotidy {

namespace {
struct Site {
  FunctionIndex In;
  const Call *Use;
};

struct Plan {
  std::vector<FunctionIndex> Functions; // the one that waits comes first
  std::vector<Site> Uses;               // of these functions
  FunctionIndex Coroutine = NoFunction; // that awaits one of them
  const TypeModel *Task = nullptr;      // what the functions return then
};

class Planner {
public:
  explicit Planner(const FixSite &S) : S(S), P(S.P) {}
  // Why not all of them can become coroutines; empty when they can.
  std::string plan(Plan &Out);

private:
  std::string whyNoCoroutine(FunctionIndex F) const;
  std::string whyNoUse(FunctionIndex F, const Site &At) const;
  const TypeModel *taskFor(const TypeName &Coroutine) const;

  const FixSite &S;
  const Program &P;
};
} // namespace

static std::string quoted(const Function &F) { return "'" + F.Shown + "'"; }

// Somebody has the function as a value there, and may call it from anywhere.
static bool isHandedOver(const Call &C, FunctionId Id) {
  auto Has = [&](const Operand &O) {
    return O.Function == Id ||
           llvm::any_of(O.Callables,
                        [&](const Callable &W) { return W.Function == Id; });
  };
  return (C.Object && Has(*C.Object)) || llvm::any_of(C.Args, Has) ||
         (C.Templates && Has(*C.Templates));
}

// The calls of the function, guarded ones too; none when it can be called from
// elsewhere.
static std::optional<std::vector<Site>> usesOf(const Program &P,
                                               FunctionId Id) {
  auto Keeps = [&](const Store &St) { return St.What.Function == Id; };
  if (llvm::any_of(P.Stores, Keeps))
    return std::nullopt;
  std::vector<Site> Out;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F) {
    if (llvm::any_of(P.Functions[F].Stores, Keeps))
      return std::nullopt;
    for (const Call &C : P.Functions[F].Calls) {
      if (isHandedOver(C, Id) || (C.Callee == Id && C.Kind != CallKind::Direct))
        return std::nullopt;
      if (C.Callee == Id)
        Out.push_back({F, &C});
    }
  }
  return Out;
}

std::string Planner::whyNoCoroutine(FunctionIndex Index) const {
  const Function &F = P.Functions[Index];
  if (!F.is(HasBody) || !P.isProject(F.Where))
    return quoted(F) + " is not the project's";
  if (F.Kind != FunctionKind::Function && F.Kind != FunctionKind::Method)
    return quoted(F) + " cannot become a coroutine";
  if (F.is(IsVirtual) || !F.Overrides.empty())
    return quoted(F) + " is virtual";
  if (F.is(IsInstantiation) || F.Pattern)
    return quoted(F) + " is a template";
  if (F.is(HasErrors))
    return quoted(F) + " has errors";
  if (F.is(IsNoexcept))
    return quoted(F) + " is noexcept, and making a coroutine may throw";
  if (F.is(GivesTask) || F.is(CannotBeCoroutine) || F.ReturnTypes.empty())
    return "the return type or a return of " + quoted(F) +
           " does not fit a coroutine";
  if (F.is(IsSlot) || F.is(IsMarkedOnLoop) || F.is(IsMarkedOffLoop) ||
      F.is(IsAwaiterHook) || F.is(IsPromiseHook) || P.FunctionModels[Index])
    return quoted(F) + " is called by a framework";
  if (F.is(IsInHeader) && !P.Paths.HasAllUnits)
    return "not every caller of " + quoted(F) + " is known";
  return {};
}

std::string Planner::whyNoUse(FunctionIndex F, const Site &At) const {
  const Function &In = P.Functions[At.In];
  if (std::string Why = whyNoEdit(P, In, *At.Use); !Why.empty())
    return Why + ", where " + quoted(In) + " calls " + quoted(P.Functions[F]);
  if (At.Use->is(InHandler))
    return quoted(In) + " calls " + quoted(P.Functions[F]) +
           " in a catch handler";
  if (In.is(IsCoroutine) && !isAwaitableIn(*S.Shape.AwaitFix, In.Returns))
    return quoted(In) + " calls " + quoted(P.Functions[F]) + " and returns '" +
           In.Returns.Name + "', in which the work cannot be awaited";
  return {};
}

// The coroutine's own type, when functions can return it; else the first one in
// which the work can be awaited.
const TypeModel *Planner::taskFor(const TypeName &Coroutine) const {
  auto Known = [&](llvm::StringRef Name) {
    const TypeModel *Type = P.Meaning->type(Name);
    return Type && !Type->Header.empty() ? Type : nullptr;
  };
  if (const TypeModel *Own = Known(Coroutine.Name))
    return Own;
  for (const AwaitIn &In : S.Shape.AwaitFix->In)
    if (const TypeModel *Other = Known(In.Type))
      return Other;
  return nullptr;
}

std::string Planner::plan(Plan &Out) {
  constexpr size_t MostFunctions = 16;
  if (S.Run.is(InHandler))
    return "the run call is in a catch handler";
  if (std::string Why = whyNotUnpacked(S); !Why.empty())
    return Why;
  Out.Functions = {P.find(S.In.Id)};
  for (size_t I = 0; I != Out.Functions.size(); ++I) {
    FunctionIndex F = Out.Functions[I];
    if (std::string Why = whyNoCoroutine(F); !Why.empty())
      return Why;
    std::optional<std::vector<Site>> Uses = usesOf(P, P.Functions[F].Id);
    if (!Uses || Uses->empty())
      return "not every caller of " + quoted(P.Functions[F]) + " is known";
    for (const Site &At : *Uses) {
      if (std::string Why = whyNoUse(F, At); !Why.empty())
        return Why;
      Out.Uses.push_back(At);
      if (P.Functions[At.In].is(IsCoroutine))
        Out.Coroutine = At.In;
      else if (!llvm::is_contained(Out.Functions, At.In))
        Out.Functions.push_back(At.In);
    }
    if (Out.Functions.size() > MostFunctions)
      return "more than " + std::to_string(MostFunctions) +
             " functions would become coroutines";
  }
  if (Out.Coroutine == NoFunction)
    return "no coroutine calls it";
  Out.Task = taskFor(P.Functions[Out.Coroutine].Returns);
  return Out.Task ? "" : "no type is known that it could return then";
}

namespace {
// The edits of all files.
class Rewriter {
public:
  Rewriter(const FixSite &S, const Plan &Made, TextSource TextOf)
      : S(S), P(S.P), Made(Made), TextOf(TextOf) {}
  // None, and F.NoFix says why, when a file has changed or two calls begin at
  // one place.
  std::optional<std::vector<Edit>> rewrite(Finding &F);

private:
  bool open(FileIndex File, Finding &F);
  bool openAll(Finding &F);
  void edit();
  void returnType(const Function &F, const Range &Type);
  void use(const Call &Use);
  std::string writtenIn(FileIndex File, llvm::StringRef Task) const;
  std::string taskOf(const Function &F, const Range &Type) const;

  const FixSite &S;
  const Program &P;
  const Plan &Made;
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
static bool isAlone(const FixSite &S, const Plan &Made) {
  const Program &P = S.P;
  std::vector<FunctionIndex> Work = Made.Functions;
  for (const Site &At : Made.Uses)
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
  return llvm::all_of(
      Made.Uses, [&](const Site &At) { return open(At.Use->Whole.File, F); });
}

void Rewriter::edit() {
  for (FunctionIndex I : Made.Functions) {
    const Function &F = P.Functions[I];
    for (const Range &Type : F.ReturnTypes)
      returnType(F, Type);
    for (const Range &Word : F.ReturnWords)
      Edits[Word.File].insert({P.Files[Word.File].Path, Word.Begin, 0, "co_"});
  }
  for (const Site &At : Made.Uses)
    use(*At.Use);
  for (Edit &E : awaitEdits(S))
    Edits[S.Run.Whole.File].insert(std::move(E));
}

std::optional<std::vector<Edit>> Rewriter::rewrite(Finding &F) {
  if (!openAll(F))
    return std::nullopt;
  edit();
  bool MayMove = isAlone(S, Made);
  std::vector<Edit> Out;
  for (auto &[File, Of] : Edits) {
    if (meet(Of)) {
      F.NoFix = "two calls that would be awaited begin at one place";
      return std::nullopt;
    }
    std::vector<std::string> Includes;
    if (writtenIn(File, Made.Task->Name).empty())
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

static std::string described(const Program &P, const Plan &Made) {
  std::vector<std::string> Names;
  for (FunctionIndex F : Made.Functions)
    Names.push_back(quoted(P.Functions[F]));
  return "make " + llvm::join(Names, ", ") +
         (Names.size() == 1 ? " a coroutine" : " coroutines") +
         ", and co_await the work and each call (unsafe: other work of the "
         "loop "
         "runs in between)";
}

void addAsyncify(const FixSite &S, TextSource TextOf, Finding &F) {
  if (!S.Shape.AwaitFix)
    return;
  Plan Made;
  if (std::string Why = Planner(S).plan(Made); !Why.empty()) {
    if (F.Fixes.empty())
      F.NoFix += "; no fix makes it a coroutine: " + Why;
    return;
  }
  std::optional<std::vector<Edit>> Edits = Rewriter(S, Made, TextOf).rewrite(F);
  if (!Edits) {
    if (!F.Fixes.empty())
      F.NoFix.clear(); // there is the branch
    return;
  }
  Fix Out;
  Out.Kind = FixKind::Asyncify;
  Out.Tier = Safety::Unsafe;
  Out.Description = described(S.P, Made);
  Out.Edits = std::move(*Edits);
  F.NoFix.clear();
  F.Fixes.insert(F.Fixes.begin(), std::move(Out));
}

} // namespace corotidy
