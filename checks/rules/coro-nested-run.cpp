// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A run call returns only when asynchronous work has completed or a loop has
// stopped. On a thread whose loop is running that is a nested run: the loop
// waits for work that waits for the loop.
// For the user-facing documentation see docs/checks/coro-nested-run.md.
#include "Check.h"

#include <map>

namespace corotidy {

// A call that has no line of its own in the function it is in: the finding
// stands where a person can change something, at the use.
static bool standsAtUse(HopKind Kind) {
  return Kind == HopKind::Constructor || Kind == HopKind::Conversion ||
         Kind == HopKind::Operator || Kind == HopKind::DefaultArgument ||
         Kind == HopKind::DefaultInitialiser;
}

// The place of the finding: of the run call, unless that is not in the project
// or is reached through a use; then of the call in the project that leads
// there. No place when no call on the chain is the project's.
static SourcePlace standAt(const Program &P, FunctionIndex F, Place At) {
  bool Found = P.isProject(At);
  Place Stand = At;
  for (;;) {
    const Edge &By = P.Reached[F]->By;
    if (By.From == NoFunction)
      break;
    Place Use = P.Functions[By.From].Calls[By.Call].Where;
    if ((standsAtUse(By.Kind) || !Found) && P.isProject(Use)) {
      Stand = Use;
      Found = true;
    }
    F = By.From;
  }
  return Found ? P.place(Stand) : SourcePlace();
}

static Severity severityOf(const RunCall &Run, const Call &C) {
  const Operand *Loop = operandOf(C, Run.Drives);
  return Run.PrivateLevel && Loop && Loop->IsLocalValue ? *Run.PrivateLevel
                                                        : Run.Level;
}

static Context contextOf(const Program &P, FunctionIndex F) {
  if (P.Functions[F].is(IsCoroutine))
    return Context::Coroutine;
  HopKind Kind = P.Reached[F]->By.Kind;
  return Kind == HopKind::Callback || Kind == HopKind::HandedOff
             ? Context::Callback
             : Context::Hook;
}

static std::string messageOf(const std::string &Name,
                             const FunctionModel &Model) {
  const char *Does = Model.Run->Level == Severity::Reentry
                         ? "' runs handlers on a thread that runs an event "
                           "loop: "
                         : "' waits on a thread that runs an event loop: ";
  return "'" + Name + Does + Model.Run->Nested;
}

static Finding findingAt(const Program &P, FunctionIndex F, const Call &C,
                         const FunctionModel &Model, SourcePlace Where) {
  Finding Out;
  Out.Check = "coro-nested-run";
  Out.Level = severityOf(*Model.Run, C);
  Out.Sure = std::max(P.Reached[F]->Sure, Model.Run->Sure);
  if (C.is(InDefaultArgument))
    Out.Sure = Confidence::Likely;
  Out.Where = std::move(Where);
  Out.Spelled = P.place(C.Spelled);
  Out.Call = P.Functions[P.find(C.Callee)].Name;
  Out.Message = messageOf(Out.Call, Model);
  Out.Framework = Model.Framework;
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

static std::vector<Finding> run(const Program &P) {
  std::map<std::pair<SourcePlace, std::string>, Finding> ByPlace;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F) {
    if (!P.Reached[F] || P.Meaning->owner(P.Functions[F].Name))
      continue;
    for (const Call &C : P.Functions[F].Calls) {
      const FunctionModel *Model = P.modelOf(C.Callee);
      if (!Model || !Model->Run || isGuarded(P, P.Functions[F], C))
        continue;
      SourcePlace Where = standAt(P, F, C.Where);
      if (!Where.Line)
        continue;
      Finding New = findingAt(P, F, C, *Model, Where);
      auto [Entry, IsNew] = ByPlace.try_emplace({Where, New.Call}, New);
      if (!IsNew && isBetter(New, Entry->second))
        Entry->second = std::move(New);
    }
  }
  std::vector<Finding> Out;
  for (auto &[Where, F] : ByPlace)
    Out.push_back(std::move(F));
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
