// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What each slot keeps: functions put into it, and what other slots keep that
// are put into it, until nothing changes.
#include "link/Program.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"

namespace corotidy {

namespace {
class SlotSolver {
public:
  explicit SlotSolver(Program &P) : P(P) {}
  void solve();

private:
  void store(SlotId To, const Callable &What);
  void parameters(const Call &C);
  void overrider(FunctionIndex Base, FunctionIndex Below);

  Program &P;
  llvm::DenseMap<uint64_t, llvm::SetVector<FunctionIndex>> Values;
  llvm::DenseMap<uint64_t, std::vector<uint64_t>> Flows; // from → to
};
} // namespace

void SlotSolver::store(SlotId To, const Callable &What) {
  if (!What.Function) {
    if (What.Slot.Hash != To.Hash)
      Flows[What.Slot.Hash].push_back(To.Hash);
    return;
  }
  FunctionIndex F = P.find(What.Function);
  if (F == NoFunction)
    return;
  Values[To.Hash].insert(F);
  if (auto Below = P.Overriders.find(F); Below != P.Overriders.end())
    for (FunctionIndex O : Below->second)
      Values[To.Hash].insert(O);
}

void SlotSolver::parameters(const Call &C) {
  for (uint32_t I = 0; I != C.Args.size(); ++I)
    for (const Callable &What : C.Args[I].Callables) {
      if (C.Callee)
        store(parameterSlot(C.Callee, I), What);
      for (FunctionIndex To : resolve(P, C.Through))
        store(parameterSlot(P.Functions[To].Id, I), What);
    }
}

// The parameters of a virtual function are those of its overriders; what these
// return is what it returns.
void SlotSolver::overrider(FunctionIndex Base, FunctionIndex Below) {
  constexpr uint32_t MostParameters = 8;
  FunctionId Above = P.Functions[Base].Id, Id = P.Functions[Below].Id;
  for (uint32_t I = 0; I != MostParameters; ++I)
    store(parameterSlot(Id, I), {{}, parameterSlot(Above, I)});
  store(returnSlot(Above), {{}, returnSlot(Id)});
}

void SlotSolver::solve() {
  for (const Store &S : P.Stores)
    store(S.To, S.What);
  for (const Function &F : P.Functions) {
    for (const Store &S : F.Stores)
      store(S.To, S.What);
    for (const Call &C : F.Calls)
      parameters(C);
  }
  for (const auto &[Base, All] : P.Overriders)
    for (FunctionIndex Below : All)
      overrider(Base, Below);
  std::vector<uint64_t> Work;
  for (const auto &[Slot, Kept] : Values)
    Work.push_back(Slot);
  while (!Work.empty()) {
    uint64_t From = Work.back();
    Work.pop_back();
    auto Next = Flows.find(From);
    if (Next == Flows.end())
      continue;
    // A copy: adding a slot moves the others.
    std::vector<FunctionIndex> Kept(Values[From].begin(), Values[From].end());
    for (uint64_t To : Next->second) {
      size_t Before = Values[To].size();
      Values[To].insert(Kept.begin(), Kept.end());
      if (Values[To].size() != Before)
        Work.push_back(To);
    }
  }
  for (auto &[Slot, Kept] : Values) {
    std::vector<FunctionIndex> Sorted(Kept.begin(), Kept.end());
    llvm::sort(Sorted);
    P.Keeps[Slot] = std::move(Sorted);
  }
}

std::vector<FunctionIndex> resolve(const Program &P,
                                   llvm::ArrayRef<Callable> What) {
  std::vector<FunctionIndex> Out;
  for (const Callable &One : What) {
    if (!One.Function) {
      if (auto Kept = P.Keeps.find(One.Slot.Hash); Kept != P.Keeps.end())
        llvm::append_range(Out, Kept->second);
    } else if (FunctionIndex F = P.find(One.Function); F != NoFunction) {
      Out.push_back(F);
      if (auto Below = P.Overriders.find(F); Below != P.Overriders.end())
        llvm::append_range(Out, Below->second);
    }
  }
  llvm::sort(Out);
  Out.erase(std::unique(Out.begin(), Out.end()), Out.end());
  return Out;
}

void findKeeps(Program &P) { SlotSolver(P).solve(); }

} // namespace corotidy
