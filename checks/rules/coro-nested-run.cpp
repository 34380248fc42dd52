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
    const Edge &By = P.OnLoop[F]->By;
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

// The call that made the object or the variable that it is.
static const FunctionModel *makerOf(const Program &P, const Function &In,
                                    const Call &C) {
  const Call *Maker = nullptr;
  if (C.Object)
    Maker = callAt(In, C.Object->Call ? C.Object->Call : C.Object->MadeBy);
  return Maker ? P.modelOf(Maker->Callee) : nullptr;
}

// The call waits for nothing, as it is written.
static bool isHarmless(const Program &P, FunctionIndex F, const Call &C,
                       const RunCall &Run) {
  if (Run.WhenDiscarded && C.is(ResultUsed))
    return true;
  const Operand *Timeout = operandOf(C, Run.Timeout);
  if (Timeout && Timeout->IsZero)
    return true;
  const FunctionModel *Maker = makerOf(P, P.Functions[F], C);
  if (!Run.MadeBy.empty() && (!Maker || Maker->Name != Run.MadeBy))
    return true;
  return Maker && Maker->GivesReady;
}

// A continuation is given a future that is ready.
static bool isReadyParameter(const Program &P, FunctionIndex F, const Call &C) {
  const std::optional<Reach> &By = P.OnLoop[F];
  if (!C.Object || !By || By->Registrar == NoFunction)
    return false;
  const Call &Given = P.Functions[By->Registrar].Calls[By->RegistrarCall];
  const FunctionModel *Model = P.modelOf(Given.Callee);
  bool GivesReady = Model && llvm::any_of(Model->Registers, [](auto &R) {
                      return R.ReadyArguments;
                    });
  return GivesReady && llvm::any_of(P.Functions[F].Variables, [&](auto &V) {
           return V.IsParameter && V.Name == C.Object->Path;
         });
}

// An awaiter takes the result of what it has waited for: await_resume of a
// class whose await_ready or await_suspend asks the same member.
static bool isAwaitedMember(const Program &P, FunctionIndex F, const Call &C) {
  const Function &In = P.Functions[F];
  llvm::StringRef Class = In.Name;
  if (!In.is(IsAwaiterHook) || !Class.consume_back("await_resume") ||
      !C.Object || !llvm::StringRef(C.Object->Path).starts_with("this."))
    return false;
  return llvm::any_of(P.Functions, [&](const Function &Other) {
    llvm::StringRef Name = Other.Name;
    return Name.consume_front(Class) &&
           (Name.starts_with("await_ready") ||
            Name.starts_with("await_suspend")) &&
           llvm::any_of(Other.Calls, [&](const Call &Asked) {
             return Asked.Object && Asked.Object->Path == C.Object->Path;
           });
  });
}

static Context contextOf(const Program &P, FunctionIndex F) {
  if (P.Functions[F].is(IsCoroutine))
    return Context::Coroutine;
  HopKind Kind = P.OnLoop[F]->By.Kind;
  return Kind == HopKind::Callback || Kind == HopKind::HandedOff
             ? Context::Callback
             : Context::Hook;
}

// What is said of a run call, by a model or by its own body.
static RunCall derivedRun() {
  RunCall Run;
  Run.Nested = "it is given work and blocks until the work is done, and the "
               "work may need this thread to go on";
  return Run;
}

static std::string messageOf(const std::string &Name, const RunCall &Run) {
  const char *Does = Run.Level == Severity::Reentry
                         ? "' runs handlers on a thread that runs an event "
                           "loop: "
                         : "' waits on a thread that runs an event loop: ";
  return "'" + Name + Does + Run.Nested;
}

static Finding findingAt(const Program &P, FunctionIndex F, const Call &C,
                         const RunCall &Run, SourcePlace Where) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  Finding Out;
  Out.Check = "coro-nested-run";
  Out.Level = severityOf(Run, C);
  Out.Sure = std::max(P.OnLoop[F]->Sure, Run.Sure);
  if (C.is(InDefaultArgument))
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

// What is wrong with the call, when it is a run call that a loop may reach.
static std::optional<RunCall> runCallAt(const Program &P, FunctionIndex F,
                                        uint32_t Index) {
  const Call &C = P.Functions[F].Calls[Index];
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction)
    return std::nullopt;
  const FunctionModel *Model = P.FunctionModels[Callee];
  bool IsModelled = Model && Model->Run;
  if (!IsModelled && !P.IsDerivedRun[Callee])
    return std::nullopt;
  CallState State = stateOf(P, F, Index);
  if (State.Guarded || State.Ready || State.Unknown ||
      State.Where == Runs::OffLoop)
    return std::nullopt;
  RunCall Run = IsModelled ? *Model->Run : derivedRun();
  if (isHarmless(P, F, C, Run) || isReadyParameter(P, F, C) ||
      isAwaitedMember(P, F, C))
    return std::nullopt;
  return Run;
}

static std::vector<Finding> run(const Program &P) {
  std::map<std::pair<SourcePlace, std::string>, Finding> ByPlace;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F) {
    if (!P.OnLoop[F] || isModelled(P, F) || P.IsDerivedRun[F])
      continue;
    for (uint32_t I = 0; I != P.Functions[F].Calls.size(); ++I) {
      const Call &C = P.Functions[F].Calls[I];
      std::optional<RunCall> Run = runCallAt(P, F, I);
      if (!Run)
        continue;
      SourcePlace Where = standAt(P, F, C.Where);
      if (!Where.Line)
        continue;
      Finding New = findingAt(P, F, C, *Run, Where);
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
