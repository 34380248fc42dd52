// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where an eager coroutine starts: up to where it first suspends it runs on the
// thread of whoever calls it, as a plain function does.
#include "link/Program.h"

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

} // namespace corotidy
