// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A blocking call holds the thread without driving or awaiting anything: sleep,
// synchronous I/O, a password hash. On a thread that runs a loop everything
// else on that loop stands still meanwhile.
// For the user-facing documentation see docs/checks/coro-blocking-call.md.
#include "Check.h"
#include "link/Causes.h"
#include "link/RunCalls.h"
#include "llvm/ADT/StringSet.h"

namespace corotidy {

// The bare names of all functions that the project's own code calls.
static llvm::StringSet<> calledByProject(const Program &P) {
  llvm::StringSet<> Out;
  for (const Function &F : P.Functions)
    for (const Call &C : F.Calls)
      if (FunctionIndex Callee = P.find(C.Callee);
          Callee != NoFunction && P.isProject(C.Where))
        Out.insert(P.Functions[Callee].Name);
  return Out;
}

// What waits for a signal in a function that is given work is part of a run
// call, of which coro-nested-run speaks.
static bool isPartOfRunCall(const Program &P, FunctionIndex F, const Call &C) {
  return P.IsDerivedRun[F] || waitsForCallback(P, P.Functions[F], C);
}

// The call blocks, by its model, and nothing shows that it does not here.
static const FunctionModel *blockingModelOf(const Program &P, FunctionIndex F,
                                            uint32_t Index) {
  const Function &In = P.Functions[F];
  const Call &C = In.Calls[Index];
  const FunctionModel *Model = P.modelOf(C.Callee);
  if (!Model || !Model->Blocks || !P.OnLoop[F] || In.is(HasErrors))
    return nullptr;
  const Operand *Timeout = operandOf(C, Model->Blocks->Timeout);
  CallState State = stateOf(P, F, Index);
  bool IsHarmless = State.Guarded || State.Ready || State.Unknown ||
                    State.Where == Runs::OffLoop ||
                    (Timeout && Timeout->IsZero) || isPartOfRunCall(P, F, C);
  return IsHarmless ? nullptr : Model;
}

static std::vector<Finding> run(const Program &P) {
  std::optional<llvm::StringSet<>> Called; // made when it is first asked
  auto IsDoubted = [&](const BlockingCall &Blocks, const Call &C) {
    if (!Blocks.DoubtedBy.empty() && !Called)
      Called = calledByProject(P);
    return llvm::any_of(
               Blocks.DoubtedBy,
               [&](const std::string &By) { return Called->contains(By); }) ||
           (C.Object &&
            llvm::is_contained(Blocks.DoubtedOn, C.Object->Type.Name));
  };
  auto Ask = [&](FunctionIndex F, uint32_t Index) -> std::optional<Objection> {
    const FunctionModel *Model = blockingModelOf(P, F, Index);
    if (!Model)
      return std::nullopt;
    const BlockingCall &Blocks = *Model->Blocks;
    const Call &C = P.Functions[F].Calls[Index];
    Confidence Sure = IsDoubted(Blocks, C)
                          ? Confidence::Likely
                          : std::max(Blocks.Sure, P.OnLoop[F]->Sure);
    return Objection{Severity::Stall, Sure,
                     quotedCallee(P, C) +
                         " blocks a thread that runs an event loop: it " +
                         Blocks.Why,
                     Model->Framework};
  };
  return findingsOf(P, "coro-blocking-call", Ask);
}

static const Check BlockingCalls{
    {"coro-blocking-call",
     "Finds calls that block a thread whose event loop is running.",
     "blocking call", "0.1"},
    run};
static const RegisterCheck Added(BlockingCalls);

} // namespace corotidy
