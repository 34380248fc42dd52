// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which ways through a body end the program, and do not come back by a throw.
#include "extract/Flow.h"

#include "clang/AST/ExprCXX.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;

namespace corotidy {

static bool isProgramEnd(const FunctionDecl *F, unsigned Depth = 0);

// `[[noreturn]] void die() { log(); std::abort(); }`: it calls such a function,
// and throws nothing.
static bool onlyEnds(const Stmt *Body, unsigned Depth, bool &Ends) {
  if (!Body)
    return true;
  if (isa<CXXThrowExpr>(Body))
    return false;
  if (const auto *Call = dyn_cast<CallExpr>(Body); Call)
    if (const FunctionDecl *Callee = Call->getDirectCallee())
      Ends |= isProgramEnd(Callee, Depth + 1);
  return llvm::all_of(Body->children(), [&](const Stmt *Child) {
    return onlyEnds(Child, Depth, Ends);
  });
}

// [[noreturn]] alone does not tell: a function that throws has it as well.
static bool isProgramEnd(const FunctionDecl *F, unsigned Depth) {
  constexpr unsigned MostHelpers = 3;
  if (const FunctionDecl *Defined = F->getDefinition();
      Defined && F->isNoReturn() && Depth != MostHelpers) {
    bool Ends = false;
    if (onlyEnds(Defined->getBody(), Depth, Ends) && Ends)
      return true;
  }
  if (F->getBuiltinID() == Builtin::BI__builtin_trap ||
      F->getBuiltinID() == Builtin::BI__builtin_unreachable)
    return true;
  if (!F->getDeclContext()->getRedeclContext()->isTranslationUnit() &&
      !F->isInStdNamespace())
    return false;
  return F->getIdentifier() &&
         llvm::StringSwitch<bool>(F->getName())
             .Cases({"abort", "terminate", "unreachable"}, true)
             .Cases({"exit", "_exit", "_Exit", "quick_exit", "__assert_fail"},
                    true)
             .Default(false);
}

static bool endsProgram(const CFGBlock &Block) {
  return Block.hasNoReturnElement() &&
         llvm::any_of(Block, [](const CFGElement &Element) {
           auto Statement = Element.getAs<CFGStmt>();
           const auto *Call =
               Statement ? dyn_cast<CallExpr>(Statement->getStmt()) : nullptr;
           return Call && Call->getDirectCallee() &&
                  isProgramEnd(Call->getDirectCallee());
         });
}

llvm::BitVector programEnds(const CFG &Graph) {
  llvm::BitVector Out(Graph.getNumBlockIDs());
  for (const CFGBlock *Block : Graph)
    if (endsProgram(*Block))
      Out.set(Block->getBlockID());
  // What leads nowhere else.
  auto LeadsThere = [&](const CFGBlock &Block) {
    bool Leads = false;
    for (unsigned I = 0; I != Block.succ_size(); ++I)
      if (const CFGBlock *To = (Block.succ_begin() + I)->getReachableBlock();
          To && (I == 0 || Block.getTerminator().isValid())) {
        if (!Out.test(To->getBlockID()))
          return false;
        Leads = true;
      }
    return Leads;
  };
  for (bool Changed = Out.any(); Changed;) {
    Changed = false;
    for (const CFGBlock *Block : Graph)
      if (!Out.test(Block->getBlockID()) && LeadsThere(*Block)) {
        Out.set(Block->getBlockID());
        Changed = true;
      }
  }
  return Out;
}

bool otherEnds(const CFGBlock &Block, unsigned Successor,
               const llvm::BitVector &Ends) {
  // `if (!onLoop()) f.get(); else abort();` says where it may be called.
  const Stmt *By = Block.getTerminatorStmt();
  const auto *If = dyn_cast_or_null<IfStmt>(By);
  bool IsAssertion = (If && !If->getElse() && Successor == 1) ||
                     isa_and_nonnull<BinaryOperator>(By);
  if (Block.succ_size() != 2 || !IsAssertion)
    return false;
  const CFGBlock *Other =
      (Block.succ_begin() + (1 - Successor))->getReachableBlock();
  return Other && Ends.test(Other->getBlockID());
}

} // namespace corotidy
