// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where a coroutine has awaited a future without taking its result, so that
// get() has nothing to wait for afterwards.
#include "link/Program.h"

#include "llvm/ADT/StringSet.h"

namespace corotidy {

static bool isLibrarys(const Program &P, const Call &C) {
  FunctionIndex Callee = P.find(C.Callee);
  return Callee != NoFunction &&
         (isModelled(P, Callee) || !P.isProject(P.Functions[Callee].Where));
}

// A library takes the future there: `Await(f)`, `Await(All.begin(), 3)`.
// Whether it is there at once is nothing that such a call says.
static bool takes(const Program &P, const Call &C, llvm::StringRef Future) {
  return isLibrarys(P, C) && llvm::any_of(C.Args, [&](const Operand &Arg) {
           llvm::StringRef Path = identityOf(Arg), Element = Future;
           if (Path == Future)
             return !executorOf(P, Arg.Type);
           return (Path.consume_back(".begin()") ||
                   Path.consume_back(".data()")) &&
                  Element.consume_front(Path) && Element.starts_with("[");
         });
}

// `f.resolve()`, `group.AwaitOn(e)`
static bool isOn(const Call &C, llvm::StringRef Object) {
  return C.Object && identityOf(*C.Object) == Object;
}

// Work that has an end, unlike a loop or a timer: one can wait for its result.
static bool isFuture(const Program &P, const Function &F, const Call &Asked) {
  const TypeModel *Type = P.Meaning->type(Asked.Object->Type.Name);
  return (Type && Type->Task) || llvm::any_of(F.Calls, [&](const Call &C) {
           const FunctionModel *Model = P.modelOf(C.Callee);
           return Model && Model->Run && C.Kind != CallKind::Destructor &&
                  Model->Run->Task.Which == OperandRef::This &&
                  isOn(C, identityOf(*Asked.Object));
         });
}

llvm::BitVector awaitBlocks(const Program &P, const Function &F,
                            llvm::StringRef Future) {
  llvm::BitVector Out(F.Flow.size());
  llvm::StringSet<> Whole; // what is there when the future is: itself, a group
  Whole.insert(Future);
  for (const Call &C : F.Calls)
    if (FunctionIndex Callee = P.find(C.Callee);
        C.Object && Callee != NoFunction && isModelled(P, Callee) &&
        takes(P, C, Future))
      Whole.insert(identityOf(*C.Object));
  Whole.erase("");
  auto Awaits = [&](const Call &C) {
    if (takes(P, C, Future))
      return true;
    return C.Object && isLibrarys(P, C) &&
           Whole.contains(identityOf(*C.Object)) &&
           (identityOf(*C.Object) != Future || isFuture(P, F, C));
  };
  for (uint32_t I = 0; I != F.Flow.size(); ++I) {
    const FlowBlock &B = F.Flow[I];
    auto IsOfIt = [&](const Call &C) {
      return C.Written && B.Awaited.contains(C.Written) && Awaits(C);
    };
    if (B.Suspends && (Whole.contains(B.AwaitedPath) ||
                       (B.Awaited && llvm::any_of(F.Calls, IsOfIt))))
      Out.set(I);
  }
  return Out;
}

} // namespace corotidy
