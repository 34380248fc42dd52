// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A run call returns only when asynchronous work has completed or a loop has
// stopped. On a thread whose loop is running that is a nested run: the loop
// waits for work that waits for the loop.
// For the user-facing documentation see docs/checks/coro-nested-run.md.
#include "Check.h"
#include "link/RunCalls.h"
#include "link/Uses.h"

#include <map>

namespace corotidy {

static const Reach &reachOf(const Program &P, FunctionIndex F) {
  return P.OnLoop[F] ? *P.OnLoop[F] : *P.OffLoop[F];
}

static Context contextOf(const Program &P, FunctionIndex F) {
  if (P.Functions[F].is(IsCoroutine))
    return Context::Coroutine;
  HopKind Kind = reachOf(P, F).By.Kind;
  return Kind == HopKind::Callback || Kind == HopKind::HandedOff
             ? Context::Callback
             : Context::Hook;
}

static std::string messageOf(const std::string &Name, const RunCall &Run) {
  const char *Does = Run.Level == Severity::Reentry
                         ? "' runs handlers on a thread that runs an event "
                           "loop: "
                         : "' waits on a thread that runs an event loop: ";
  return "'" + Name + Does + Run.Nested;
}

// How the function comes to run where the call must not stand: on a loop, or
// on the pool that the call waits for.
static std::optional<Confidence> isNested(const Program &P, FunctionIndex F,
                                          const Call &C) {
  return P.OnLoop[F] ? P.OnLoop[F]->Sure : waitsForOwnPool(P, F, C);
}

static Finding findingAt(const Program &P, FunctionIndex F, const Call &C,
                         const RunCall &Run, SourcePlace Where) {
  const FunctionModel *Model = runModelOf(P, C);
  Finding Out;
  Out.Check = "coro-nested-run";
  Out.Level = severityOf(P, F, Run, C);
  Out.Sure = Run.Sure;
  if (isPump(P, F, C, Run) || (!Model && C.Kind == CallKind::Destructor) ||
      C.is(InDefaultArgument) || C.By == Kept::ByPointer || isInside(P, F) ||
      startsElsewhere(P, F, C) || isInTests(P, F))
    Out.Sure = Confidence::Likely;
  Out.Where = std::move(Where);
  Out.Spelled = P.place(C.Spelled);
  Out.Call = P.Functions[P.find(C.Callee)].Name;
  Out.Message = messageOf(Out.Call, Run);
  Out.Framework = Model ? Model->Framework : "project";
  Out.In = contextOf(P, F);
  Out.Chain = P.chainTo(F, C.Where);
  Out.Function = P.Functions[F].Id;
  Out.CallPlace = C.Where;
  return Out;
}

// Instantiations of one template find the same call; the surest and then the
// shortest chain speaks for all.
static bool isBetter(const Finding &A, const Finding &B) {
  return std::tuple(A.Sure, A.Chain.size(), A.Chain) <
         std::tuple(B.Sure, B.Chain.size(), B.Chain);
}

// Where one use leads to several run calls of the project each is a cause; what
// a library does inside is one.
using ByPlace = std::map<std::tuple<SourcePlace, Place, std::string>, Finding>;

static void keep(const Program &P, Finding New, ByPlace &Out) {
  Place Cause = P.isProject(New.CallPlace) ? New.CallPlace : Place();
  auto [Entry, IsNew] = Out.try_emplace({New.Where, Cause, New.Call}, New);
  if (!IsNew && isBetter(New, Entry->second))
    Entry->second = std::move(New);
}

// Each use of a constructor, an operator and the like is a place to change.
static void keepOtherUses(const Program &P, const Finding &One,
                          FunctionIndex Used, ByPlace &Out) {
  size_t Above = P.OnLoop[Used]->Depth; // hops before the one of `Used`
  for (const Use &U : usesOf(P, Used)) {
    SourcePlace Where = P.place(U.Where);
    if (Where == One.Where)
      continue;
    Finding Other = One;
    Other.Where = std::move(Where);
    Other.Sure = std::max(One.Sure, P.OnLoop[U.In]->Sure);
    Other.Chain = U.Chain;
    Other.Chain.insert(Other.Chain.end(), One.Chain.begin() + Above,
                       One.Chain.end());
    keep(P, std::move(Other), Out);
  }
}

static void findIn(const Program &P, FunctionIndex F, ByPlace &Out) {
  for (uint32_t I = 0; I != P.Functions[F].Calls.size(); ++I) {
    const Call &C = P.Functions[F].Calls[I];
    std::optional<RunCall> Run = runCallAt(P, F, I);
    std::optional<Confidence> Sure = Run ? isNested(P, F, C) : std::nullopt;
    if (!Sure)
      continue;
    Run->Sure = std::max(Run->Sure, *Sure);
    Stand At = standAt(P, F, C.Where);
    if (!At.Where.Line)
      continue;
    Finding New = findingAt(P, F, C, *Run, At.Where);
    if (At.Used != NoFunction)
      keepOtherUses(P, New, At.Used, Out);
    keep(P, std::move(New), Out);
  }
}

// What it does inside speaks for itself where nobody calls it by name: it is
// handed to a loop, or called through a pointer or a base class.
static bool isReportedByCall(const Program &P, FunctionIndex F) {
  const Edge &By = reachOf(P, F).By;
  return P.IsDerivedRun[F] && By.From != NoFunction &&
         P.Functions[By.From].Calls[By.Call].Callee == P.Functions[F].Id;
}

static std::vector<Finding> run(const Program &P) {
  ByPlace Found;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    if ((P.OnLoop[F] || P.OffLoop[F]) && !isModelled(P, F) &&
        !isReportedByCall(P, F))
      findIn(P, F, Found);
  std::vector<Finding> Out;
  for (auto &[Where, F] : Found) {
    // Two instantiations of one template call different functions there.
    bool IsSame = !Out.empty() && Out.back().Where == F.Where &&
                  Out.back().CallPlace == F.CallPlace;
    if (IsSame && isBetter(F, Out.back()))
      Out.back() = std::move(F);
    else if (!IsSame)
      Out.push_back(std::move(F));
  }
  return Out;
}

static const Check NestedRun{
    {"coro-nested-run",
     "Finds calls that run asynchronous work to completion on a thread whose "
     "event loop is already running.",
     "0.1"},
    run};
static const RegisterCheck Added(NestedRun);

} // namespace corotidy
