// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A place is proven when no way leads to it from the start of the body, or from
// what ends a proof, once the ways are cut on which a guard holds.
#include "link/Guards.h"

#include "model/Names.h"

#include <set>

namespace corotidy {

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

// It waits and takes no result; wait() of folly gives the future again.
static bool leavesFuture(const Program &P, const Call &C) {
  const TypeModel *Type = P.Meaning->type(C.Object->Type.Name);
  return C.Result.Name == "void" || C.Result.Name == C.Object->Type.Name ||
         (Type && Type->Task &&
          splitName(P.Functions[P.find(C.Callee)].Name).second == "wait");
}

// `f.wait();`, `p.set_value(1);`
bool waitsFor(const Program &P, const Function &In, const Call &C,
              llvm::StringRef Future) {
  if (assertsReady(P, In, C, Future))
    return true;
  const FunctionModel *Model = P.modelOf(C.Callee);
  if (const Operand *Promise =
          Model && Model->Completes ? operandOf(C, *Model->Completes) : nullptr;
      Promise && (identityOf(*Promise) == Future || Promise->Path == Future))
    return true;
  return Model && Model->Run && C.Object && leavesFuture(P, C) &&
         !operandOf(C, Model->Run->Timeout) &&
         Model->Run->Drives.Which == OperandRef::None &&
         Model->Run->Task.Which == OperandRef::This &&
         identityOf(*C.Object) == Future;
}

// What the function that is called knows the future by; empty: by no name.
static std::string nameInCallee(const Function &Callee, const Call &C,
                                llvm::StringRef Future) {
  llvm::StringRef Rest = Future;
  if (C.Object && !identityOf(*C.Object).empty() &&
      Rest.consume_front(identityOf(*C.Object)) && Rest.starts_with("."))
    return ("this" + Rest).str();
  unsigned Index = 0;
  for (const Variable &V : Callee.Variables) {
    if (V.IsParameter && Index < C.Args.size() &&
        identityOf(C.Args[Index]) == Future && V.Type.Held != Holding::Value)
      return V.Name;
    Index += V.IsParameter;
  }
  return "";
}

using Asked = std::set<std::pair<FunctionIndex, std::string>>;

// `Before` has what was looked into: the callee and its name for the future.
static bool replaces(const Program &P, const Call &C, llvm::StringRef Future,
                     Asked &Before) {
  FunctionIndex Index = P.find(C.Callee);
  if (Index == NoFunction)
    return false;
  const Function &Callee = P.Functions[Index];
  llvm::StringRef Name = Callee.Name;
  bool IsObject = C.Object && C.Object->Path == Future;
  if (C.Kind == CallKind::Operator && Name.ends_with("::operator="))
    return IsObject;
  if (Name == "std::swap" || Name.ends_with("::swap"))
    return IsObject || llvm::any_of(C.Args, [&](const Operand &Arg) {
             return Arg.Path == Future;
           });
  if (!Callee.is(HasBody) || !P.isProject(Callee.Where))
    return false;
  std::string Inside = nameInCallee(Callee, C, Future);
  return !Inside.empty() && Before.insert({Index, Inside}).second &&
         llvm::any_of(Callee.Calls, [&](const Call &Inner) {
           return replaces(P, Inner, Inside, Before);
         });
}

bool replaces(const Program &P, const Call &C, llvm::StringRef Future) {
  Asked Before;
  return replaces(P, C, Future, Before);
}

std::vector<std::string> inCallee(const Function &Callee, const Function &In,
                                  llvm::StringRef Object,
                                  llvm::ArrayRef<std::string> Args,
                                  const Claim &About) {
  const std::string &Named = About.Object;
  if (Named.empty() || Named == AnyFuture || Callee.Parent == In.Id)
    return {Named};
  std::vector<std::string> Out;
  auto Add = [&](llvm::StringRef Given, llvm::StringRef Name) {
    llvm::StringRef Rest = Named;
    if (Given.empty())
      return;
    if (Rest.consume_front(Given) && (Rest.empty() || Rest.front() == '.'))
      Out.push_back((Name + Rest).str());
    else if (About.Wanted == Proof::NoLoop && mayBeSame(Given, Named))
      Out.push_back(Name.str());
  };
  Add(Object, "this");
  size_t Index = 0;
  for (const Variable &V : Callee.Variables)
    if (V.IsParameter && Index < Args.size())
      Add(Args[Index++], V.Name);
  llvm::StringRef Root = llvm::StringRef(Named).split('.').first;
  if (Root != "this" && llvm::none_of(In.Variables, [&](const Variable &V) {
        return V.Name == Root;
      }))
    Out.push_back(Named); // a global
  // A guard may say it of whatever loop runs here.
  if (Out.empty() && About.Wanted == Proof::NoLoop)
    Out.emplace_back("?");
  return Out;
}

static const llvm::BitVector &onReturn(const Program &P, Proof Wanted) {
  return Wanted == Proof::NoLoop ? P.OffOnReturn : P.ReadyOnReturn;
}

static bool provesOnReturn(const Program &P, const Function &In, const Call &C,
                           const Claim &About, unsigned Depth);

// The function returns only where it is proven.
static bool returnsProven(const Program &P, const Function &F,
                          const Claim &About, unsigned Depth) {
  if (F.Flow.size() > FlowReturns &&
      !findUnproven(P, F, About, Depth).Blocks.test(FlowReturns))
    return true;
  return llvm::any_of(F.Calls, [&](const Call &C) {
    return C.is(InConstructorInitialiser) &&
           provesOnReturn(P, F, C, About, Depth);
  });
}

// `mustBeOff(io);`: the call returns only where it holds, whoever overrides it.
static bool provesOnReturn(const Program &P, const Function &In, const Call &C,
                           const Claim &About, unsigned Depth) {
  FunctionIndex Callee = P.find(C.Callee);
  const llvm::BitVector &Known = onReturn(P, About.Wanted);
  // Clang's graph has no way from a constructor that throws to its handler.
  bool IsSwallowed = C.Kind == CallKind::Constructor && C.is(InTry);
  if (Callee == NoFunction || Depth >= MostHelpers || IsSwallowed)
    return false;
  std::vector<FunctionIndex> Called{Callee};
  if (auto Below = P.Overriders.find(Callee);
      C.Kind == CallKind::Virtual && Below != P.Overriders.end()) {
    if (!P.Functions[Callee].is(HasBody))
      Called.clear();
    llvm::append_range(Called, Below->second);
  }
  if (!llvm::all_of(Called, [&](FunctionIndex F) { return Known.test(F); }))
    return false;
  std::vector<std::string> Args;
  for (const Operand &Arg : C.Args)
    Args.push_back(identityOf(Arg).str());
  std::string Object = C.Object ? identityOf(*C.Object).str() : "";
  return llvm::all_of(Called, [&](FunctionIndex F) {
    return llvm::any_of(inCallee(P.Functions[F], In, Object, Args, About),
                        [&](const std::string &Name) {
                          return returnsProven(P, P.Functions[F],
                                               {About.Wanted, Name}, Depth + 1);
                        });
  });
}

bool Unproven::at(const Call &C) const {
  bool IsReached = C.Block >= Blocks.size() || Blocks.test(C.Block);
  // What is inside the call, as an argument, runs before it.
  auto IsBefore = [&](const Change &Here) {
    return Here.Where < C.Where || (Here.Written && Here.Written != C.Written &&
                                    C.Written.contains(Here.Written));
  };
  for (const Change &Here : Changes)
    if (Here.Block == C.Block && IsBefore(Here))
      IsReached = !Here.IsProof;
  return IsReached;
}

namespace {
// Follows the ways through a function on which nothing is proven.
class Spreader {
public:
  Spreader(const Function &F, const Prover &Known, const Prover &WhereItEnds,
           const Unproven &Until)
      : F(F), Known(Known), WhereItEnds(WhereItEnds),
        Ends(F.Flow.size(), Nothing), Reached(F.Flow.size()) {
    for (const Unproven::Change &Here : Until.Changes)
      Ends[Here.Block] = Here.IsProof ? Proven : Lost;
  }
  // All that a proof is not good for.
  void add(uint32_t Block);
  void addAfter(uint32_t Block, bool OnlyThrown = false);
  void spread();
  void addLost();
  llvm::BitVector take() { return std::move(Reached); }

  // The block ends with an await after which it is proven.
  void prove(uint32_t Block) { Ends[Block] = Proven; }

private:
  enum End : uint8_t { Nothing, Proven, Lost };
  const Function &F;
  const Prover &Known;
  const Prover &WhereItEnds; // or else the program does
  std::vector<End> Ends;     // the last change in each block
  llvm::BitVector Reached;
  llvm::SmallVector<uint32_t, 32> Work;
};
} // namespace

void Spreader::add(uint32_t Block) {
  if (Block < Reached.size() && !Reached.test(Block))
    Reached.set(Block), Work.push_back(Block);
}

void Spreader::addAfter(uint32_t Block, bool OnlyThrown) {
  for (const FlowEdge &E : F.Flow[Block].Next)
    if (OnlyThrown ? E.Throws
                   : !(E.OrEnds ? WhereItEnds : Known).proves(E.Holds))
      add(E.To);
}

void Spreader::spread() {
  while (!Work.empty()) {
    uint32_t Block = Work.pop_back_val();
    addAfter(Block, /*OnlyThrown=*/Ends[Block] == Proven);
  }
}

void Spreader::addLost() {
  for (uint32_t I = 0; I != F.Flow.size(); ++I)
    if (Ends[I] == Lost)
      addAfter(I);
}

// The calls that prove a claim, and those that end what was proven.
static std::vector<Unproven::Change> changesIn(const Program &P,
                                               const Function &F,
                                               llvm::ArrayRef<Claim> Claims,
                                               unsigned Depth) {
  std::vector<Unproven::Change> Out;
  for (const Call &C : F.Calls) {
    // A destructor stands where its object does, and runs later.
    if (C.Block >= F.Flow.size() || C.Kind == CallKind::Destructor)
      continue;
    auto IsProof = [&](const Claim &About) {
      return About.Wanted == Proof::Ready && waitsFor(P, F, C, About.Object);
    };
    // It knows best what it puts there itself.
    auto IsProven = [&](const Claim &About) {
      return provesOnReturn(P, F, C, About, Depth);
    };
    auto IsLoss = [&](const Claim &About) {
      return About.Wanted == Proof::Ready && replaces(P, C, About.Object);
    };
    if (llvm::any_of(Claims, IsProven))
      Out.push_back({C.Block, C.Where, true, C.Written});
    else if (llvm::any_of(Claims, IsLoss))
      Out.push_back({C.Block, C.Where, false, C.Written});
    else if (llvm::any_of(Claims, IsProof))
      Out.push_back({C.Block, C.Where, true, C.Written});
  }
  llvm::sort(Out, [](const auto &A, const auto &B) {
    return std::tie(A.Block, A.Where) < std::tie(B.Block, B.Where);
  });
  return Out;
}

Unproven findUnproven(const Program &P, const Function &F,
                      llvm::ArrayRef<Claim> Claims, unsigned Depth) {
  // `if (onLoop()) abort();` asserts that nobody calls it there, and a
  // coroutine that does dies: no guard. What is not ready there is never waited
  // for.
  std::vector<Claim> OfReady;
  llvm::copy_if(Claims, std::back_inserter(OfReady), [](const Claim &About) {
    return About.Wanted == Proof::Ready;
  });
  Prover Known(P, F, Claims, Depth), WhereItEnds(P, F, OfReady, Depth);
  Unproven Out;
  Out.Changes = changesIn(P, F, Claims, Depth);
  Spreader Ways(F, Known, WhereItEnds, Out);
  bool OfLoop = false;
  for (const Claim &About : Claims) {
    OfLoop |= About.Wanted == Proof::NoLoop;
    if (About.Wanted == Proof::Ready)
      for (unsigned Block : awaitBlocks(P, F, About.Object).set_bits())
        Ways.prove(Block);
  }
  Ways.add(0);
  Ways.spread();
  // A suspension ends what was known of the loop; a result that was there stays
  // there.
  Ways.addLost();
  if (OfLoop)
    for (uint32_t I = 0; I != F.Flow.size(); ++I)
      if (F.Flow[I].Suspends)
        Ways.addAfter(I);
  Ways.spread();
  Out.Blocks = Ways.take();
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
        (Wanted == Proof::Ready && Model &&
         (Model->Ready || Model->Run || Model->Completes)))
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

// All that a call of the function may call.
static bool overridersProve(const Program &P, FunctionIndex F,
                            const llvm::BitVector &Known) {
  auto Below = P.Overriders.find(F);
  return Below != P.Overriders.end() &&
         llvm::all_of(Below->second,
                      [&](FunctionIndex O) { return Known.test(O); });
}

// What a framework checks itself says nothing of who may call it.
static bool checksItself(const Program &P, FunctionIndex F) {
  return P.FunctionModels[F] || isModelled(P, F) || isInside(P, F);
}

void findProofsOnReturn(Program &P) {
  size_t Count = P.Functions.size();
  P.OffOnReturn.resize(Count);
  P.ReadyOnReturn.resize(Count);
  auto Find = [&](const Claim &About, llvm::BitVector &Known) {
    bool Changed = false;
    for (FunctionIndex I = 0; I != Count; ++I) {
      const Function &F = P.Functions[I];
      if (Known.test(I) || F.is(IsCoroutine) || checksItself(P, I) ||
          !(F.is(HasBody)
                ? mayProve(P, F, About.Wanted) && returnsProven(P, F, About, 0)
                : overridersProve(P, I, Known)))
        continue;
      Known.set(I);
      Changed = true;
    }
    return Changed;
  };
  // A helper may call another.
  while (Find({Proof::NoLoop, ""}, P.OffOnReturn))
    ;
  while (Find({Proof::Ready, AnyFuture.str()}, P.ReadyOnReturn))
    ;
}

} // namespace corotidy
