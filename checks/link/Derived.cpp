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

// `api([&] { Done.release(); }); Done.acquire();`
static bool waitsForItsCallback(const Program &P, const Function &F) {
  auto IsHandedOut = [&](llvm::StringRef Name) {
    for (const Call &C : F.Calls)
      for (const Operand &Arg : C.Args)
        if (!Arg.Callables.empty())
          for (const Borrow &B : Arg.Borrows)
            if (B.Kind == BorrowKind::Local && B.Name == Name)
              return true;
    return false;
  };
  // By its model, or a function of the project: a gate of one's own.
  auto Waits = [&](const Call &C) {
    FunctionIndex Callee = P.find(C.Callee);
    if (Callee == NoFunction)
      return false;
    const FunctionModel *Model = P.FunctionModels[Callee];
    return Model ? Model->Blocks && Model->Blocks->ForSignal
                 : C.Kind == CallKind::Direct &&
                       P.isProject(P.Functions[Callee].Where) &&
                       blocks(P, Callee, 1);
  };
  return llvm::any_of(F.Calls, [&](const Call &C) {
    return C.Object && Waits(C) &&
           IsHandedOut(spelled(rootOfPath(C.Object->Path).str()));
  });
}

void findDerived(Program &P) {
  P.IsDerivedRun.assign(P.Functions.size(), false);
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    const Function &F = P.Functions[I];
    if (!F.is(HasBody) || F.is(IsCoroutine) || F.Kind == FunctionKind::Lambda ||
        P.FunctionModels[I] || isModelled(P, I) || !P.isProject(F.Where))
      continue;
    P.IsDerivedRun[I] =
        (takesAwaitable(F) && blocks(P, I, 0) && !runsLoop(P, F)) ||
        waitsForItsCallback(P, F);
  }
}

} // namespace corotidy
