// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a condition proves: by the model of what it asks, or by the body of a
// function that asks for it.
#include "link/Guards.h"

#include "model/Names.h"

namespace corotidy {

// "io" and "io.get_executor()" speak of one loop.
bool mayBeSame(llvm::StringRef A, llvm::StringRef B) {
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

// Of these, `> 0` is one way to ask whether there is a value.
static llvm::StringRef againstOf(const Guard &G) {
  return G.Against == ">0" ? "" : llvm::StringRef(G.Against);
}

static bool provesNoLoop(const FunctionModel &M, const Guard &G,
                         llvm::StringRef Loop) {
  return M.Running &&
         (M.Running->Against == againstOf(G) ||
          (M.Running->Against.empty() && G.Against == "==")) &&
         M.Running->When != G.Value &&
         mayBeSame(pathOf(G, M.Running->Of), Loop);
}

static bool provesReady(const FunctionModel &M, const Guard &G,
                        llvm::StringRef Future) {
  if (!M.Ready || Future.empty() ||
      (Future != AnyFuture && pathOf(G, M.Ready->Of) != Future))
    return false;
  // `status() == value` says that it is not idle.
  llvm::StringRef Enumeration = splitName(M.Ready->Against).first;
  bool IsAnother = G.Value && !M.Ready->When && !Enumeration.empty() &&
                   splitName(againstOf(G)).first == Enumeration &&
                   againstOf(G) != M.Ready->Against;
  return IsAnother ||
         (M.Ready->Against == againstOf(G) && M.Ready->When == G.Value) ||
         (!M.Ready->Pending.empty() && M.Ready->Pending == G.Against &&
          !G.Value);
}

bool Prover::byModel(const FunctionModel &M, const Guard &G) const {
  return llvm::any_of(Claims, [&](const Claim &C) {
    return C.Wanted == Proof::NoLoop ? provesNoLoop(M, G, C.Object)
                                     : provesReady(M, G, C.Object);
  });
}

bool Prover::wants(Proof What) const {
  return llvm::any_of(Claims, [&](const Claim &C) { return C.Wanted == What; });
}

// The guard may be so when the function has returned the constant.
static bool allows(const Guard &G, llvm::StringRef Gives) {
  bool IsNegative = Gives.starts_with("-"), IsZero = Gives == "0";
  bool IsName = Gives.contains("::");
  if (Gives.empty() || G.Against == "==")
    return true;
  if (G.Against.empty())
    return IsName || IsZero != G.Value;
  if (G.Against == ">0")
    return IsName || (!IsZero && !IsNegative) == G.Value;
  if (G.Against == "-1")
    return IsName || IsNegative != G.Value;
  return (Gives == G.Against) == G.Value;
}

// `if (int Error = mayWait()) return Error;` where mayWait() returns 0 only
// where no loop runs.
bool Prover::byConstants(const Function &F, const Guard &G,
                         unsigned Depth) const {
  if (Depth != 0 || Helpers == MostHelpers || F.Flow.size() <= FlowReturns ||
      llvm::all_of(F.Flow, [](const FlowBlock &B) { return B.Gives.empty(); }))
    return false;
  std::vector<Claim> Inside;
  for (const Claim &C : Claims)
    for (std::string &Name : inCallee(F, In, G.Object, G.Args, C))
      Inside.push_back({C.Wanted, std::move(Name)});
  if (Inside.empty())
    return false;
  Unproven Reached = findUnproven(P, F, Inside, Helpers + 1);
  for (uint32_t I = 0; I != F.Flow.size(); ++I)
    for (const FlowEdge &E : F.Flow[I].Next)
      if (E.To == FlowReturns && allows(G, F.Flow[I].Gives) &&
          Reached.Blocks.test(I))
        return false;
  return true;
}

// What is asked inside the function, in the words of whoever asks the function.
static Guard asCalled(const Function &F, const Guard &By, Guard Inside) {
  Inside.Object = inCaller(F, By.Object, By.Args, Inside.Object);
  for (std::string &Arg : Inside.Args)
    Arg = inCaller(F, By.Object, By.Args, Arg);
  return Inside;
}

// What the function returns, when that is what one call has returned:
//   std::future_status ask(F &f) { return f.wait_for(0s); }
static std::optional<Guard> handedOn(const Program &P, const Function &F) {
  if (F.WhenTrue.size() != 1 || F.WhenTrue.front().AnyOf.size() != 1)
    return std::nullopt;
  const Guard &Asked = F.WhenTrue.front().AnyOf.front();
  FunctionIndex Callee = P.find(Asked.Condition);
  bool IsSame = Callee != NoFunction && Asked.Against.empty() && Asked.Value &&
                P.Functions[Callee].Returns.Name == F.Returns.Name &&
                llvm::StringRef(F.Returns.Name).contains("::");
  return IsSame ? std::optional(Asked) : std::nullopt;
}

// A function that returns what a predicate says is one.
bool Prover::byBody(const Function &F, const Guard &G, unsigned Depth) const {
  // `Loop::current() == this`: the loop of this thread is none, or another.
  bool IsTest =
      againstOf(G).empty() || (G.Against == "==" && wants(Proof::NoLoop));
  if (std::optional<Guard> Same = handedOn(P, F); Same && !G.Against.empty()) {
    Same->Against = G.Against;
    Same->Value = G.Value;
    return provesAll({{asCalled(F, G, std::move(*Same))}}, Depth + 1);
  }
  auto Proves = [&](Clause C) {
    for (Guard &Inner : C.AnyOf)
      Inner = asCalled(F, G, std::move(Inner));
    return !C.AnyOf.empty() && provesAll(C, Depth + 1);
  };
  return (IsTest && llvm::any_of(G.Value ? F.WhenTrue : F.WhenFalse, Proves)) ||
         byConstants(F, G, Depth);
}

// It is what the guard asks, or asks about: `loop && loop->isRunning()`.
static bool isAsked(llvm::StringRef Pointer, const Guard &By) {
  auto IsIt = [&](llvm::StringRef Path) {
    return Path.consume_front(Pointer) && (Path.empty() || Path[0] == '.');
  };
  return IsIt(By.Object) || llvm::any_of(By.Args, IsIt);
}

// `!(loop && loop->isRunning())`: where there is no loop, none runs.
bool Prover::provesAll(const Clause &C, unsigned Depth) const {
  auto IsNull = [&](const Guard &G) {
    return G.isOfPointer() && !G.Value && wants(Proof::NoLoop);
  };
  return llvm::all_of(C.AnyOf, [&](const Guard &G) {
    if (!G.isOfPointer())
      return proves(G, Depth);
    return IsNull(G) && llvm::any_of(C.AnyOf, [&](const Guard &Other) {
             return !Other.isOfPointer() && isAsked(G.Object, Other);
           });
  });
}

bool Prover::proves(const Guard &G, unsigned Depth) const {
  constexpr unsigned MostWrappers = 4;
  if (!G.Condition) // a thread_local flag says that this thread is inside
    return wants(Proof::NoLoop) && !G.Value;
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

} // namespace corotidy
