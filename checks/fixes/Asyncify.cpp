// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The function that waits, and each that calls it, up to coroutines, become
// coroutines: int load() { return waitFor(fetch()); } →
// Task<int> load() { co_return co_await fetch(); }, and co_await at each call.
#include "fixes/Coroutines.h"
#include "link/RunCalls.h"
#include "model/Names.h"

#include "llvm/ADT/StringExtras.h"

namespace corotidy {

namespace {
class Planner {
public:
  explicit Planner(const FixSite &S) : S(S), P(S.P) {}
  // Why not all of them can become coroutines; empty when they can.
  std::string plan(CoroutinePlan &Out);

private:
  std::string whyNoUse(FunctionIndex F, const UseSite &At) const;
  const TypeModel *taskFor(const TypeName &Coroutine) const;

  const FixSite &S;
  const Program &P;
};
} // namespace

static bool handsOver(const Call &C, FunctionId Id) {
  auto Has = [&](const Operand &O) {
    return O.Function == Id ||
           llvm::any_of(O.Callables,
                        [&](const Callable &W) { return W.Function == Id; });
  };
  return (C.Object && Has(*C.Object)) || llvm::any_of(C.Args, Has) ||
         (C.Templates && Has(*C.Templates));
}

bool isHandedOver(const Program &P, FunctionId Id) {
  auto Keeps = [&](const Store &St) { return St.What.Function == Id; };
  return llvm::any_of(P.Stores, Keeps) ||
         llvm::any_of(P.Functions, [&](const Function &F) {
           return llvm::any_of(F.Stores, Keeps) ||
                  llvm::any_of(F.Calls,
                               [&](const Call &C) { return handsOver(C, Id); });
         });
}

// The calls of the function, guarded ones too; none when it can be called from
// elsewhere.
static std::optional<std::vector<UseSite>> usesOf(const Program &P,
                                                  FunctionId Id) {
  if (isHandedOver(P, Id))
    return std::nullopt;
  std::vector<UseSite> Out;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    for (const Call &C : P.Functions[F].Calls) {
      if (C.Callee != Id)
        continue;
      if (C.Kind != CallKind::Direct)
        return std::nullopt;
      Out.push_back({F, &C});
    }
  return Out;
}

static std::string shownKind(FunctionKind Kind) {
  switch (Kind) {
  case FunctionKind::Constructor:
    return "a constructor";
  case FunctionKind::Destructor:
    return "a destructor";
  case FunctionKind::Lambda:
    return "a lambda";
  case FunctionKind::Conversion:
  case FunctionKind::Operator:
    return "an operator";
  default:
    return "a function";
  }
}

std::string whyNoCoroutine(const Program &P, FunctionIndex Index) {
  const Function &F = P.Functions[Index];
  if (!F.is(HasBody) || !P.isProject(F.Where))
    return quoted(F) + " is not the project's";
  if (F.Kind != FunctionKind::Function && F.Kind != FunctionKind::Method)
    return quoted(F) + " cannot become a coroutine: it is " + shownKind(F.Kind);
  if (F.is(IsInstantiation) || F.Pattern)
    return quoted(F) + " is a template";
  if (F.is(HasErrors))
    return quoted(F) + " has errors";
  if (F.is(IsNoexcept))
    return quoted(F) + " is noexcept, and making a coroutine may throw";
  if (F.Name == "main")
    return "'main' cannot become a coroutine";
  if (F.is(GivesTask) || F.is(CannotBeCoroutine) || F.ReturnTypes.empty())
    return "the return type or a return of " + quoted(F) +
           " does not fit a coroutine: auto, const, a reference, an alias, a "
           "macro, "
           "constexpr, extern \"C\", [[noreturn]], `...`, or a braced list";
  if (F.is(IsSlot) || F.is(IsMarkedOnLoop) || F.is(IsMarkedOffLoop) ||
      F.is(IsAwaiterHook) || F.is(IsPromiseHook) || P.FunctionModels[Index])
    return quoted(F) + " is called by a framework";
  if (F.is(IsInHeader) && !P.Paths.HasAllUnits)
    return "not every caller of " + quoted(F) + " is known";
  return {};
}

std::string Planner::whyNoUse(FunctionIndex F, const UseSite &At) const {
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

std::string Planner::plan(CoroutinePlan &Out) {
  constexpr size_t MostFunctions = 16;
  if (S.Run.is(InHandler))
    return "the run call is in a catch handler";
  if (std::string Why = whyNotUnpacked(S); !Why.empty())
    return Why;
  if (std::string Why = whyDirective(S, awaitEdits(S)); !Why.empty())
    return Why;
  FunctionIndex Coroutine = NoFunction; // that awaits one of them
  Out.Functions = {P.find(S.In.Id)};
  for (size_t I = 0; I != Out.Functions.size(); ++I) {
    FunctionIndex F = Out.Functions[I];
    if (std::string Why = whyNoCoroutine(P, F); !Why.empty())
      return Why;
    if (P.Functions[F].is(IsVirtual) || !P.Functions[F].Overrides.empty())
      return quoted(P.Functions[F]) + " is virtual";
    std::optional<std::vector<UseSite>> Uses = usesOf(P, P.Functions[F].Id);
    if (!Uses || Uses->empty())
      return "not every caller of " + quoted(P.Functions[F]) + " is known";
    for (const UseSite &At : *Uses) {
      if (std::string Why = whyNoUse(F, At); !Why.empty())
        return Why;
      Out.Uses.push_back(At);
      if (P.Functions[At.In].is(IsCoroutine))
        Coroutine = At.In;
      else if (!llvm::is_contained(Out.Functions, At.In))
        Out.Functions.push_back(At.In);
    }
    if (Out.Functions.size() > MostFunctions)
      return "more than " + std::to_string(MostFunctions) +
             " functions would become coroutines";
  }
  if (Coroutine == NoFunction)
    return "no coroutine calls it";
  Out.Task = taskFor(P.Functions[Coroutine].Returns);
  return Out.Task ? "" : "no type is known that it could return then";
}

static std::string described(const Program &P, const CoroutinePlan &Made) {
  std::vector<std::string> Names;
  for (FunctionIndex F : Made.Functions)
    Names.push_back(quoted(P.Functions[F]));
  return "make " + llvm::join(Names, ", ") +
         (Names.size() == 1 ? " a coroutine" : " coroutines") +
         ", and co_await the work and each call (unsafe: other work of the "
         "loop "
         "runs in between)";
}

// A use that is no call, and means another type then.
static std::string whyNotEverywhere(const Program &P, const CoroutinePlan &Made,
                                    TextSource TextOf) {
  for (FunctionIndex F : Made.Functions)
    for (const SourceFile &File : P.Files) {
      if (!P.Paths.contains(File))
        continue;
      std::optional<llvm::StringRef> Text = TextOf(File.Path);
      if (Text &&
          isNamedUnevaluated(*Text, splitName(P.Functions[F].Name).second))
        return quoted(P.Functions[F]) +
               " is named in the operand of sizeof, decltype or the like";
    }
  return {};
}

void addAsyncify(const FixSite &S, TextSource TextOf, Finding &F) {
  if (!S.Shape.AwaitFix)
    return;
  CoroutinePlan Made;
  std::string Why = Planner(S).plan(Made);
  if (Why.empty())
    Why = whyNotEverywhere(S.P, Made, TextOf);
  if (!Why.empty()) {
    if (F.Fixes.empty())
      F.NoFix += "; no fix makes it a coroutine: " + Why;
    return;
  }
  std::optional<std::vector<Edit>> Edits = asCoroutines(S, Made, TextOf, F);
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
