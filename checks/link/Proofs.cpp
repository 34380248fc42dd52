// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A place is proven when no way leads to it from the start of the body, or from
// a suspension, once the ways are cut on which a guard holds.
#include "link/Proofs.h"

#include "model/Names.h"

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
         !Object.empty() &&
         (Object == AnyFuture || pathOf(G, M.Ready->Of) == Object);
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

// `assert_equal(f.wait_for(0s), std::future_status::ready);`: a function of the
// project is given what was asked together with the answer that is wanted.
static bool assertsReady(const Program &P, const Function &In, const Call &C,
                         llvm::StringRef Path) {
  auto IsWanted = [&](const ReadyCall &Asked, const Operand &Arg) {
    llvm::StringRef Enumeration = splitName(Asked.Against).first;
    return !Enumeration.empty() && splitName(Arg.Names).first == Enumeration &&
           (Arg.Names == Asked.Against) == Asked.When;
  };
  return C.Result.Name == "void" &&
         llvm::any_of(C.Args, [&](const Operand &Arg) {
           const Call *Asks = callAt(In, Arg.Call);
           const FunctionModel *Model =
               Asks ? P.modelOf(Asks->Callee) : nullptr;
           const Operand *Of = Model && Model->Ready
                                   ? operandOf(*Asks, Model->Ready->Of)
                                   : nullptr;
           return Of && identityOf(*Of) == Path &&
                  llvm::any_of(C.Args, [&](const Operand &Other) {
                    return IsWanted(*Model->Ready, Other);
                  });
         });
}

// `f.wait();`
bool waitsFor(const Program &P, const Function &In, const Call &C,
              llvm::StringRef Future) {
  if (C.Result.Name != "void")
    return false;
  if (assertsReady(P, In, C, Future))
    return true;
  const FunctionModel *Model = P.modelOf(C.Callee);
  return Model && Model->Run && !operandOf(C, Model->Run->Timeout) &&
         Model->Run->Drives.Which == OperandRef::None &&
         Model->Run->Task.Which == OperandRef::This && C.Object &&
         identityOf(*C.Object) == Future;
}

static const llvm::BitVector &onReturn(const Program &P, Proof Wanted) {
  return Wanted == Proof::NoLoop ? P.OffOnReturn : P.ReadyOnReturn;
}

// What the callee calls the object, by what it is given; empty when it cannot
// name it.
static std::vector<std::string> inCallee(const Program &P, const Function &In,
                                         const Call &C, Proof Wanted,
                                         llvm::StringRef Object) {
  const Function &Callee = P.Functions[P.find(C.Callee)];
  if (Object.empty() || Object == AnyFuture || Callee.Parent == In.Id)
    return {Object.str()};
  std::vector<std::string> Out;
  auto Add = [&](llvm::StringRef Given, llvm::StringRef Name) {
    llvm::StringRef Rest = Object;
    if (Given.empty())
      return;
    if (Rest.consume_front(Given) && (Rest.empty() || Rest.front() == '.'))
      Out.push_back((Name + Rest).str());
    else if (Wanted == Proof::NoLoop && mayBeSame(Given, Object))
      Out.push_back(Name.str());
  };
  if (C.Object)
    Add(identityOf(*C.Object), "this");
  size_t Index = 0;
  for (const Variable &V : Callee.Variables)
    if (V.IsParameter && Index < C.Args.size())
      Add(identityOf(C.Args[Index++]), V.Name);
  llvm::StringRef Root = Object.split('.').first;
  if (Root != "this" && llvm::none_of(In.Variables, [&](const Variable &V) {
        return V.Name == Root;
      }))
    Out.push_back(Object.str()); // a global
  return Out;
}

// `mustBeOff(io);`: the call returns only where it holds.
static bool provesOnReturn(const Program &P, const Function &In, const Call &C,
                           Proof Wanted, llvm::StringRef Object,
                           unsigned Depth) {
  constexpr unsigned MostHelpers = 3;
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction || Depth == MostHelpers ||
      !onReturn(P, Wanted).test(Callee) ||
      (C.Kind == CallKind::Virtual && P.Overriders.contains(Callee)))
    return false;
  std::vector<std::string> Names = inCallee(P, In, C, Wanted, Object);
  if (Names.empty() && Wanted == Proof::NoLoop)
    Names.emplace_back("?"); // a guard may say it of whatever loop runs here
  return llvm::any_of(Names, [&](const std::string &Name) {
    return findUnproven(P, P.Functions[Callee], Wanted, Name, Depth + 1)
        .returns();
  });
}

bool Unproven::at(const Call &C) const {
  return (C.Block >= Blocks.size() || Blocks.test(C.Block)) &&
         llvm::none_of(Proofs, [&](const auto &Proof) {
           return Proof.first == C.Block && Proof.second < C.Where;
         });
}

bool Unproven::returns() const { return !Blocks.test(FlowReturns); }

Unproven findUnproven(const Program &P, const Function &F, Proof Wanted,
                      llvm::StringRef Object, unsigned Depth) {
  Prover Known(P, Wanted, Object);
  Unproven Out;
  llvm::BitVector Proven(F.Flow.size());
  if (Wanted == Proof::Ready)
    Proven = awaitBlocks(P, F, Object);
  for (const Call &C : F.Calls)
    if (C.Block < F.Flow.size() &&
        ((Wanted == Proof::Ready && waitsFor(P, F, C, Object)) ||
         provesOnReturn(P, F, C, Wanted, Object, Depth))) {
      Proven.set(C.Block);
      Out.Proofs.emplace_back(C.Block, C.Where);
    }
  Out.Blocks.resize(F.Flow.size());
  llvm::SmallVector<uint32_t, 32> Work;
  auto Add = [&](uint32_t Block) {
    if (Block < Out.Blocks.size() && !Out.Blocks.test(Block))
      Out.Blocks.set(Block), Work.push_back(Block);
  };
  auto Spread = [&] {
    while (!Work.empty()) {
      uint32_t Block = Work.pop_back_val();
      if (Proven.test(Block))
        continue;
      for (const FlowEdge &E : F.Flow[Block].Next)
        if (!Known.proves(E.Holds))
          Add(E.To);
    }
  };
  Add(0);
  Spread();
  // A suspension ends what was known of the loop; a result that was there stays
  // there.
  if (Wanted == Proof::NoLoop) {
    for (const FlowBlock &B : F.Flow)
      if (B.Suspends)
        for (const FlowEdge &E : B.Next)
          Add(E.To);
    Spread();
  }
  return Out;
}

// Only a function with such a guard needs a look at each of its calls.
bool mayProve(const Program &P, const Function &F, Proof Wanted) {
  for (const Call &C : F.Calls) {
    FunctionIndex Callee = P.find(C.Callee);
    if (Callee == NoFunction)
      continue;
    const FunctionModel *Model = P.FunctionModels[Callee];
    if (onReturn(P, Wanted).test(Callee) ||
        (Wanted == Proof::Ready && Model && (Model->Ready || Model->Run)))
      return true;
  }
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

void findProofsOnReturn(Program &P) {
  size_t Count = P.Functions.size();
  P.OffOnReturn.resize(Count);
  P.ReadyOnReturn.resize(Count);
  auto Find = [&](Proof Wanted, llvm::StringRef Any, llvm::BitVector &Known) {
    bool Changed = false;
    for (FunctionIndex I = 0; I != Count; ++I) {
      const Function &F = P.Functions[I];
      if (Known.test(I) || F.Flow.size() <= FlowReturns || F.is(IsCoroutine) ||
          P.FunctionModels[I] || !mayProve(P, F, Wanted) ||
          !findUnproven(P, F, Wanted, Any).returns())
        continue;
      Known.set(I);
      Changed = true;
    }
    return Changed;
  };
  // A helper may call another.
  while (Find(Proof::NoLoop, "", P.OffOnReturn))
    ;
  while (Find(Proof::Ready, AnyFuture, P.ReadyOnReturn))
    ;
}

} // namespace corotidy
