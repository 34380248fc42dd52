// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What control flow says of each call: whether a condition keeps it off a
// running loop, whether its result is there, and where a co_await before it has
// led. A call is guarded when no way leads to it from the start of the body, or
// from a suspension, once the ways are cut on which a guard holds.
#include "link/Program.h"

#include "llvm/ADT/BitVector.h"

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

// A path inside a function as its caller would write it: `this.Io` of
// `hub.onLoop()` is `hub.Io`. Empty when that is not known.
static std::string inCaller(const Function &Callee, const Guard &At,
                            llvm::StringRef Path) {
  auto [Root, Rest] = Path.split('.');
  std::string Suffix = Rest.empty() ? "" : "." + Rest.str();
  if (Root == "this")
    return At.Object.empty() ? "" : At.Object + Suffix;
  unsigned Index = 0;
  for (const Variable &V : Callee.Variables) {
    if (!V.IsParameter)
      continue;
    if (V.Name == Root)
      return Index < At.Args.size() && !At.Args[Index].empty()
                 ? At.Args[Index] + Suffix
                 : "";
    ++Index;
  }
  // What the function has in common with its caller: a global, a capture.
  return Path.str();
}

namespace {
// What a guard must prove: that no loop runs, or that a result is there.
enum class Proof : uint8_t { NoLoop, Ready };

class Prover {
public:
  Prover(const Program &P, Proof Wanted, llvm::StringRef Object)
      : P(P), Wanted(Wanted), Object(Object) {}

  bool proves(llvm::ArrayRef<Clause> Clauses) const {
    return llvm::any_of(Clauses, [&](const Clause &C) {
      return llvm::all_of(C.AnyOf, [&](const Guard &G) { return proves(G); });
    });
  }

private:
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
    return M.Running && M.Running->Against == G.Against &&
           M.Running->When != G.Value &&
           mayBeSame(pathOf(G, M.Running->Of), Object);
  return M.Ready && M.Ready->Against == G.Against && M.Ready->When == G.Value &&
         !Object.empty() && pathOf(G, M.Ready->Of) == Object;
}

// A function that returns what a predicate says is one.
bool Prover::byBody(const Function &F, const Guard &G, unsigned Depth) const {
  if (!G.Against.empty())
    return false;
  return llvm::any_of(G.Value ? F.WhenTrue : F.WhenFalse, [&](const Clause &C) {
    return !C.AnyOf.empty() && llvm::all_of(C.AnyOf, [&](Guard Inner) {
      std::string Path = inCaller(F, G, Inner.Object);
      for (std::string &Arg : Inner.Args)
        Arg = inCaller(F, G, Arg);
      Inner.Object = std::move(Path);
      return proves(Inner, Depth + 1);
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

// The blocks that can be reached without a proof. A suspension ends what was
// known of the loop; a result that was there stays there.
static llvm::BitVector reachedUnproven(const Function &F, const Prover &Known,
                                       Proof Wanted) {
  llvm::BitVector Seen(F.Flow.size());
  llvm::SmallVector<uint32_t, 32> Work;
  auto Add = [&](uint32_t Block) {
    if (Block < Seen.size() && !Seen.test(Block))
      Seen.set(Block), Work.push_back(Block);
  };
  auto Spread = [&] {
    while (!Work.empty())
      for (const FlowEdge &E : F.Flow[Work.pop_back_val()].Next)
        if (!Known.proves(E.Holds))
          Add(E.To);
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

static std::optional<Runs> switchAt(const Program &P, const Function &F,
                                    const FlowBlock &B) {
  if (!B.Awaited)
    return std::nullopt;
  for (const Call &C : F.Calls) {
    if (!C.Whole || !B.Awaited.contains(C.Whole))
      continue;
    const FunctionModel *Model = P.modelOf(C.Callee);
    if (!Model || !Model->Switches)
      continue;
    const Operand *Executor = operandOf(C, Model->Switches->Executor);
    const TypeModel *Type =
        Executor ? P.Meaning->type(Executor->Type.Name) : nullptr;
    return Type && Type->Executor ? *Type->Executor : Model->Switches->Where;
  }
  return std::nullopt;
}

namespace {
// Where each block of a coroutine runs.
struct Lead {
  bool IsReached = false, IsUnknown = false;
  Runs Where = Runs::Here;
};
} // namespace

static std::vector<Lead> leads(const Program &P, const Function &F) {
  std::vector<Lead> Out(F.Flow.size());
  std::vector<std::optional<Runs>> Switches(F.Flow.size());
  bool Any = false;
  for (size_t I = 0; I != F.Flow.size(); ++I)
    if (F.Flow[I].Suspends) {
      Switches[I] = switchAt(P, F, F.Flow[I]);
      Any |= Switches[I].has_value();
    }
  if (!Any)
    return {};
  llvm::SmallVector<uint32_t, 32> Work{0};
  Out[0].IsReached = true;
  while (!Work.empty()) {
    uint32_t From = Work.pop_back_val();
    Lead New = Out[From];
    if (Switches[From]) // back on a loop is where a coroutine starts
      New = {true, false,
             *Switches[From] == Runs::OffLoop ? Runs::OffLoop : Runs::Here};
    for (const FlowEdge &E : F.Flow[From].Next) {
      Lead &To = Out[E.To];
      Lead Joined = To;
      if (!To.IsReached)
        Joined = New;
      else if (To.IsUnknown || New.IsUnknown || To.Where != New.Where)
        Joined.IsUnknown = true;
      if (Joined.IsReached != To.IsReached || Joined.IsUnknown != To.IsUnknown)
        To = Joined, Work.push_back(E.To);
    }
  }
  return Out;
}

// Whose result a run call waits for: the object, or the task that it is given.
static llvm::StringRef awaitedPath(const Program &P, const Call &C) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  if (Model && Model->Run)
    if (const Operand *Task = operandOf(C, Model->Run->Task))
      return Task->Path;
  return C.Object ? llvm::StringRef(C.Object->Path) : llvm::StringRef();
}

// Only a function with such a guard needs a look at each of its calls.
static bool mayProve(const Program &P, const Function &F, Proof Wanted) {
  for (const FlowBlock &B : F.Flow)
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
  return false;
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
      Entry->second =
          reachedUnproven(F, Prover(P, Wanted, Entry->first), Wanted);
    return Block < Entry->second.size() && !Entry->second.test(Block);
  };
  for (size_t I = 0; I != F.Calls.size(); ++I) {
    const Call &C = F.Calls[I];
    CallState &State = Out[I];
    if (HasGuards)
      State.Guarded =
          IsProven(Unguarded, loopOf(P, F, C), Proof::NoLoop, C.Block);
    if (std::string Path = awaitedPath(P, C).str(); HasReady && !Path.empty())
      State.Ready = IsProven(Unready, Path, Proof::Ready, C.Block);
    if (C.Block < Led.size()) {
      State.Where = Led[C.Block].Where;
      State.Unknown = Led[C.Block].IsUnknown;
    }
  }
  return Out;
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
