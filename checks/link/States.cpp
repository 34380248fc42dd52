// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What control flow says of each call: whether a condition keeps it off a
// running loop, whether its result is there, and where a co_await before it has
// led. A call is guarded when no way leads to it from the start of the body, or
// from a suspension, once the ways are cut on which a guard holds.
#include "link/Program.h"

#include <map>

namespace corotidy {

// "io" and "io.get_executor()" speak of one loop.
static bool mayBeSame(llvm::StringRef A, llvm::StringRef B) {
  auto StartsWith = [](llvm::StringRef Long, llvm::StringRef Short) {
    return Long.consume_front(Short) && (Long.empty() || Long[0] == '.');
  };
  return A.empty() || B.empty() || StartsWith(A, B) || StartsWith(B, A);
}

static llvm::StringRef pathOf(const Guard &G, const OperandRef &Of) {
  switch (Of.Which) {
  case OperandRef::None:
  case OperandRef::Template:
    return {};
  case OperandRef::This:
    return G.Object;
  case OperandRef::Argument:
    return Of.Index < G.Args.size() ? G.Args[Of.Index] : llvm::StringRef();
  case OperandRef::Last:
    return G.Args.empty() ? llvm::StringRef() : G.Args.back();
  }
  return {};
}

namespace {
// What a guard must prove: that no loop runs, or that a result is there.
enum class Proof : uint8_t { NoLoop, Ready };

class Prover {
public:
  Prover(const Program &P, Proof Wanted, llvm::StringRef Object)
      : P(P), Wanted(Wanted), Object(Object) {}

  bool proves(llvm::ArrayRef<Clause> Clauses) const {
    return llvm::any_of(Clauses,
                        [&](const Clause &C) { return provesAll(C, 0); });
  }

private:
  bool provesAll(const Clause &C, unsigned Depth) const;
  bool proves(const Guard &G, unsigned Depth = 0) const;
  bool byModel(const FunctionModel &M, const Guard &G) const;
  bool byBody(const Function &F, const Guard &G, unsigned Depth) const;

  const Program &P;
  Proof Wanted;
  llvm::StringRef Object;
};
} // namespace

bool Prover::byModel(const FunctionModel &M, const Guard &G) const {
  if (Wanted == Proof::NoLoop)
    return M.Running &&
           (M.Running->Against == G.Against ||
            (M.Running->Against.empty() && G.Against == "==")) &&
           M.Running->When != G.Value &&
           mayBeSame(pathOf(G, M.Running->Of), Object);
  return M.Ready && M.Ready->Against == G.Against && M.Ready->When == G.Value &&
         !Object.empty() && pathOf(G, M.Ready->Of) == Object;
}

// A function that returns what a predicate says is one.
bool Prover::byBody(const Function &F, const Guard &G, unsigned Depth) const {
  // `Loop::current() == this`: the loop of this thread is none, or another.
  if (!G.Against.empty() && !(G.Against == "==" && Wanted == Proof::NoLoop))
    return false;
  return llvm::any_of(G.Value ? F.WhenTrue : F.WhenFalse, [&](Clause C) {
    for (Guard &Inner : C.AnyOf) {
      Inner.Object = inCaller(F, G.Object, G.Args, Inner.Object);
      for (std::string &Arg : Inner.Args)
        Arg = inCaller(F, G.Object, G.Args, Arg);
    }
    return !C.AnyOf.empty() && provesAll(C, Depth + 1);
  });
}

// `!(loop && loop->isRunning())`: where there is no loop, none runs.
bool Prover::provesAll(const Clause &C, unsigned Depth) const {
  auto IsNull = [&](const Guard &G) {
    return G.isOfPointer() && !G.Value && Wanted == Proof::NoLoop;
  };
  return llvm::all_of(C.AnyOf, [&](const Guard &G) {
    if (!G.isOfPointer())
      return proves(G, Depth);
    return IsNull(G) && llvm::any_of(C.AnyOf, [&](const Guard &Other) {
             return !Other.isOfPointer() && mayBeSame(Other.Object, G.Object);
           });
  });
}

bool Prover::proves(const Guard &G, unsigned Depth) const {
  constexpr unsigned MostWrappers = 4;
  if (!G.Condition) // a thread_local flag says that this thread is inside
    return Wanted == Proof::NoLoop && !G.Value;
  FunctionIndex F = P.find(G.Condition);
  if (F == NoFunction || Depth == MostWrappers)
    return false;
  if (const FunctionModel *Model = P.FunctionModels[F])
    return byModel(*Model, G);
  if (P.Functions[F].is(HasBody))
    return byBody(P.Functions[F], G, Depth);
  auto Below = P.Overriders.find(F);
  return Below != P.Overriders.end() &&
         llvm::all_of(Below->second, [&](FunctionIndex O) {
           return byBody(P.Functions[O], G, Depth);
         });
}

// The blocks that wait for the result: `f.wait();`
static llvm::BitVector waitBlocks(const Program &P, const Function &F,
                                  llvm::StringRef Object) {
  llvm::BitVector Out(F.Flow.size());
  for (const Call &C : F.Calls) {
    const FunctionModel *Model = P.modelOf(C.Callee);
    if (Model && Model->Run && C.Result.Name == "void" && C.Object &&
        !operandOf(C, Model->Run->Timeout) && C.Block < Out.size() &&
        identityOf(*C.Object) == Object)
      Out.set(C.Block);
  }
  return Out;
}

// The blocks that can be reached without a proof. A suspension ends what was
// known of the loop; a result that was there stays there.
static llvm::BitVector reachedUnproven(const Program &P, const Function &F,
                                       Proof Wanted, llvm::StringRef Object) {
  Prover Known(P, Wanted, Object);
  llvm::BitVector Waits =
      Wanted == Proof::Ready ? waitBlocks(P, F, Object) : llvm::BitVector();
  if (Wanted == Proof::Ready)
    Waits |= awaitBlocks(P, F, Object);
  llvm::BitVector Seen(F.Flow.size());
  llvm::SmallVector<uint32_t, 32> Work;
  auto Add = [&](uint32_t Block) {
    if (Block < Seen.size() && !Seen.test(Block))
      Seen.set(Block), Work.push_back(Block);
  };
  auto Spread = [&] {
    while (!Work.empty()) {
      uint32_t Block = Work.pop_back_val();
      if (Block < Waits.size() && Waits.test(Block))
        continue;
      for (const FlowEdge &E : F.Flow[Block].Next)
        if (!Known.proves(E.Holds))
          Add(E.To);
    }
  };
  Add(0);
  Spread();
  if (Wanted == Proof::NoLoop) {
    for (const FlowBlock &B : F.Flow)
      if (B.Suspends)
        for (const FlowEdge &E : B.Next)
          Add(E.To);
    Spread();
  }
  return Seen;
}

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

// Only a function with such a guard needs a look at each of its calls.
static bool mayProve(const Program &P, const Function &F, Proof Wanted) {
  for (const FlowBlock &B : F.Flow) {
    if (B.Suspends && Wanted == Proof::Ready)
      return true;
    for (const FlowEdge &E : B.Next)
      for (const Clause &C : E.Holds)
        for (const Guard &G : C.AnyOf) {
          const FunctionModel *Model = P.modelOf(G.Condition);
          FunctionIndex Of = P.find(G.Condition);
          if (Of == NoFunction ? Wanted == Proof::NoLoop
              : Model ? (Wanted == Proof::NoLoop ? Model->Running.has_value()
                                                 : Model->Ready.has_value())
                      : true)
            return true;
        }
  }
  return false;
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

static std::vector<CallState> statesOf(const Program &P, const Function &F) {
  std::vector<CallState> Out(F.Calls.size());
  bool HasGuards = mayProve(P, F, Proof::NoLoop);
  bool HasReady = mayProve(P, F, Proof::Ready);
  std::vector<Lead> Led = leads(P, F);
  std::map<std::string, llvm::BitVector> Unguarded, Unready;
  auto IsProven = [&](std::map<std::string, llvm::BitVector> &Known,
                      const std::string &Object, Proof Wanted, uint32_t Block) {
    auto [Entry, IsNew] = Known.try_emplace(Object);
    if (IsNew)
      Entry->second = reachedUnproven(P, F, Wanted, Entry->first);
    return Block < Entry->second.size() && !Entry->second.test(Block);
  };
  for (size_t I = 0; I != F.Calls.size(); ++I) {
    const Call &C = F.Calls[I];
    CallState &State = Out[I];
    if (HasGuards) {
      auto IsGuarded = [&](const std::string &Loop) {
        return IsProven(Unguarded, Loop, Proof::NoLoop, C.Block);
      };
      std::vector<std::string> Given = loopsGiven(P, F, C);
      State.Guarded =
          Given.empty() ? IsGuarded("") : llvm::any_of(Given, IsGuarded);
    }
    if (std::string Path = awaitedPath(P, C).str(); HasReady && !Path.empty())
      State.Ready = IsProven(Unready, Path, Proof::Ready, C.Block);
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
  if (Path.empty() || In.Flow.empty())
    return false;
  llvm::BitVector Unproven = reachedUnproven(P, In, Proof::Ready, Path);
  uint32_t Block = In.Calls[Call].Block;
  return Block < Unproven.size() && !Unproven.test(Block);
}

CallState stateOf(const Program &P, FunctionIndex F, uint32_t Call) {
  return P.States[F].empty() ? CallState() : P.States[F][Call];
}

void findStates(Program &P) {
  P.States.resize(P.Functions.size());
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    if (!P.Functions[F].Flow.empty())
      P.States[F] = statesOf(P, P.Functions[F]);
}

} // namespace corotidy
