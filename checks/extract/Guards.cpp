// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which bool-valued calls must have been true, or false, for a call site to be
// reached: delete the edges of the control flow graph on which the condition
// has the other value, and ask whether the call site is still reachable.
#include "extract/Unit.h"

#include "clang/AST/ExprCXX.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/BitVector.h"

using namespace clang;

namespace corotidy {

namespace {
struct Condition {
  const CallExpr *Call = nullptr;
  bool Negated = false;
};
} // namespace

// `!p()`, `p() == false` and `const bool b = p();` are p() as well.
static Condition conditionOf(const Expr *E) {
  Condition Out;
  for (unsigned Depth = 0; E && Depth != 8; ++Depth) {
    E = E->IgnoreParenImpCasts();
    if (const auto *Not = dyn_cast<UnaryOperator>(E);
        Not && Not->getOpcode() == UO_LNot) {
      Out.Negated = !Out.Negated;
      E = Not->getSubExpr();
    } else if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
      const auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
      if (!Var || !Var->getType().isConstQualified() ||
          !Var->hasLocalStorage() || !Var->getInit())
        return {};
      E = Var->getInit();
    } else if (const auto *Cleanups = dyn_cast<ExprWithCleanups>(E)) {
      E = Cleanups->getSubExpr();
    } else {
      break;
    }
  }
  Out.Call = dyn_cast_or_null<CallExpr>(E);
  if (Out.Call &&
      (!Out.Call->getDirectCallee() || !Out.Call->getType()->isBooleanType()))
    Out.Call = nullptr;
  return Out;
}

// Blocks that the entry reaches when `Cut` may only be left by one successor.
static llvm::BitVector reachable(const CFG &Graph, const CFGBlock *Cut,
                                 unsigned KeptSuccessor) {
  llvm::BitVector Seen(Graph.getNumBlockIDs());
  llvm::SmallVector<const CFGBlock *, 32> Work{&Graph.getEntry()};
  Seen.set(Graph.getEntry().getBlockID());
  while (!Work.empty()) {
    const CFGBlock *Block = Work.pop_back_val();
    unsigned Index = 0;
    for (const CFGBlock::AdjacentBlock &Next : Block->succs()) {
      bool IsCut = Block == Cut && Index != KeptSuccessor;
      ++Index;
      const CFGBlock *To = Next.getReachableBlock();
      if (IsCut || !To || Seen.test(To->getBlockID()))
        continue;
      Seen.set(To->getBlockID());
      Work.push_back(To);
    }
  }
  return Seen;
}

static Guard guardFact(Unit &U, const CallExpr *Call, bool Value) {
  Guard Out;
  Out.Condition = U.mention(Call->getDirectCallee());
  Out.Value = Value;
  const Expr *Object = nullptr;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
    Object = Member->getImplicitObjectArgument();
  else if (Call->getNumArgs())
    Object = Call->getArg(0);
  if (Object)
    Out.Object = operand(U, Object).Path;
  return Out;
}

Guards::Guards(Unit &U, const FunctionDecl *Function, Stmt *Body) {
  CFG::BuildOptions Options;
  Options.PruneTriviallyFalseEdges = true;
  Options.AddEHEdges = false;
  std::unique_ptr<CFG> Graph =
      CFG::buildCFG(Function, Body, &U.Context, Options);
  if (!Graph)
    return;
  for (const CFGBlock *Block : *Graph) {
    if (Block->succ_size() != 2)
      continue;
    const Expr *Last = Block->getLastCondition();
    Condition C = Last ? conditionOf(Last) : Condition{};
    if (!C.Call)
      continue;
    for (bool Value : {true, false}) {
      // The first successor is the one for a true condition. Cutting it leaves
      // what is reached when the condition is not `Value`.
      bool Raw = Value != C.Negated;
      llvm::BitVector Without = reachable(*Graph, Block, Raw ? 1 : 0);
      Guard Fact = guardFact(U, C.Call, Value);
      for (const CFGBlock *Guarded : *Graph) {
        if (Without.test(Guarded->getBlockID()))
          continue;
        for (const CFGElement &Element : *Guarded)
          if (auto Statement = Element.getAs<CFGStmt>())
            ByCall[Statement->getStmt()].push_back(Fact);
      }
    }
  }
  for (auto &[Site, Facts] : ByCall) {
    llvm::sort(Facts);
    Facts.erase(std::unique(Facts.begin(), Facts.end()), Facts.end());
  }
}

std::vector<Guard> Guards::of(const Expr *Call) const {
  auto Known = ByCall.find(Call);
  return Known == ByCall.end() ? std::vector<Guard>{} : Known->second;
}

} // namespace corotidy
