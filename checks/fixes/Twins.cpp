// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The synchronous function beside its own awaitable twin, which is recognised
// by its body: int get(int key) { return syncAwait(async_get(key)); }
#include "fixes/Fixes.h"
#include "link/RunCalls.h"
#include "model/Names.h"

namespace corotidy {

namespace {
struct TwinSite {
  const Program &P;
  FunctionIndex From; // the coroutine …
  const Call &Use;    // … that makes this call …
  FunctionIndex Of;   // … of this function …
  const Call &Run;    // … which waits here …
  const Call &Twin;   // … for what this call gives
  const Call *Maker;  // of the object that waits
  const FixTemplate *Shape;

  const Function &wrapper() const { return P.Functions[Of]; }
  const Function &twin() const { return P.Functions[P.find(Twin.Callee)]; }
};
} // namespace

static llvm::StringRef nameOf(const Function &F) {
  return splitName(F.Name).second;
}

// The coroutine's call that the finding stands at.
static std::optional<TwinSite> siteOf(const Program &P, const Finding &F) {
  FunctionIndex Of = P.find(F.Function);
  const Call *Twin = twinIn(P, Of), *Run = runOf(P, F);
  if (!Twin || !Run || P.place(F.CallPlace) == F.Where)
    return std::nullopt;
  for (auto [From, Index] : P.Callers[Of]) {
    const Call &Use = P.Functions[From].Calls[Index];
    if (P.Functions[From].is(IsCoroutine) && P.place(Use.Where) == F.Where) {
      const Call *Maker =
          Run->Object ? callAt(P.Functions[Of], Run->Object->Call) : nullptr;
      return TwinSite{P,    From,  Use,   Of,
                      *Run, *Twin, Maker, shapeOf(P, *Run, Maker)};
    }
  }
  return std::nullopt;
}

static std::vector<std::string> parametersOf(const Function &F) {
  std::vector<std::string> Out;
  for (const Variable &V : F.Variables)
    if (V.IsParameter)
      Out.push_back(V.Name);
  return Out;
}

// Where the wrapper waits, not for what: `loop` of `run(loop, twin(key))`.
static bool isNamedByWait(const TwinSite &S, llvm::StringRef Name) {
  auto Names = [&](const Call &C) {
    auto Is = [&](const Operand &O) { return O.Path == Name; };
    return (C.Object && Is(*C.Object)) || llvm::any_of(C.Args, Is);
  };
  const Call *Maker =
      S.Run.Object ? callAt(S.wrapper(), S.Run.Object->Call) : nullptr;
  return Names(S.Run) || (Maker && Maker != &S.Twin && Names(*Maker));
}

// Which of the wrapper's parameters the twin takes, one after the other; the
// others only say where to wait. Nothing when it is otherwise.
static std::optional<std::vector<bool>> takenByTwin(const TwinSite &S) {
  std::vector<bool> Out;
  size_t Next = 0;
  for (const std::string &Name : parametersOf(S.wrapper())) {
    bool IsNext = Next < S.Twin.Args.size() && S.Twin.Args[Next].Path == Name;
    if (!IsNext && (Name.empty() || !isNamedByWait(S, Name)))
      return std::nullopt;
    Next += IsNext;
    Out.push_back(IsNext);
  }
  if (Next != S.Twin.Args.size())
    return std::nullopt;
  return Out;
}

// It waits for its twin, with the same arguments, and gives what that gives.
static bool onlyWaits(const TwinSite &S, llvm::StringRef Text) {
  const Function &In = S.wrapper();
  // Names have no `*`: what compiles gives the same.
  if (In.Returns.Held == Holding::Reference || S.Twin.Result.Args.empty() ||
      S.Twin.Result.Args.front() != In.Returns.Name ||
      (S.Twin.Object && S.Twin.Object->Path != "this"))
    return false;
  const Range &What = S.Run.Unpacked ? S.Run.Unpacked->Text : S.Run.Whole;
  return takenByTwin(S) && hasOnly(Text, In.Body, What);
}

// A function of the class, or a lambda in one.
static bool isInside(const Function &F, const Function &Member) {
  llvm::StringRef Scope = splitName(Member.Name).first;
  return llvm::StringRef(F.Name).starts_with((Scope + "::").str());
}

// An argument that the twin does not take is more than a name.
static bool dropsMore(const TwinSite &S, const std::vector<bool> &Taken) {
  for (auto [Arg, IsTaken] : llvm::zip(S.Use.Args, Taken))
    if (!IsTaken && (!Arg.Whole || Arg.Path.empty() || Arg.Call))
      return true;
  return false;
}

// Why awaiting the twin is not right; empty when it is. `Text` is that of the
// wrapper's file.
static std::string whyNoTwin(const TwinSite &S, llvm::StringRef Text) {
  const Function &From = S.P.Functions[S.From];
  std::string Name = nameOf(S.wrapper()).str(), Twin = nameOf(S.twin()).str();
  if (std::string Why = whyNoEdit(S.P, From, S.Use); !Why.empty())
    return Why;
  if (S.twin().Id == From.Id)
    return "'" + Twin + "' would wait for itself";
  if (S.twin().is(IsNotPublic) && !isInside(From, S.twin()))
    return "'" + Twin + "' is not public";
  if (!onlyWaits(S, Text))
    return "'" + Name + "' does more than wait for '" + Twin +
           "'; ways out: co_await that one here, and do the rest";
  std::vector<bool> Taken = *takenByTwin(S);
  if (S.Use.Args.size() != Taken.size())
    return "'" + Name + "' is called with default arguments, and those of '" +
           Twin + "' may differ; write them out";
  if (dropsMore(S, Taken))
    return "an argument that '" + Twin +
           "' does not take is computed here; ways out: co_await '" + Twin +
           "' here";
  if (S.Use.Kind == CallKind::Virtual && !S.P.Overriders.lookup(S.Of).empty())
    return "'" + Name +
           "' is overridden, maybe by what is not its twin; ways "
           "out: co_await '" +
           Twin + "' here";
  return {};
}

static bool isMember(const TwinSite &S) {
  return S.twin().Kind == FunctionKind::Method;
}

// Neither `c.get(1)` nor `lib::get(1)`.
static bool isBareName(const TwinSite &S) {
  return S.Use.Whole.Begin == S.Use.Where.Offset;
}

// A variable of the coroutine, or of who contains it, has the twin's name.
static bool isLocalName(const TwinSite &S) {
  for (FunctionIndex F = S.From; F != NoFunction;
       F = S.P.find(S.P.Functions[F].Parent))
    for (const Variable &V : S.P.Functions[F].Variables)
      if (spelled(V.Name) == nameOf(S.twin()))
        return true;
  return false;
}

// The class or namespace that the coroutine's text stands in.
static llvm::StringRef scopeAround(const TwinSite &S) {
  FunctionIndex F = S.From;
  for (FunctionIndex Around;
       (Around = S.P.find(S.P.Functions[F].Parent)) != NoFunction;)
    F = Around;
  return splitName(S.P.Functions[F].Name).first;
}

// What makes the twin's bare name mean the twin here: nothing, `this->`, or its
// namespace. Nothing is known for an unnamed one.
static std::optional<std::string> qualifierFor(const TwinSite &S) {
  if (!isBareName(S))
    return "";
  llvm::StringRef Scope = splitName(S.wrapper().Name).first;
  bool IsHidden = isLocalName(S) || scopeAround(S) != Scope;
  if (!IsHidden)
    return "";
  if (isMember(S))
    return scopeAround(S) == Scope ? std::optional("this->") : std::nullopt;
  if (Scope.contains('('))
    return std::nullopt;
  return Scope.empty() ? "::" : ("::" + Scope + "::").str();
}

// The caller's text may not mean the function that the wrapper calls.
static bool mayBeAnother(const TwinSite &S) {
  if (!S.Twin.is(PassesAsIs) || !qualifierFor(S))
    return true;
  return S.Use.Object && !isBareName(S) &&
         S.Use.Object->Type.Name != splitName(S.wrapper().Name).first;
}

static std::string riskOf(const TwinSite &S, const FixSite &At) {
  std::string Name = nameOf(S.wrapper()).str(), Twin = nameOf(S.twin()).str();
  if (mayBeAnother(S))
    return "'" + Twin + "' may be another function here than in '" + Name +
           "', or take its arguments otherwise";
  if (S.twin().is(IsVirtual) && S.Twin.Kind != CallKind::Virtual)
    return "'" + Name + "' never calls what overrides '" + Twin + "'";
  if (S.wrapper().is(IsNoexcept))
    return "'" + Name + "' ends the program when the work throws";
  if (!S.Shape->AwaitFix->Unsafe.empty())
    return S.Shape->AwaitFix->Unsafe;
  if (!S.Shape->ObjectCall.empty())
    return "the work runs on the executor of this coroutine, not on the one "
           "that '" +
           nameOf(S.wrapper()).str() + "' names";
  return eagerRisk(At);
}

// `run(loop, 1)` → `run(1)`, where the twin takes no loop.
static void dropArguments(const TwinSite &S, const FixSite &At,
                          std::vector<Edit> &Out) {
  std::vector<bool> Taken = *takenByTwin(S);
  llvm::ArrayRef<Operand> Args = S.Use.Args;
  for (size_t I = 0; I != Taken.size(); ++I) {
    size_t Last = I;
    while (Last != Taken.size() && !Taken[Last])
      ++Last;
    if (Last == I)
      continue;
    bool HasNext = Last != Taken.size();
    uint32_t Begin =
        HasNext || I == 0 ? Args[I].Whole.Begin : Args[I - 1].Whole.End;
    uint32_t End = HasNext ? Args[Last].Whole.Begin : Args[Last - 1].Whole.End;
    Out.push_back(
        {At.Path, Begin, End - Begin, commentsIn(At.Text.slice(Begin, End))});
    I = Last - 1;
  }
}

static Fix twinFix(const TwinSite &S, const FixSite &At) {
  std::string Name = nameOf(S.wrapper()).str(), Twin = nameOf(S.twin()).str();
  bool Parens = S.Use.is(ParentNeedsParens);
  Fix Out;
  Out.Kind = FixKind::Twin;
  Out.Description = "co_await '" + Twin + "' instead of calling '" + Name +
                    "', which waits for it";
  if (std::string Risk = riskOf(S, At); !Risk.empty()) {
    Out.Tier = Safety::Unsafe;
    Out.Description += " (unsafe: " + Risk + ")";
  }
  std::string Await = Parens ? "(co_await " : "co_await ";
  uint32_t Begin = S.Use.Whole.Begin, Named = S.Use.Where.Offset;
  std::vector<Edit> Edits;
  if (Begin != Named)
    Edits.push_back({At.Path, Begin, 0, std::exchange(Await, "")});
  Edits.push_back({At.Path, Named, uint32_t(Name.size()),
                   Await + qualifierFor(S).value_or("") + Twin});
  dropArguments(S, At, Edits);
  if (Parens)
    Edits.push_back({At.Path, S.Use.Whole.End, 0, ")"});
  Out.Edits = finished(At, std::move(Edits), {}, /*MayMove=*/true);
  return Out;
}

bool addTwin(const Program &P, TextSource TextOf, Finding &F) {
  std::optional<TwinSite> S = siteOf(P, F);
  if (!S)
    return false;
  const SourceFile &File = P.Files[S->Use.Where.File];
  std::optional<llvm::StringRef> Text = unchanged(File, TextOf, F);
  std::optional<llvm::StringRef> Wrapper =
      unchanged(P.Files[S->Run.Where.File], TextOf, F);
  if (!Text || !Wrapper)
    return true;
  F.NoFix = whyNoTwin(*S, *Wrapper);
  if (!F.NoFix.empty()) {
    // Where only this use has no twin, the others do, and would not go
    // together with it.
    bool WaitsForItself = S->twin().Id == P.Functions[S->From].Id;
    if (S->Shape && !WaitsForItself && !onlyWaits(*S, *Wrapper))
      addAsyncify({P, S->wrapper(), S->Run, S->Maker, *S->Shape,
                   P.Files[S->Run.Where.File].Path, *Wrapper},
                  TextOf, F);
    return true;
  }
  std::string Twin = nameOf(S->twin()).str();
  if (!S->Shape ||
      !Text->substr(S->Use.Where.Offset).starts_with(nameOf(S->wrapper()))) {
    std::string Name = nameOf(S->wrapper()).str();
    F.NoFix = (S->Shape ? "'" + Name + "' is not called by its name here"
                        : "no fix is known for the wait in '" + Name + "'") +
              "; ways out: co_await '" + Twin + "' here";
    return true;
  }
  FixSite At{P,    P.Functions[S->From], S->Use, nullptr, *S->Shape, File.Path,
             *Text};
  F.NoFix = whyNoAwaitHere(At);
  if (F.NoFix.empty())
    F.NoFix = whyNotUnpacked({P, S->wrapper(), S->Run, nullptr, *S->Shape,
                              P.Files[S->Run.Where.File].Path, *Wrapper});
  if (F.NoFix.empty())
    F.Fixes.push_back(twinFix(*S, At));
  return true;
}

} // namespace corotidy
