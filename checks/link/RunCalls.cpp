// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What makes a call a run call that a loop may reach, and what makes it
// harmless: the result is there, nobody waits, the loop is elsewhere.
#include "link/RunCalls.h"

namespace corotidy {

// The executor on which a call starts work, by its path.
static std::string executorOf(const Program &P, const Call &C) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  if (!Model)
    return {};
  if (Model->Spawns)
    if (const Operand *On = operandOf(C, Model->Spawns->Executor))
      return On->Path;
  for (const Registrar &R : Model->Registers)
    if (const Operand *On = operandOf(C, R.Loop))
      return On->Path;
  return {};
}

// A callback of one loop waits for work on another.
static bool isOnAnotherLoop(const Program &P, FunctionIndex F, const Call &C) {
  const std::optional<Reach> &By = P.OnLoop[F];
  if (!By || By->Registrar == NoFunction)
    return false;
  std::string Mine =
      executorOf(P, P.Functions[By->Registrar].Calls[By->RegistrarCall]);
  std::string Other = loopOf(P, P.Functions[F], C);
  auto Root = [](llvm::StringRef Path) { return Path.split('.').first; };
  return !Mine.empty() && !Other.empty() && Root(Mine) != "this" &&
         Root(Other) != "this" && Root(Mine) != Root(Other);
}

Severity severityOf(const Program &P, FunctionIndex F, const RunCall &Run,
                    const Call &C) {
  if (Run.Level == Severity::Deadlock && isOnAnotherLoop(P, F, C))
    return Severity::Stall;
  const Operand *Loop = operandOf(C, Run.Drives);
  return Run.PrivateLevel && Loop && Loop->IsLocalValue ? *Run.PrivateLevel
                                                        : Run.Level;
}

// The call that made the object, or the variable that it is.
static const Call *makerOf(const Function &In, const Call &C) {
  return C.Object
             ? callAt(In, C.Object->Call ? C.Object->Call : C.Object->MadeBy)
             : nullptr;
}

// `own.run(); result.get();` with the work of `result` on the loop `own`.
static bool wasRunHere(const Program &P, const Function &In, const Call &C) {
  const Call *Maker = makerOf(In, C);
  const FunctionModel *Model = Maker ? P.modelOf(Maker->Callee) : nullptr;
  const Operand *Loop = Model && Model->Spawns
                            ? operandOf(*Maker, Model->Spawns->Executor)
                            : nullptr;
  if (!Loop || Loop->Path.empty())
    return false;
  return llvm::any_of(In.Calls, [&](const Call &Other) {
    const FunctionModel *Runs = P.modelOf(Other.Callee);
    const Operand *Driven =
        Runs && Runs->Run ? operandOf(Other, Runs->Run->Drives) : nullptr;
    return Driven && Driven->Path == Loop->Path && Maker->Where < Other.Where &&
           Other.Where < C.Where;
  });
}

// `std::async(f).valid()`: asked something, and then destroyed where it stands.
// Not so when the call waits itself, or what it gives may be the object.
static bool isOnlyAsked(const Program &P, const Function &In, const Call &C) {
  return llvm::any_of(In.Calls, [&](const Call &Asks) {
    const FunctionModel *Model = P.modelOf(Asks.Callee);
    return Asks.Object && Asks.Object->Call == C.Whole && C.Whole &&
           Asks.Kind != CallKind::Destructor && !(Model && Model->Run) &&
           !llvm::StringRef(Asks.Result.Name).contains("::");
  });
}

static bool isReady(const Program &P, const Call *Maker) {
  const FunctionModel *Model = Maker ? P.modelOf(Maker->Callee) : nullptr;
  return Model &&
         (Model->GivesReady || (Model->Run && is(*Maker, Model->Run->Unless)));
}

// The call waits for nothing, as it is written.
static bool isHarmless(const Program &P, FunctionIndex F, const Call &C,
                       const RunCall &Run) {
  const Function &In = P.Functions[F];
  if (Run.WhenDiscarded && C.is(ResultUsed) && !isOnlyAsked(P, In, C))
    return true;
  if (is(C, Run.Unless) ||
      (Run.OnlyIf.Argument.Which != OperandRef::None && !is(C, Run.OnlyIf)))
    return true;
  // A timed wait of no time only asks.
  const Operand *Timeout = operandOf(C, Run.Timeout);
  if (Timeout && Timeout->IsZero)
    return true;
  if (wasRunHere(P, In, C))
    return true;
  const Call *Maker = makerOf(In, C);
  const FunctionModel *Made = Maker ? P.modelOf(Maker->Callee) : nullptr;
  // A temporary is taken over by somebody, or its maker is the run call.
  if (!Run.MadeBy.empty() &&
      (!Made || Made->Name != Run.MadeBy || !C.Object->IsLocalValue))
    return true;
  const Call *From =
      C.Object && C.Object->MadeBy ? callAt(In, C.Object->MadeBy) : nullptr;
  return isReady(P, Maker) || isReady(P, From);
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

// What is said of a run call, by a model or by its own body.
static RunCall derivedRun() {
  RunCall Run;
  Run.Nested = "it is given work and blocks until the work is done, and the "
               "work may need this thread to go on";
  return Run;
}

bool isRunCall(const Program &P, const Call &C) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction)
    return false;
  const FunctionModel *Model = P.FunctionModels[Callee];
  return (Model && Model->Run) || P.IsDerivedRun[Callee];
}

// What is wrong with the call, when it is a run call that a loop may reach.
std::optional<RunCall> runCallAt(const Program &P, FunctionIndex F,
                                 uint32_t Index) {
  const Call &C = P.Functions[F].Calls[Index];
  if (!isRunCall(P, C))
    return std::nullopt;
  const FunctionModel *Model = P.modelOf(C.Callee);
  CallState State = stateOf(P, F, Index);
  if (State.Guarded || State.Ready || State.Unknown ||
      State.Where == Runs::OffLoop)
    return std::nullopt;
  RunCall Run = Model && Model->Run ? *Model->Run : derivedRun();
  if (isHarmless(P, F, C, Run) || isReadyParameter(P, F, C) ||
      isAwaitedMember(P, F, C))
    return std::nullopt;
  return Run;
}

bool waitsForOwnPool(const Program &P, FunctionIndex F, const Call &C) {
  const std::optional<Reach> &By = P.OffLoop[F];
  if (!By || By->Registrar == NoFunction || !C.Object)
    return false;
  const Function &In = P.Functions[F];
  const FunctionModel *Model = P.modelOf(C.Callee);
  const Operand *Driven =
      Model && Model->Run ? operandOf(C, Model->Run->Drives) : nullptr;
  const Call *Maker =
      callAt(In, C.Object->Call ? C.Object->Call : C.Object->MadeBy);
  std::string Pool =
      executorOf(P, P.Functions[By->Registrar].Calls[By->RegistrarCall]);
  if (Pool.empty())
    return false;
  return (Driven && Driven->Path == Pool) ||
         (Maker && executorOf(P, *Maker) == Pool);
}

// The call that consumes what the call `Made` gives, however many others wrap
// it: sync_wait(when_all(Made, …)).
static const Call *consumerOf(const Function &In, Range Made) {
  constexpr unsigned MostWrappers = 4;
  for (unsigned Wrapped = 0; Wrapped != MostWrappers; ++Wrapped) {
    auto Takes = [&](const Call &C) {
      return llvm::any_of(C.Args, [&](const Operand &Arg) {
        return Arg.Call && Arg.Call == Made;
      });
    };
    auto Consumer = llvm::find_if(In.Calls, [&](const Call &C) {
      return C.Kind != CallKind::Constructor && Takes(C);
    });
    if (Consumer == In.Calls.end())
      return nullptr;
    if (!Consumer->Result.Name.empty() && Consumer->is(InArgument))
      Made = Consumer->Whole;
    else
      return &*Consumer;
  }
  return nullptr;
}

// Everybody who starts the coroutine does so with a run call off every loop.
static bool isOnlyRunOffLoop(const Program &P, FunctionIndex Coroutine) {
  FunctionId Id = P.Functions[Coroutine].Id;
  unsigned Starters = 0;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    for (const Call &C : P.Functions[F].Calls) {
      if (C.Callee != Id)
        continue;
      ++Starters;
      const Call *By = consumerOf(P.Functions[F], C.Whole);
      const FunctionModel *Model = By ? P.modelOf(By->Callee) : nullptr;
      if (P.OnLoop[F] || !Model || !Model->Run ||
          Model->Run->Drives.Which != OperandRef::None)
        return false;
    }
  return Starters > 0;
}

bool isPump(const Program &P, FunctionIndex F, const Call &C,
            const RunCall &Run) {
  if (!operandOf(C, Run.Drives))
    return false;
  while (P.OnLoop[F] && P.OnLoop[F]->By.From != NoFunction)
    F = P.OnLoop[F]->By.From;
  return P.Functions[F].is(IsCoroutine) && isOnlyRunOffLoop(P, F);
}

// The awaitable function of the same class or namespace.
static bool isSibling(const Function &A, const Function &B) {
  auto Scope = [](llvm::StringRef Name) { return Name.rsplit("::").first; };
  return A.Id != B.Id && llvm::StringRef(A.Name).contains("::") &&
         Scope(A.Name) == Scope(B.Name);
}

bool hasTwin(const Program &P, FunctionIndex F) {
  const Function &In = P.Functions[F];
  if (In.Returns.Name == "void") // a branch can repair the function itself
    return false;
  auto IsParameter = [&](const Operand &Arg) {
    return llvm::any_of(In.Variables, [&](const Variable &V) {
      return V.IsParameter && V.Name == Arg.Path;
    });
  };
  unsigned Runs = 0, Twins = 0;
  for (const Call &C : In.Calls) {
    FunctionIndex Callee = P.find(C.Callee);
    if (Callee == NoFunction)
      continue;
    const FunctionModel *Model = P.FunctionModels[Callee];
    Runs += Model && Model->Run && C.Kind != CallKind::Destructor;
    const TypeModel *Type = P.Meaning->type(C.Result.Name);
    if (Type && Type->Task && isSibling(P.Functions[Callee], In) &&
        P.Functions[Callee].Kind != FunctionKind::Constructor)
      Twins += llvm::all_of(C.Args, IsParameter);
  }
  return Runs == 1 && Twins == 1;
}

} // namespace corotidy
