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
      return TwinSite{P, From, Use, Of, *Run, *Twin, shapeOf(P, *Run, Maker)};
    }
  }
  return std::nullopt;
}

// It waits for its twin, with the same arguments, and gives what that gives.
static bool onlyWaits(const TwinSite &S) {
  const Function &In = S.wrapper();
  std::vector<std::string> Names;
  for (const Variable &V : In.Variables)
    if (V.IsParameter)
      Names.push_back(V.Name);
  if (!S.Run.is(Returned) || S.Twin.Args.size() != Names.size() ||
      In.Returns.Held != Holding::Value || S.Twin.Result.Args.empty() ||
      S.Twin.Result.Args.front() != In.Returns.Name ||
      (S.Twin.Object && S.Twin.Object->Path != "this"))
    return false;
  for (size_t I = 0; I != Names.size(); ++I)
    if (S.Twin.Args[I].Path != Names[I])
      return false;
  return llvm::all_of(In.Calls, [&](const Call &C) {
    return C.Kind == CallKind::Destructor || S.Run.Written.contains(C.Written);
  });
}

// Why awaiting the twin is not right; empty when it is.
static std::string whyNoTwin(const TwinSite &S) {
  const Function &From = S.P.Functions[S.From];
  std::string Name = nameOf(S.wrapper()).str(), Twin = nameOf(S.twin()).str();
  if (std::string Why = whyNoEdit(S.P, From, S.Use); !Why.empty())
    return Why;
  if (S.twin().Id == From.Id)
    return "'" + Twin + "' would wait for itself";
  if (!onlyWaits(S))
    return "'" + Name + "' does more than wait for '" + Twin +
           "'; ways out: co_await that one here, and do the rest";
  if (S.Use.Args.size() != S.Twin.Args.size())
    return "'" + Name + "' is called with default arguments, and those of '" +
           Twin + "' may differ; write them out";
  if (S.Use.Kind == CallKind::Virtual && !S.P.Overriders.lookup(S.Of).empty())
    return "'" + Name +
           "' is overridden, maybe by what is not its twin; ways "
           "out: co_await '" +
           Twin + "' here";
  return {};
}

// The caller's text may not mean the function that the wrapper calls.
static bool mayBeAnother(const TwinSite &S) {
  auto [Scope, Name] = splitName(S.wrapper().Name);
  if (!S.Twin.is(PassesAsIs))
    return true;
  if (S.Use.Object)
    return S.Use.Object->Type.Name != Scope;
  bool IsQualified =
      S.Use.CalleeText.End - S.Use.CalleeText.Begin > Name.size();
  llvm::StringRef Here = S.P.Functions[S.From].Name;
  return !IsQualified && !Scope.empty() &&
         !(Here.consume_front(Scope) && Here.starts_with("::"));
}

static std::string riskOf(const TwinSite &S) {
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
  return {};
}

static Fix twinFix(const TwinSite &S, const FixSite &At) {
  std::string Name = nameOf(S.wrapper()).str(), Twin = nameOf(S.twin()).str();
  bool Parens = S.Use.is(ParentNeedsParens);
  Fix Out;
  Out.Kind = FixKind::Twin;
  Out.Description = "co_await '" + Twin + "' instead of calling '" + Name +
                    "', which waits for it";
  if (std::string Risk = riskOf(S); !Risk.empty()) {
    Out.Tier = Safety::Unsafe;
    Out.Description += " (unsafe: " + Risk + ")";
  }
  std::string Await = Parens ? "(co_await " : "co_await ";
  uint32_t Begin = S.Use.Whole.Begin, Named = S.Use.Where.Offset;
  std::vector<Edit> Edits;
  if (Begin != Named)
    Edits.push_back({At.Path, Begin, 0, std::exchange(Await, "")});
  Edits.push_back({At.Path, Named, uint32_t(Name.size()), Await + Twin});
  if (Parens)
    Edits.push_back({At.Path, S.Use.Whole.End, 0, ")"});
  Out.Edits = finished(At, std::move(Edits), {}, /*MayMove=*/true);
  return Out;
}

bool addTwin(const Program &P, TextSource TextOf, Finding &F) {
  std::optional<TwinSite> S = siteOf(P, F);
  if (!S)
    return false;
  F.NoFix = whyNoTwin(*S);
  if (!F.NoFix.empty())
    return true;
  const SourceFile &File = P.Files[S->Use.Where.File];
  std::optional<llvm::StringRef> Text = unchanged(File, TextOf, F);
  if (!Text)
    return true;
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
  F.NoFix = whyNoAwait(At);
  if (F.NoFix.empty())
    F.Fixes.push_back(twinFix(*S, At));
  return true;
}

} // namespace corotidy
