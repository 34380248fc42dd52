// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What runs on a loop: breadth first from the roots, so that every chain is the
// shortest; ties are broken by file, line and name.
#include "link/Program.h"

namespace corotidy {

static HopKind hopKind(CallKind Kind) {
  switch (Kind) {
  case CallKind::Direct:
    return HopKind::Direct;
  case CallKind::Virtual:
    return HopKind::Virtual;
  case CallKind::Constructor:
    return HopKind::Constructor;
  case CallKind::Destructor:
    return HopKind::Destructor;
  case CallKind::Conversion:
    return HopKind::Conversion;
  case CallKind::Operator:
    return HopKind::Operator;
  case CallKind::DefaultArgument:
    return HopKind::DefaultArgument;
  case CallKind::DefaultInitialiser:
    return HopKind::DefaultInitialiser;
  case CallKind::HandedOff:
    return HopKind::HandedOff;
  }
  return HopKind::Direct;
}

static void findOverriders(Program &P) {
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    llvm::SmallVector<FunctionIndex, 8> Work{I};
    while (!Work.empty()) {
      for (FunctionId Base : P.Functions[Work.pop_back_val()].Overrides) {
        FunctionIndex Above = P.find(Base);
        if (Above == NoFunction || Above == I)
          continue;
        std::vector<FunctionIndex> &Below = P.Overriders[Above];
        if (!Below.empty() && Below.back() == I)
          continue; // by another base already
        Below.push_back(I);
        Work.push_back(Above);
      }
    }
  }
}

// The insides of a framework: its model says what they do.
static bool isModelled(const Program &P, FunctionIndex F) {
  return P.Meaning->owner(P.Functions[F].Name);
}

static void addCallees(const Program &P, const Edge &Base, const Call &C,
                       std::vector<Edge> &Out) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction)
    return;
  auto Add = [&](FunctionIndex To, HopKind Kind) {
    const Function &F = P.Functions[To];
    // Calling a coroutine makes its frame; the body is a root of its own.
    if (!F.is(HasBody) || F.is(IsCoroutine))
      return;
    Edge New = Base;
    New.To = To;
    New.Kind = Kind;
    Out.push_back(New);
  };
  const FunctionModel *Model = P.FunctionModels[Callee];
  if (!Model)
    Add(Callee, hopKind(C.Kind));
  if (C.Kind == CallKind::Virtual) {
    // A framework's own virtual calls are followed into the project, not into
    // all that the framework derives from the same base.
    bool OnlyProject = isModelled(P, Base.From);
    if (auto Below = P.Overriders.find(Callee); Below != P.Overriders.end())
      for (FunctionIndex To : Below->second)
        if (!OnlyProject || P.isProject(P.Functions[To].Where))
          Add(To, HopKind::Virtual);
  }
  if (!Model)
    return;
  for (const Registrar &R : Model->Registers)
    if (R.Where == Runs::Here)
      if (const Operand *Callable = operandOf(C, R.Callable))
        if (FunctionIndex To = P.find(Callable->Function); To != NoFunction)
          Add(To, HopKind::HandedOff);
}

std::vector<Edge> edgesOf(const Program &P, FunctionIndex From) {
  std::vector<Edge> Out;
  const Function &F = P.Functions[From];
  for (uint32_t I = 0; I != F.Calls.size(); ++I) {
    const Call &C = F.Calls[I];
    if (C.Kind == CallKind::Destructor || isGuarded(P, F, C))
      continue;
    Edge Base;
    Base.From = From;
    Base.Call = I;
    if (C.Kind == CallKind::DefaultArgument)
      Base.Sure = Confidence::Likely;
    addCallees(P, Base, C, Out);
  }
  return Out;
}

static bool isBefore(const Program &P, FunctionIndex A, FunctionIndex B) {
  const Function &F = P.Functions[A], &G = P.Functions[B];
  return std::tie(F.Where, F.Shown, F.Id) < std::tie(G.Where, G.Shown, G.Id);
}

// Spreads from what is reached already; `Sure` says which edges count.
static void spread(Program &P, std::vector<FunctionIndex> Frontier,
                   Confidence Sure) {
  while (!Frontier.empty()) {
    llvm::sort(Frontier, [&](FunctionIndex A, FunctionIndex B) {
      return isBefore(P, A, B);
    });
    std::vector<FunctionIndex> Next;
    for (FunctionIndex From : Frontier)
      for (const Edge &E : edgesOf(P, From)) {
        if (P.Reached[E.To] || E.Sure > Sure)
          continue;
        P.Reached[E.To] = OnLoop{E, P.Reached[From]->Depth + 1, Sure};
        Next.push_back(E.To);
      }
    Frontier = std::move(Next);
  }
}

void findOnLoop(Program &P) {
  findOverriders(P);
  P.Reached.assign(P.Functions.size(), std::nullopt);
  Edge Root;
  Root.Kind = HopKind::Coroutine;
  std::vector<FunctionIndex> Certain, Likely;
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    const Function &F = P.Functions[I];
    if (!F.is(IsCoroutine) || isModelled(P, I))
      continue;
    // A generator runs wherever it is asked for its next value.
    const TypeModel *Type = P.Meaning->type(F.Returns.Name);
    bool IsGenerator = Type && Type->IsGenerator;
    (IsGenerator ? Likely : Certain).push_back(I);
  }
  for (FunctionIndex I : Certain)
    P.Reached[I] = OnLoop{Root, 0, Confidence::Certain};
  spread(P, Certain, Confidence::Certain);
  for (FunctionIndex I : Likely)
    P.Reached[I] = OnLoop{Root, 0, Confidence::Likely};
  std::vector<FunctionIndex> All;
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I)
    if (P.Reached[I])
      All.push_back(I);
  spread(P, All, Confidence::Likely);
}

} // namespace corotidy
