// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What makes a call a run call that a loop may reach, and what makes it
// harmless: the result is there, nobody waits, the loop is elsewhere.
#include "link/RunCalls.h"
#include "model/Names.h"

namespace corotidy {

// A callback of one loop waits for work on another.
static bool isOnAnotherLoop(const Program &P, FunctionIndex F, const Call &C) {
  HandedOver Root = handedOver(P, P.OnLoop, F, loopOf(P, P.Functions[F], C));
  llvm::StringRef Mine = Root.Executor;
  auto First = [](llvm::StringRef Path) { return Path.split('.').first; };
  return !Mine.empty() && !Root.Path.empty() && First(Mine) != "this" &&
         First(Root.Path) != "this" && First(Mine) != First(Root.Path);
}

Severity severityOf(const Program &P, FunctionIndex F, const RunCall &Run,
                    const Call &C) {
  if (Run.Level == Severity::Deadlock && isOnAnotherLoop(P, F, C))
    return Severity::Stall;
  const Operand *Loop = operandOf(C, Run.Drives);
  return Run.PrivateLevel && Loop && Loop->IsLocalValue ? *Run.PrivateLevel
                                                        : Run.Level;
}

// What is said of a run call that has no model.
static RunCall derivedRun(const Program &P, const Call &C) {
  RunCall Run;
  Run.Nested = P.IsDerivedRun[P.find(C.Callee)]
                   ? "it is given work and blocks until the work is done, and "
                     "the work may need this thread to go on"
                   : "it blocks until a callback has run, and the callback may "
                     "need this thread to run";
  return Run;
}

const FunctionModel *runModelOf(const Program &P, const Call &C) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction)
    return nullptr;
  auto Runs = [&](FunctionIndex F) {
    return P.FunctionModels[F] && P.FunctionModels[F]->Run;
  };
  auto Below = P.Overriders.find(Callee);
  if (Runs(Callee) || C.Kind != CallKind::Virtual ||
      Below == P.Overriders.end())
    return Runs(Callee) ? P.FunctionModels[Callee] : nullptr;
  // What a user says of an overrider; a framework's base has an entry itself.
  for (FunctionIndex F : Below->second)
    if (Runs(F) && !P.FunctionModels[F]->IsBuiltin)
      return P.FunctionModels[F];
  return nullptr;
}

bool isRunCall(const Program &P, const Call &C) {
  FunctionIndex Callee = P.find(C.Callee);
  return Callee != NoFunction && (runModelOf(P, C) || P.IsDerivedRun[Callee]);
}

// What is wrong with the call, when it is a run call that a loop may reach.
std::optional<RunCall> runCallAt(const Program &P, FunctionIndex F,
                                 uint32_t Index) {
  const Call &C = P.Functions[F].Calls[Index];
  // What guards it may be what did not compile.
  const Function &In = P.Functions[F];
  if (!(isRunCall(P, C) || waitsForCallback(P, In, C)) || In.is(HasErrors))
    return std::nullopt;
  const FunctionModel *Model = runModelOf(P, C);
  CallState State = stateOf(P, F, Index);
  if (State.Guarded || State.Ready || State.Unknown ||
      State.Where == Runs::OffLoop)
    return std::nullopt;
  RunCall Run = Model ? *Model->Run : derivedRun(P, C);
  if (operandOf(C, Run.Timeout)) // it ends, and only then is it known how late
    Run.Sure = Confidence::Likely;
  if (isHarmless(P, F, Index, Run))
    return std::nullopt;
  return Run;
}

const Call *consumerOf(const Function &In, Range Made) {
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
      Made = Consumer->Written;
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
      const Call *By = consumerOf(P.Functions[F], C.Written);
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

// The awaitable function of the same class or namespace; in the global one
// anything may stand together.
static bool isSibling(const Function &A, const Function &B) {
  return A.Id != B.Id && !splitName(A.Name).first.empty() &&
         splitName(A.Name).first == splitName(B.Name).first;
}

const Call *twinIn(const Program &P, FunctionIndex F) {
  const Function &In = P.Functions[F];
  if (In.Returns.Name == "void") // a branch can repair the function itself
    return nullptr;
  auto IsParameter = [&](const Operand &Arg) {
    return parameterOf(In, Arg.Path).has_value();
  };
  unsigned Runs = 0, Twins = 0;
  const Call *Twin = nullptr;
  for (const Call &C : In.Calls) {
    FunctionIndex Callee = P.find(C.Callee);
    if (Callee == NoFunction)
      continue;
    const FunctionModel *Model = P.FunctionModels[Callee];
    Runs += Model && Model->Run && C.Kind != CallKind::Destructor;
    const TypeModel *Type = P.Meaning->type(C.Result.Name);
    if (Type && Type->Task && isSibling(P.Functions[Callee], In) &&
        P.Functions[Callee].Kind != FunctionKind::Constructor &&
        llvm::all_of(C.Args, IsParameter)) {
      ++Twins;
      Twin = &C;
    }
  }
  return Runs == 1 && Twins == 1 ? Twin : nullptr;
}

} // namespace corotidy
