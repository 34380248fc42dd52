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
// A bool-valued call and what it returned.
struct Atom {
  const CallExpr *Call;
  bool Value;
};
} // namespace

static const Expr *initialiserOf(const Expr *E) {
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->getType().isConstQualified() && Var->hasLocalStorage()
             ? Var->getInit()
             : nullptr;
}

// What calls must have returned for the condition to be `Value`. The graph
// splits `a && b` into blocks, but not when temporaries die in it.
static void addAtoms(const Expr *E, bool Value, unsigned Depth,
                     llvm::SmallVectorImpl<Atom> &Out) {
  if (!E || Depth == 16)
    return;
  E = E->IgnoreParenImpCasts();
  if (const auto *Cleanups = dyn_cast<ExprWithCleanups>(E))
    return addAtoms(Cleanups->getSubExpr(), Value, Depth + 1, Out);
  if (const Expr *Init = initialiserOf(E))
    return addAtoms(Init, Value, Depth + 1, Out);
  if (const auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot)
    return addAtoms(Not->getSubExpr(), !Value, Depth + 1, Out);
  if (const auto *Op = dyn_cast<BinaryOperator>(E)) {
    if (Op->getOpcode() == (Value ? BO_LAnd : BO_LOr)) {
      addAtoms(Op->getLHS(), Value, Depth + 1, Out);
      addAtoms(Op->getRHS(), Value, Depth + 1, Out);
    } else if (Op->isEqualityOp()) {
      bool Same = Op->getOpcode() == BO_EQ;
      if (const auto *Right =
              dyn_cast<CXXBoolLiteralExpr>(Op->getRHS()->IgnoreParenImpCasts()))
        addAtoms(Op->getLHS(), (Right->getValue() == Same) == Value, Depth + 1,
                 Out);
    }
    return;
  }
  const auto *Call = dyn_cast<CallExpr>(E);
  if (Call && Call->getDirectCallee() && Call->getType()->isBooleanType())
    Out.push_back({Call, Value});
}

// Blocks that the entry reaches without one of the edges that leave `From`.
static llvm::BitVector reachableWithout(const CFG &Graph, const CFGBlock *From,
                                        unsigned Successor) {
  llvm::BitVector Seen(Graph.getNumBlockIDs());
  llvm::SmallVector<const CFGBlock *, 32> Work{&Graph.getEntry()};
  Seen.set(Graph.getEntry().getBlockID());
  while (!Work.empty()) {
    const CFGBlock *Block = Work.pop_back_val();
    unsigned Index = 0;
    for (const CFGBlock::AdjacentBlock &Next : Block->succs()) {
      bool IsCut = Block == From && Index++ == Successor;
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

static const Expr *conditionOf(const CFGBlock *Block) {
  if (Block->succ_size() != 2)
    return nullptr;
  const Expr *Last = Block->getLastCondition();
  return Last ? Last : dyn_cast_or_null<Expr>(Block->getTerminatorCondition());
}

Guards::Guards(Unit &U, const FunctionDecl *Function, Stmt *Body) {
  CFG::BuildOptions Options;
  Options.PruneTriviallyFalseEdges = true;
  std::unique_ptr<CFG> Graph =
      CFG::buildCFG(Function, Body, &U.Context, Options);
  if (!Graph)
    return;
  for (const CFGBlock *Block : *Graph) {
    const Expr *Condition = conditionOf(Block);
    // The first successor is the one for a true condition.
    for (unsigned Successor : {0, 1}) {
      llvm::SmallVector<Atom, 2> Atoms;
      addAtoms(Condition, /*Value=*/Successor == 0, 0, Atoms);
      if (Atoms.empty())
        continue;
      llvm::BitVector Without = reachableWithout(*Graph, Block, Successor);
      for (const CFGBlock *Guarded : *Graph)
        if (!Without.test(Guarded->getBlockID()))
          for (const CFGElement &Element : *Guarded)
            if (auto Statement = Element.getAs<CFGStmt>())
              for (const Atom &A : Atoms)
                ByCall[Statement->getStmt()].push_back(
                    guardFact(U, A.Call, A.Value));
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
