// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where a coroutine has awaited a future without taking its result, so that
// get() has nothing to wait for afterwards.
#include "link/Program.h"

#include "llvm/ADT/StringSet.h"

namespace corotidy {

// A framework takes the future there: `Await(f)`, `Await(All.begin(), 3)`.
// Whether it is there at once is nothing that such a call says.
static bool takes(const Program &P, const Call &C, llvm::StringRef Future) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction || !isModelled(P, Callee))
    return false;
  return llvm::any_of(C.Args, [&](const Operand &Arg) {
    llvm::StringRef Path = identityOf(Arg), Element = Future;
    const TypeModel *Type = P.Meaning->type(Arg.Type.Name);
    if (Type && Type->Task)
      return Path == Future;
    return (Path.consume_back(".begin()") || Path.consume_back(".data()")) &&
           Element.consume_front(Path) && Element.starts_with("[");
  });
}

llvm::BitVector awaitBlocks(const Program &P, const Function &F,
                            llvm::StringRef Future) {
  llvm::BitVector Out(F.Flow.size());
  llvm::StringSet<> Groups;
  for (const Call &C : F.Calls)
    if (C.Object && !identityOf(*C.Object).empty() && takes(P, C, Future))
      Groups.insert(identityOf(*C.Object));
  auto IsOfIt = [&](const FlowBlock &B, const Call &C) {
    return C.Written && B.Awaited.contains(C.Written) &&
           (takes(P, C, Future) ||
            (C.Object && Groups.contains(identityOf(*C.Object))));
  };
  for (uint32_t I = 0; I != F.Flow.size(); ++I) {
    const FlowBlock &B = F.Flow[I];
    if (B.Suspends && (Groups.contains(B.AwaitedPath) ||
                       (B.Awaited && llvm::any_of(F.Calls, [&](const Call &C) {
                          return IsOfIt(B, C);
                        }))))
      Out.set(I);
  }
  return Out;
}

} // namespace corotidy
