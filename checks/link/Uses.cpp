// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "link/Uses.h"

#include "link/RunCalls.h"

namespace corotidy {

// A call that has no line of its own in the function it is in: the finding
// stands where a person can change something, at the use.
static bool standsAtUse(HopKind Kind) {
  return Kind == HopKind::Constructor || Kind == HopKind::Destructor ||
         Kind == HopKind::Conversion || Kind == HopKind::Operator ||
         Kind == HopKind::DefaultArgument ||
         Kind == HopKind::DefaultInitialiser;
}

// A call of that kind leads there at a use, or from a coroutine that could
// await the function's twin. An operator of a library calls what the project
// gave it: that has lines of its own. So has a deleter, but it is the object
// that dies.
static bool isUse(const Program &P, FunctionIndex From, HopKind Kind,
                  FunctionIndex To) {
  if (!P.isProject(P.Functions[To].Where))
    return Kind == HopKind::Destructor;
  return standsAtUse(Kind) ||
         (P.Functions[From].is(IsCoroutine) && twinIn(P, To));
}

Stand standAt(const Program &P, FunctionIndex F, Place At) {
  bool Found = P.isProject(At);
  Place Where = At;
  Stand Out;
  FunctionIndex Inner = NoFunction; // of the uses that lead into each other
  for (; P.OnLoop[F] && P.OnLoop[F]->By.From != NoFunction;
       F = P.OnLoop[F]->By.From) {
    const Edge &By = P.OnLoop[F]->By;
    Place Use = P.Functions[By.From].Calls[By.Call].Where;
    bool AtUse = isUse(P, By.From, By.Kind, F);
    if (AtUse && Inner == NoFunction)
      Inner = F;
    if ((AtUse || !Found) && P.isProject(Use)) {
      Where = Use;
      Out.Used = Inner;
      Found = true;
    } else if (AtUse) {
      Found = false; // a library makes the object: who asked it to?
    }
    if (!AtUse && P.isProject(Use))
      Inner = NoFunction;
  }
  if (Found)
    Out.Where = P.place(Where);
  return Out;
}

namespace {
class UseFinder {
public:
  explicit UseFinder(const Program &P) : P(P), Seen(P.Functions.size()) {}
  std::vector<Use> find(FunctionIndex Used) {
    callersOf(Used, {}, isLibrarys(Used));
    return std::move(Out);
  }

private:
  bool isLibrarys(FunctionIndex F) const {
    return !P.isProject(P.Functions[F].Where);
  }
  // What it does stands where it is used itself.
  bool isUsed(FunctionIndex F) const {
    const Edge &By = P.OnLoop[F]->By;
    return By.From != NoFunction && isUse(P, By.From, By.Kind, F);
  }
  void callersOf(FunctionIndex Callee, const std::vector<Hop> &Below,
                 bool AnyCall);

  const Program &P;
  llvm::BitVector Seen;
  std::vector<Use> Out;
};
} // namespace

void UseFinder::callersOf(FunctionIndex Callee, const std::vector<Hop> &Below,
                          bool AnyCall) {
  constexpr size_t MostUses = 256;
  Seen.set(Callee);
  for (auto [From, Index] : P.Callers[Callee]) {
    const Place &At = P.Functions[From].Calls[Index].Where;
    if (!P.OnLoop[From] || Seen.test(From) || Out.size() == MostUses ||
        (!AnyCall && !isUse(P, From, P.OnLoop[Callee]->By.Kind, Callee)))
      continue;
    std::vector<Hop> Chain = P.chainTo(From, At);
    bool IsUse = P.isProject(At) && !isUsed(From);
    if (!IsUse)
      Chain.erase(Chain.begin(), Chain.end() - 1);
    Chain.insert(Chain.end(), Below.begin(), Below.end());
    if (IsUse)
      Out.push_back({From, At, std::move(Chain)});
    else
      callersOf(From, Chain, isLibrarys(From));
  }
}

std::vector<Use> usesOf(const Program &P, FunctionIndex Used) {
  return UseFinder(P).find(Used);
}

} // namespace corotidy
