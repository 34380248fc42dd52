// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where coroutines start. An eager one runs on the thread of whoever calls it,
// as a plain function does, up to where it first suspends.
#include "link/RunCalls.h"

namespace corotidy {

bool isEager(const Program &P, FunctionIndex Coroutine) {
  const Function &F = P.Functions[Coroutine];
  const TypeModel *Type = P.Meaning->type(F.Returns.Name);
  auto Schedules = [&](const Variable &V) {
    const TypeModel *Given = P.Meaning->type(V.Type.Name);
    return V.IsParameter && Given && Given->Schedules;
  };
  return Type && Type->Task == TaskStart::Eager && !isModelled(P, Coroutine) &&
         llvm::none_of(F.Variables, Schedules);
}

// What is reached from there, without a suspension or with any number of them.
static llvm::BitVector reached(llvm::ArrayRef<FlowBlock> Flow,
                               llvm::SmallVector<uint32_t, 16> From,
                               bool PastSuspensions) {
  llvm::BitVector Out(Flow.size());
  for (uint32_t Block : From)
    Out.set(Block);
  while (!From.empty()) {
    const FlowBlock &At = Flow[From.pop_back_val()];
    if (At.Suspends && !PastSuspensions)
      continue;
    for (const FlowEdge &E : At.Next)
      if (!Out.test(E.To)) {
        Out.set(E.To);
        From.push_back(E.To);
      }
  }
  return Out;
}

llvm::BitVector startOf(const Function &Coroutine) {
  if (Coroutine.Flow.empty())
    return llvm::BitVector(1, true);
  llvm::SmallVector<uint32_t, 16> Resumed;
  for (const FlowBlock &B : Coroutine.Flow)
    if (B.Suspends)
      for (const FlowEdge &E : B.Next)
        Resumed.push_back(E.To);
  llvm::BitVector Out = reached(Coroutine.Flow, {0}, false);
  return Out.reset(reached(Coroutine.Flow, std::move(Resumed), true));
}

bool startsElsewhere(const Program &P, FunctionIndex F, const Call &C) {
  if (!P.StartsElsewhere.test(F))
    return false;
  llvm::BitVector Start = startOf(P.Functions[F]);
  return C.Block < Start.size() && Start.test(C.Block);
}

namespace {
// Who starts which coroutine, as far as pools go.
class PoolStarters {
public:
  explicit PoolStarters(const Program &P)
      : P(P), OnPool(P.Functions.size()), Elsewhere(P.Functions.size()) {}
  llvm::BitVector find();

private:
  void call(const Function &In, const Call &C);
  void store(const Store &S) { note(P.find(S.What.Function), false); }
  void note(FunctionIndex Coroutine, bool IsOnPool);
  bool isPool(const Function &In, const Call &Starter) const;

  const Program &P;
  llvm::BitVector OnPool, Elsewhere;
};
} // namespace

// `co_spawn(pool, …)`
bool PoolStarters::isPool(const Function &In, const Call &Starter) const {
  const FunctionModel *Model = P.modelOf(Starter.Callee);
  const Operand *On = Model && Model->Spawns
                          ? operandOf(Starter, Model->Spawns->Executor)
                          : nullptr;
  return On && executorOf(P, In, *On) == Runs::OffLoop;
}

void PoolStarters::note(FunctionIndex Coroutine, bool IsOnPool) {
  if (Coroutine != NoFunction)
    (IsOnPool ? OnPool : Elsewhere).set(Coroutine);
}

void PoolStarters::call(const Function &In, const Call &C) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee != NoFunction && P.Functions[Callee].is(IsCoroutine)) {
    const Call *Starter = consumerOf(In, C.Written);
    note(Callee, Starter && isPool(In, *Starter));
  }
  for (const Operand &Arg : C.Args)
    for (const Callable &What : Arg.Callables)
      note(P.find(What.Function), isPool(In, C));
}

llvm::BitVector PoolStarters::find() {
  llvm::for_each(P.Stores, [&](const Store &S) { store(S); });
  for (const Function &F : P.Functions) {
    llvm::for_each(F.Calls, [&](const Call &C) { call(F, C); });
    llvm::for_each(F.Stores, [&](const Store &S) { store(S); });
  }
  for (FunctionIndex F : OnPool.set_bits())
    // It may wait for its own pool; or be called as what it overrides.
    if (!P.Functions[F].Overrides.empty() ||
        llvm::any_of(P.Functions[F].Calls,
                     [&](const Call &C) { return isPool(P.Functions[F], C); }))
      Elsewhere.set(F);
  return OnPool.reset(Elsewhere);
}

llvm::BitVector onlyOnPools(const Program &P) { return PoolStarters(P).find(); }

} // namespace corotidy
