// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What each slot keeps: functions put into it, and what other slots keep that
// are put into it, until nothing changes.
#include "link/Program.h"

#include <map>

namespace corotidy {

namespace {
class SlotSolver {
public:
  explicit SlotSolver(Program &P) : P(P) {}
  void solve();

private:
  void propagate();
  void store(SlotId To, const Callable &What);
  void parameters(const Call &C);
  void overrider(FunctionIndex Base, FunctionIndex Below);

  bool put(uint64_t Slot, FunctionIndex F, Confidence Sure);

  using Values = std::map<FunctionIndex, Confidence>;
  llvm::DenseMap<uint64_t, Values> Kept;
  llvm::DenseMap<uint64_t, std::vector<uint64_t>> Flows; // from → to
  Program &P;
};
} // namespace

// Whether the slot has learned something.
bool SlotSolver::put(uint64_t Slot, FunctionIndex F, Confidence Sure) {
  auto [Entry, IsNew] = Kept[Slot].try_emplace(F, Sure);
  if (IsNew || Entry->second <= Sure)
    return IsNew;
  Entry->second = Sure;
  return true;
}

void SlotSolver::store(SlotId To, const Callable &What) {
  if (!What.Function) {
    if (What.Slot.Hash != To.Hash)
      Flows[What.Slot.Hash].push_back(To.Hash);
    return;
  }
  FunctionIndex F = P.find(What.Function);
  if (F == NoFunction)
    return;
  put(To.Hash, F, Confidence::Certain);
  if (auto Below = P.Overriders.find(F); Below != P.Overriders.end())
    for (FunctionIndex O : Below->second)
      put(To.Hash, O, Confidence::Certain);
}

void SlotSolver::parameters(const Call &C) {
  for (uint32_t I = 0; I != C.Args.size(); ++I)
    for (const Callable &What : C.Args[I].Callables) {
      if (C.Callee)
        store(parameterSlot(C.Callee, I), What);
      for (const Callable &To : C.Through)
        if (To.Function)
          store(parameterSlot(To.Function, I), What);
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
  propagate();
  for (auto &[Slot, Values] : Kept) {
    std::vector<Target> &Out = P.Keeps[Slot];
    for (auto [F, Sure] : Values)
      Out.push_back({F, SlotId{Slot}.isShared() ? Confidence::Likely : Sure});
  }
}

void SlotSolver::propagate() {
  std::vector<uint64_t> Work;
  for (const auto &[Slot, All] : Kept)
    Work.push_back(Slot);
  while (!Work.empty()) {
    uint64_t From = Work.back();
    Work.pop_back();
    auto Next = Flows.find(From);
    if (Next == Flows.end())
      continue;
    Values Now = Kept[From]; // a copy: a new slot moves the others
    for (uint64_t To : Next->second) {
      bool Changed = false;
      for (auto [F, Sure] : Now)
        Changed |=
            put(To, F, SlotId{From}.isShared() ? Confidence::Likely : Sure);
      if (Changed)
        Work.push_back(To);
    }
  }
}

std::vector<Target> resolve(const Program &P, llvm::ArrayRef<Callable> What) {
  std::vector<Target> Out;
  for (const Callable &One : What) {
    if (!One.Function) {
      if (auto Kept = P.Keeps.find(One.Slot.Hash); Kept != P.Keeps.end())
        llvm::append_range(Out, Kept->second);
    } else if (FunctionIndex F = P.find(One.Function); F != NoFunction) {
      Out.push_back({F});
      if (auto Below = P.Overriders.find(F); Below != P.Overriders.end())
        for (FunctionIndex O : Below->second)
          Out.push_back({O});
    }
  }
  llvm::sort(Out);
  Out.erase(std::unique(Out.begin(), Out.end()), Out.end());
  return Out;
}

void findKeeps(Program &P) { SlotSolver(P).solve(); }

} // namespace corotidy
