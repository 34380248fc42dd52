// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Run calls without a model: a function that is given an awaitable and blocks
// until somebody signals it runs the awaitable to completion; so does one that
// hands out a callback over the very thing that it then waits for.
#include "link/RunCalls.h"

namespace corotidy {

// Signals of `Loop.wait()` to `Loop`.
static llvm::StringRef rootOfPath(llvm::StringRef Path) {
  return Path.split('.').first;
}

static bool waitsForSignal(const FunctionModel *Model) {
  if (!Model)
    return false;
  bool WaitsForFuture = Model->Run && !Model->Run->WhenDiscarded &&
                        Model->Run->Drives.Which == OperandRef::None &&
                        Model->Run->Sure == Confidence::Certain;
  return (Model->Blocks && Model->Blocks->ForSignal) || WaitsForFuture;
}

// `F`, or what it calls by name, blocks until a signal comes.
static bool blocks(const Program &P, FunctionIndex F, unsigned Depth) {
  constexpr unsigned MostHelpers = 3;
  const Function &In = P.Functions[F];
  if (Depth == MostHelpers || !In.is(HasBody) || In.is(IsCoroutine))
    return false;
  for (uint32_t I = 0; I != In.Calls.size(); ++I) {
    const Call &C = In.Calls[I];
    FunctionIndex Callee = P.find(C.Callee);
    CallState State = stateOf(P, F, I);
    if (Callee == NoFunction || C.Kind == CallKind::Constructor ||
        State.Ready || State.Guarded)
      continue;
    const FunctionModel *Model = P.FunctionModels[Callee];
    if (waitsForSignal(Model) &&
        !(Model->Run && waitsForNothing(P, F, C, *Model->Run)))
      return true;
    if (!Model && P.isProject(P.Functions[Callee].Where) &&
        blocks(P, Callee, Depth + 1))
      return true;
  }
  return false;
}

// It runs a loop that it names; that call speaks for itself.
static bool runsLoop(const Program &P, const Function &F) {
  return llvm::any_of(F.Calls, [&](const Call &C) {
    const FunctionModel *Model = P.modelOf(C.Callee);
    return Model && Model->Run && Model->Run->Drives.Which != OperandRef::None;
  });
}

static bool takesAwaitable(const Function &F) {
  return llvm::any_of(F.Variables, [](const Variable &V) {
    return V.IsParameter && V.IsAwaitable;
  });
}

// What the call is given runs on threads that no loop needs.
static bool isForThreads(const Program &P, const Function &In, const Call &C) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  return Model && llvm::any_of(Model->Registers, [&](const Registrar &R) {
           return whereRuns(P, In, R, C) == Runs::OffLoop;
         });
}

// A callback that has the local is given to somebody.
static bool isHandedOut(const Program &P, const Function &F,
                        llvm::StringRef Local) {
  auto Has = [&](const Borrow &B) {
    return B.Kind == BorrowKind::Local && B.Name == Local;
  };
  return llvm::any_of(F.Calls, [&](const Call &C) {
    return !isForThreads(P, F, C) &&
           llvm::any_of(C.Args, [&](const Operand &Arg) {
             return !Arg.Callables.empty() && llvm::any_of(Arg.Borrows, Has);
           });
  });
}

// By its model, or as a gate of the project's own.
static bool waits(const Program &P, const Call &C) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction)
    return false;
  const FunctionModel *Model = P.FunctionModels[Callee];
  return Model ? Model->Blocks && Model->Blocks->ForSignal
               : C.Kind == CallKind::Direct &&
                     P.isProject(P.Functions[Callee].Where) &&
                     blocks(P, Callee, 1);
}

bool waitsForCallback(const Program &P, const Function &F, const Call &C) {
  return C.Object && !C.Object->Path.empty() && waits(P, C) &&
         isHandedOut(P, F, spelled(rootOfPath(C.Object->Path).str()));
}

void findDerived(Program &P) {
  P.IsDerivedRun.assign(P.Functions.size(), false);
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    const Function &F = P.Functions[I];
    // A lambda, and what a coroutine calls by itself, is not called by name.
    constexpr uint32_t Unnamed = IsCoroutine | IsPromiseHook | IsAwaiterHook;
    if (!F.is(HasBody) || F.Traits & Unnamed ||
        F.Kind == FunctionKind::Lambda || P.FunctionModels[I] ||
        isModelled(P, I) || !P.isProject(F.Where))
      continue;
    P.IsDerivedRun[I] =
        (takesAwaitable(F) && blocks(P, I, 0) && !runsLoop(P, F)) ||
        llvm::any_of(F.Calls,
                     [&](const Call &C) { return waitsForCallback(P, F, C); });
  }
}

} // namespace corotidy
