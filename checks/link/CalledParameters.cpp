// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "link/CalledParameters.h"

#include "llvm/ADT/DenseSet.h"

namespace corotidy {

static constexpr uint32_t MostParameters = 16;
static constexpr unsigned MostLambdas = 4; // inside one another

// The parameter of the function that the value is; MostParameters when none.
static uint32_t ownParameter(const Function &F, const Callable &What) {
  if (What.Function)
    return MostParameters;
  for (uint32_t I = 0; I != MostParameters; ++I)
    if (parameterSlot(F.Id, I) == What.Slot)
      return I;
  return MostParameters;
}

// The same, also for a local variable or a capture that is made from it:
// `auto Copy = f;`
static uint32_t parameterIn(const Function &F, const Callable &What) {
  uint32_t Own = ownParameter(F, What), Made = MostParameters;
  if (Own != MostParameters || What.Function || What.Slot.isShared())
    return Own;
  for (const Store &S : F.Stores) {
    if (S.To != What.Slot)
      continue;
    uint32_t Of = ownParameter(F, S.What);
    if (Of == MostParameters || (Made != MostParameters && Made != Of))
      return MostParameters;
    Made = Of;
  }
  return Made;
}

Confidence sureOf(Kept By) {
  return By == Kept::InMember || By == Kept::ByPointer ? Confidence::Likely
                                                       : Confidence::Certain;
}

bool isGivenByCaller(const Program &P, const CalledParameters &Called,
                     FunctionIndex F, const Callable &What) {
  for (unsigned I = 0; F != NoFunction && I != MostLambdas; ++I) {
    if (P.Functions[F].is(IsCoroutine)) // it runs elsewhere, later
      return false;
    if (parameterIn(P.Functions[F], What) != MostParameters)
      return true;
    if (!Called.OnlyHere.test(F))
      return false;
    F = P.find(P.Functions[F].Parent);
  }
  return false;
}

namespace {
class Finder {
public:
  explicit Finder(const Program &P) : P(P) {
    Out.Of.resize(P.Functions.size());
    Out.OnlyHere.resize(P.Functions.size());
  }
  CalledParameters find();

private:
  bool calls(FunctionIndex F, FunctionIndex In);
  bool called(FunctionIndex F, FunctionIndex In, llvm::ArrayRef<Callable> What,
              Confidence Sure);
  void keepOutside(const Function &F);
  bool isCalledThere(const Function &In, const Call &C, uint32_t Arg) const;

  const Program &P;
  CalledParameters Out;
  llvm::SmallDenseSet<FunctionIndex> Inside; // lambdas looked into for one F
};
} // namespace

// F calls one of the values, in its own body or in that of its lambda `In`.
bool Finder::called(FunctionIndex F, FunctionIndex In,
                    llvm::ArrayRef<Callable> What, Confidence Sure) {
  bool Changed = false;
  for (const Callable &One : What) {
    if (uint32_t I = parameterIn(P.Functions[F], One); I != MostParameters) {
      Out.Of[F].resize(MostParameters);
      CalledParameter &Known = Out.Of[F][I];
      Changed |= !Known.Is || Known.Sure > Sure;
      Known = {true, Known.Is ? std::min(Known.Sure, Sure) : Sure};
      continue;
    }
    for (const Target &T : resolve(P, One))
      if (P.Functions[T.F].Parent == P.Functions[In].Id &&
          P.Functions[T.F].Parent) {
        Out.OnlyHere.set(T.F);
        if (Inside.insert(T.F).second)
          Changed |= calls(F, T.F);
      }
  }
  return Changed;
}

// One round: what F calls, and hands to others that call it.
bool Finder::calls(FunctionIndex F, FunctionIndex In) {
  bool Changed = false;
  const Function &Body = P.Functions[In];
  auto Calls = [&](llvm::ArrayRef<Callable> What, Confidence Sure) {
    Changed |= called(F, In, What, Sure);
  };
  for (uint32_t I = 0; I != Body.Calls.size(); ++I) {
    const Call &C = Body.Calls[I];
    if (stateOf(P, In, I).Guarded)
      continue;
    Calls(C.Through, sureOf(C.By));
    FunctionIndex Callee = P.find(C.Callee);
    if (Callee == NoFunction)
      continue;
    if (P.Functions[Callee].Parent == Body.Id && Body.Id)
      Calls(Callable{C.Callee, {}}, Confidence::Certain);
    if (const FunctionModel *Model = P.FunctionModels[Callee])
      for (const Registrar &R : Model->Registers)
        if (const Operand *Given = operandOf(C, R.Callable);
            Given && whereRuns(P, Body, R, C) == Runs::Here)
          Calls(Given->Callables, Confidence::Certain);
    for (uint32_t A = 0; A < C.Args.size() && A < Out.Of[Callee].size(); ++A)
      if (Out.Of[Callee][A].Is)
        Calls(C.Args[A].Callables, Out.Of[Callee][A].Sure);
  }
  return Changed;
}

// Who is given the argument calls it before it returns, or is the library that
// only wraps it: std::function, std::move.
bool Finder::isCalledThere(const Function &In, const Call &C,
                           uint32_t Arg) const {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction) // through a pointer
    return false;
  if (const FunctionModel *Model = P.FunctionModels[Callee])
    return llvm::all_of(Model->Registers, [&](const Registrar &R) {
      return operandOf(C, R.Callable) != &C.Args[Arg] ||
             whereRuns(P, In, R, C) == Runs::Here;
    });
  return (Arg < Out.Of[Callee].size() && Out.Of[Callee][Arg].Is) ||
         llvm::StringRef(P.Functions[Callee].Name).starts_with("std::");
}

// A lambda that somebody keeps, or runs elsewhere, is not only the function's.
void Finder::keepOutside(const Function &F) {
  auto Lose = [&](llvm::ArrayRef<Callable> What) {
    for (const Target &T : resolve(P, What))
      Out.OnlyHere.reset(T.F);
  };
  for (const Store &S : F.Stores)
    if (S.To.isShared())
      Lose(S.What);
  for (const Call &C : F.Calls)
    for (uint32_t Arg = 0; Arg != C.Args.size(); ++Arg)
      if (!C.Args[Arg].Callables.empty() && !isCalledThere(F, C, Arg))
        Lose(C.Args[Arg].Callables);
}

CalledParameters Finder::find() {
  // Parameters are handed from function to function; each round goes one on.
  constexpr unsigned MostRounds = 16;
  bool Changed = true;
  for (unsigned Round = 0; Changed && Round != MostRounds; ++Round) {
    Changed = false;
    for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
      if (!P.Functions[F].is(IsCoroutine)) {
        Inside.clear();
        Changed |= calls(F, F);
      }
  }
  for (const Function &F : P.Functions)
    keepOutside(F);
  return std::move(Out);
}

CalledParameters findCalledParameters(const Program &P) {
  return Finder(P).find();
}

} // namespace corotidy
