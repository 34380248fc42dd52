// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What control flow says of each call: whether a condition keeps it off a
// running loop, whether its result is there, and where a co_await before it has
// led.
#include "link/Proofs.h"
#include "link/RunCalls.h"

#include <map>

namespace corotidy {

// Whose result a run call waits for: the object, or the task that it is given.
static llvm::StringRef awaitedPath(const Program &P, const Call &C) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  if (Model && Model->Run && Model->Run->Drives.Which != OperandRef::None)
    return {}; // a loop has no result
  if (Model && Model->Run)
    if (const Operand *Task = operandOf(C, Model->Run->Task))
      return identityOf(*Task);
  return C.Object ? identityOf(*C.Object) : llvm::StringRef();
}

// The lambdas of the function that the call calls or hands on.
static std::vector<FunctionIndex> lambdasOf(const Program &P, const Function &F,
                                            const Call &C) {
  std::vector<FunctionIndex> Out;
  auto Add = [&](FunctionId Id) {
    FunctionIndex Lambda = P.find(Id);
    if (Lambda != NoFunction && P.Functions[Lambda].Parent == F.Id)
      Out.push_back(Lambda);
  };
  Add(C.Callee);
  for (const Operand &Arg : C.Args)
    for (const Callable &What : Arg.Callables)
      Add(What.Function);
  return Out;
}

// The loops that the call may run: its own, else those that it hands on, else
// those of its lambdas, which have the function's variables.
static std::vector<std::string> loopsGiven(const Program &P, const Function &F,
                                           const Call &C, unsigned Depth = 0) {
  constexpr unsigned MostLambdas = 3;
  std::string Own = loopOf(P, F, C);
  if (!Own.empty() || P.modelOf(C.Callee))
    return {std::move(Own)};
  std::vector<std::string> Out;
  auto Add = [&](const Operand &O) {
    if ((executorOf(P, O.Type) || executorOf(P, O.Wraps)) &&
        !identityOf(O).empty())
      Out.push_back(identityOf(O).str());
  };
  if (C.Object)
    Add(*C.Object);
  llvm::for_each(C.Args, Add);
  if (Out.empty() && Depth != MostLambdas)
    for (FunctionIndex Lambda : lambdasOf(P, F, C))
      for (const Call &Inner : P.Functions[Lambda].Calls)
        llvm::append_range(
            Out, loopsGiven(P, P.Functions[Lambda], Inner, Depth + 1));
  llvm::erase_if(Out, [](const std::string &Path) { return Path.empty(); });
  return Out;
}

namespace {
// What is proven in one function, found once for each set of claims.
class Proven {
public:
  Proven(const Program &P, const Function &F) : P(P), F(F) {}
  bool is(llvm::ArrayRef<Claim> Claims, const Call &C) {
    std::string Key;
    for (const Claim &About : Claims)
      Key += (About.Wanted == Proof::Ready ? "?" : "!") + About.Object;
    auto [Entry, IsNew] = Known.try_emplace(Key);
    if (IsNew)
      Entry->second = findUnproven(P, F, Claims);
    return !Entry->second.at(C);
  }

private:
  const Program &P;
  const Function &F;
  std::map<std::string, Unproven> Known;
};
} // namespace

static std::vector<CallState> statesOf(const Program &P, const Function &F) {
  std::vector<CallState> Out(F.Calls.size());
  bool HasGuards = mayProve(P, F, Proof::NoLoop);
  bool HasReady = mayProve(P, F, Proof::Ready);
  std::vector<Lead> Led = leads(P, F);
  Proven Known(P, F);
  for (size_t I = 0; I != F.Calls.size(); ++I) {
    const Call &C = F.Calls[I];
    CallState &State = Out[I];
    std::vector<Claim> Ready;
    if (HasReady)
      for (llvm::StringRef Path : {awaitedPath(P, C), promisePath(P, F, C)})
        if (!Path.empty())
          Ready.push_back({Proof::Ready, Path.str()});
    State.Ready = !Ready.empty() && Known.is(Ready, C);
    if (HasGuards) {
      std::vector<std::string> Given = loopsGiven(P, F, C);
      if (Given.empty())
        Given.emplace_back();
      for (const std::string &Loop : Given) {
        Claim Off{Proof::NoLoop, Loop};
        State.Guarded |= Known.is(Off, C);
        // `if (!onLoop() || isReady(f))`: one of them holds.
        std::vector<Claim> Any = Ready;
        Any.push_back(Off);
        if (!Ready.empty() && !State.Guarded && !State.Ready)
          State.Ready = Known.is(Any, C);
      }
    }
    if (C.Block < Led.size()) {
      State.Where = Led[C.Block].Where;
      State.Unknown = Led[C.Block].IsUnknown;
    }
  }
  return Out;
}

bool isReadyAt(const Program &P, FunctionIndex F, uint32_t Call,
               llvm::StringRef Path) {
  const Function &In = P.Functions[F];
  return !Path.empty() && !In.Flow.empty() &&
         !findUnproven(P, In, Claim{Proof::Ready, Path.str()})
              .at(In.Calls[Call]);
}

CallState stateOf(const Program &P, FunctionIndex F, uint32_t Call) {
  return P.States[F].empty() ? CallState() : P.States[F][Call];
}

void findStates(Program &P) {
  findProofsOnReturn(P);
  P.States.resize(P.Functions.size());
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    if (!P.Functions[F].Flow.empty())
      P.States[F] = statesOf(P, P.Functions[F]);
}

} // namespace corotidy
