// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Clang's control flow graph, cut at suspensions.
#include "extract/Flow.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace corotidy {

namespace {
class GraphReader {
public:
  GraphReader(Unit &U, Conditions &Known, const Variables &Locals,
              const CFG &From)
      : U(U), Known(Known), Locals(Locals), From(From), Ends(programEnds(From)),
        First(From.getNumBlockIDs()), Last(From.getNumBlockIDs()) {}
  void read();

  std::vector<FlowBlock> Graph;
  std::vector<Destruction> Destructions;
  llvm::DenseMap<const Stmt *, uint32_t> Blocks;
  bool Matters = false;

private:
  void readBlock(const CFGBlock &Block);
  void readElement(const CFGElement &Element);
  void readEdges(const CFGBlock &Block);
  bool endsHere(const CFGBlock &Block, unsigned Successor) const;
  std::vector<Clause> holdsOn(const CFGBlock &Block, unsigned Successor);
  std::vector<Clause> holdsInCase(const CFGBlock &To, const SwitchStmt *Switch);
  void suspend(const CoroutineSuspendExpr *At);
  void readChoice(const CFGBlock &Block);
  bool isInLoop(const CFGBlock &Block) const;
  bool isAlwaysReached(const CFGBlock &Block) const;
  WayTo wayTo(const Stmt *S);

  Unit &U;
  Conditions &Known;
  const Variables &Locals;
  const CFG &From;
  const llvm::BitVector Ends;
  std::vector<uint32_t> First, Last; // CFG block → blocks of Graph
  llvm::DenseMap<const Stmt *, const CFGBlock *> Home;
  const CFGBlock *Target = nullptr; // whose condition is being read
  unsigned Nesting = 0;             // of wayTo
};
} // namespace

static const CFGBlock *successor(const CFGBlock &Block, unsigned Index) {
  return (Block.succ_begin() + Index)->getReachableBlock();
}

void GraphReader::suspend(const CoroutineSuspendExpr *At) {
  uint32_t Next = Graph.size();
  FlowBlock &Ends = Graph.back();
  Ends.Suspends = true;
  const Expr *Awaited = stripped(At->getOperand());
  Ends.AwaitedPath = ownerPath(U, Awaited);
  if (isa<DeclRefExpr>(Awaited)) // what it was made by decides
    Ends.Awaited = operand(U, Awaited).MadeBy;
  if (!Ends.Awaited)
    Ends.Awaited = U.Where.written(At->getOperand()->getSourceRange());
  Ends.Next.push_back({Next, {}});
  Graph.emplace_back();
  Matters = true;
}

// `mustBeOff(io);`, `Off Check(io);`: a call of the project.
static bool mayCheck(Unit &U, const Stmt *S) {
  const FunctionDecl *Callee = nullptr;
  if (const auto *Call = dyn_cast<CallExpr>(S))
    Callee = Call->getDirectCallee();
  else if (const auto *Construction = dyn_cast<CXXConstructExpr>(S))
    Callee = Construction->getConstructor();
  return Callee && !Callee->isTrivial() && !Callee->isDefaulted() &&
         !U.Where.isSystem(Callee->getLocation());
}

void GraphReader::readElement(const CFGElement &Element) {
  uint32_t Here = Graph.size() - 1;
  if (auto Statement = Element.getAs<CFGStmt>()) {
    const Stmt *S = Statement->getStmt();
    Blocks[S] = Here;
    Matters |= mayCheck(U, S) || mayLock(S);
    if (const auto *Return = dyn_cast<ReturnStmt>(S))
      Graph.back().Gives = returnedConstant(Return->getRetValue());
    if (const auto *At = dyn_cast<CoroutineSuspendExpr>(S))
      suspend(At);
  } else if (auto Object = Element.getAs<CFGAutomaticObjDtor>()) {
    const VarDecl *Var = Object->getVarDecl();
    if (!Locals.isMoved(Var) &&
        destructorActs(Var->getType().getNonReferenceType()))
      Destructions.push_back(
          {Object->getDestructorDecl(U.Context), Var, nullptr, Here});
  } else if (auto Temporary = Element.getAs<CFGTemporaryDtor>()) {
    const CXXBindTemporaryExpr *E = Temporary->getBindTemporaryExpr();
    if (!Locals.isTaken(E) && destructorActs(E->getType()))
      Destructions.push_back(
          {Temporary->getDestructorDecl(U.Context), nullptr, E, Here});
  } else if (auto Deleted = Element.getAs<CFGDeleteDtor>()) {
    const CXXDeleteExpr *E = Deleted->getDeleteExpr();
    if (destructorActs(E->getDestroyedType()))
      Destructions.push_back(
          {Deleted->getDestructorDecl(U.Context), nullptr, E, Here});
  }
}

void GraphReader::readBlock(const CFGBlock &Block) {
  First[Block.getBlockID()] = Graph.size();
  Graph.emplace_back();
  for (const CFGElement &Element : Block)
    readElement(Element);
  Last[Block.getBlockID()] = Graph.size() - 1;
}

// `switch (onLoop()) { case true: …`, `case std::future_status::ready: …`
std::vector<Clause> GraphReader::holdsInCase(const CFGBlock &To,
                                             const SwitchStmt *Switch) {
  auto IsPlain = [](const CaseStmt *C) {
    return C && !C->caseStmtIsGNURange() && !C->getLHS()->isValueDependent();
  };
  std::vector<Clause> Out;
  const auto *Here = dyn_cast_or_null<CaseStmt>(To.getLabel());
  if (IsPlain(Here))
    Out = Known.ofEqual(Switch->getCond(), Here->getLHS());
  // It is none of the other cases.
  for (const SwitchCase *Case = Switch->getSwitchCaseList(); Case;
       Case = Case->getNextSwitchCase())
    if (const auto *Other = dyn_cast<CaseStmt>(Case);
        IsPlain(Other) && Other != Here)
      llvm::append_range(
          Out, Known.ofEqual(Switch->getCond(), Other->getLHS(), false));
  return Out;
}

std::vector<Clause> GraphReader::holdsOn(const CFGBlock &Block,
                                         unsigned Successor) {
  CFGTerminator Terminator = Block.getTerminator();
  if (!Terminator.getStmt() || !Terminator.isStmtBranch())
    return {};
  const Expr *Condition =
      dyn_cast_or_null<Expr>(Block.getTerminatorCondition());
  if (const auto *Switch = dyn_cast<SwitchStmt>(Terminator.getStmt()))
    return holdsInCase(*successor(Block, Successor), Switch);
  if (Block.succ_size() != 2)
    return {};
  // A macro that does not come back proves nothing: with NDEBUG it is gone.
  const CFGBlock *Other = successor(Block, 1 - Successor);
  if (Other && Other->hasNoReturnElement() &&
      Terminator.getStmt()->getBeginLoc().isMacroID())
    return {};
  if (const Expr *Cut = Block.getLastCondition())
    Condition = Cut;
  // The first successor is the one for a true condition.
  bool Value = Successor == 0;
  std::vector<Clause> Out = Known.of(Condition, Value);
  // Past `loop &&` in `loop && loop->isRunning()`: all of it is false.
  if (const auto *Op = dyn_cast<BinaryOperator>(Terminator.getStmt());
      Op && Op->isLogicalOp() && (Op->getOpcode() == BO_LOr) == Value)
    Out = both(std::move(Out), Known.of(Op, Value));
  return Out;
}

// A call that may throw has a second way, without a condition.
static bool isThrown(const CFGBlock &Block, unsigned Successor) {
  return Successor != 0 && !Block.getTerminator().isValid();
}

// The way out of the body is an exception, or the end of the program.
bool GraphReader::endsHere(const CFGBlock &Block, unsigned Successor) const {
  if (successor(Block, Successor) != &From.getExit())
    return false;
  // Past the handlers of a try, none of which takes it.
  bool IsUncaught = isa_and_nonnull<CXXTryStmt>(Block.getTerminatorStmt());
  return IsUncaught || isThrown(Block, Successor) ||
         Block.hasNoReturnElement() ||
         llvm::any_of(Block, [](const CFGElement &Element) {
           auto Statement = Element.getAs<CFGStmt>();
           return Statement && isa<CXXThrowExpr>(Statement->getStmt());
         });
}

void GraphReader::readEdges(const CFGBlock &Block) {
  for (unsigned I = 0; I != Block.succ_size(); ++I) {
    const CFGBlock *To = successor(Block, I);
    if (!To || endsHere(Block, I))
      continue;
    llvm::SaveAndRestore<const CFGBlock *> At(Target, &Block);
    FlowEdge Edge{First[To->getBlockID()], holdsOn(Block, I),
                  isThrown(Block, I), otherEnds(Block, I, Ends)};
    Matters |= !withoutPointers(Edge.Holds).empty();
    Graph[Last[Block.getBlockID()]].Next.push_back(std::move(Edge));
  }
}

// `return onLoop() ? Status::WouldWait : Status::Ok;`: each is given where it
// was chosen. The block does nothing but choose and return.
void GraphReader::readChoice(const CFGBlock &Block) {
  const ConditionalOperator *Choice = nullptr;
  bool Returns = false;
  for (const CFGElement &Element : Block) {
    auto Statement = Element.getAs<CFGStmt>();
    if (!Statement ||
        !isa<ConditionalOperator, CastExpr, ReturnStmt>(Statement->getStmt()))
      return;
    if (const auto *Here = dyn_cast<ConditionalOperator>(Statement->getStmt()))
      Choice = Here;
    Returns |= isa<ReturnStmt>(Statement->getStmt());
  }
  if (!Choice || !Returns)
    return;
  for (const Expr *One : {Choice->getTrueExpr(), Choice->getFalseExpr()}) {
    FlowBlock &Chosen = Graph[Blocks.lookup(bare(One))];
    std::string Constant = constantName(One);
    if (Constant.empty() || Chosen.Next.size() != 1 ||
        Chosen.Next.front().To != First[Block.getBlockID()])
      continue;
    Chosen.Gives = std::move(Constant);
    Chosen.Next.front().To = FlowReturns;
  }
}

// Some way leads from the block back to it.
bool GraphReader::isInLoop(const CFGBlock &Block) const {
  llvm::BitVector Seen(From.getNumBlockIDs());
  llvm::SmallVector<const CFGBlock *, 16> Work{&Block};
  while (!Work.empty())
    for (const CFGBlock::AdjacentBlock &Next : Work.pop_back_val()->succs()) {
      const CFGBlock *To = Next;
      if (To == &Block)
        return true;
      if (To && !Seen.test(To->getBlockID())) {
        Seen.set(To->getBlockID());
        Work.push_back(To);
      }
    }
  return false;
}

// No way leads around the block to the condition that is being read.
bool GraphReader::isAlwaysReached(const CFGBlock &Block) const {
  llvm::BitVector Seen(From.getNumBlockIDs());
  llvm::SmallVector<const CFGBlock *, 16> Work{&From.getEntry()};
  while (!Work.empty()) {
    const CFGBlock *At = Work.pop_back_val();
    if (At == (Target ? Target : &From.getExit()))
      return false;
    for (const CFGBlock::AdjacentBlock &Next : At->succs())
      if (const CFGBlock *To = Next;
          To && To != &Block && !Seen.test(To->getBlockID())) {
        Seen.set(To->getBlockID());
        Work.push_back(To);
      }
  }
  return true;
}

WayTo GraphReader::wayTo(const Stmt *S) {
  if (Home.empty())
    for (const CFGBlock *Block : From)
      for (const CFGElement &Element : *Block)
        if (auto Statement = Element.getAs<CFGStmt>())
          Home[Statement->getStmt()] = Block;
  WayTo Out{{}, true};
  const CFGBlock *Block = Home.lookup(S);
  Out.IsInLoop = Block && isInLoop(*Block);
  // Conditions on the way may ask for ways themselves.
  constexpr unsigned MostNesting = 2;
  if (Nesting == MostNesting)
    return {{}, false, Out.IsInLoop};
  llvm::SaveAndRestore<unsigned> Deeper(Nesting, Nesting + 1);
  while (Block && Block != &From.getEntry()) {
    const CFGBlock *Only = nullptr;
    for (const CFGBlock::AdjacentBlock &Before : Block->preds())
      if (Before) {
        if (Only)
          return {std::move(Out.Holds), Out.IsAll && isAlwaysReached(*Block),
                  Out.IsInLoop};
        Only = Before;
      }
    if (!Only)
      break;
    unsigned Ways = 0, Taken = 0;
    for (unsigned I = 0; I != Only->succ_size(); ++I)
      if (const CFGBlock *To = successor(*Only, I)) {
        ++Ways;
        Taken = To == Block ? I : Taken;
      }
    if (Ways > 1) {
      std::vector<Clause> Holds = holdsOn(*Only, Taken);
      Out.IsAll &= !Holds.empty();
      Out.Holds = both(std::move(Out.Holds), Holds);
    }
    Block = Only;
  }
  Out.IsAll &= Block != nullptr;
  return Out;
}

void GraphReader::read() {
  Known.wayTo = [this](const Stmt *S) { return wayTo(S); };
  readBlock(From.getEntry());
  readBlock(From.getExit());
  for (const CFGBlock *Block : From)
    if (Block != &From.getEntry() && Block != &From.getExit())
      readBlock(*Block);
  for (const CFGBlock *Block : From)
    readEdges(*Block);
  for (const CFGBlock *Block : From)
    readChoice(*Block);
}

static bool canBeTested(QualType Type) {
  return Type->isScalarType() && !Type->isFloatingType();
}

BodyFlow::BodyFlow(Unit &U, const FunctionDecl *Function, Stmt *Body,
                   const Variables &Locals) {
  Conditions Known(U, Locals);
  CFG::BuildOptions Options;
  Options.PruneTriviallyFalseEdges = true;
  Options.AddImplicitDtors = true;
  Options.AddTemporaryDtors = true;
  // Also as a part of a larger expression.
  Options.setAlwaysAdd(Stmt::CoawaitExprClass)
      .setAlwaysAdd(Stmt::CoyieldExprClass);
  // Without these edges no way leads into a handler; with them each call that
  // may throw ends a block.
  Options.AddEHEdges = Locals.HasTry;
  std::unique_ptr<CFG> From =
      CFG::buildCFG(Function, Body, &U.Context, Options);
  if (!From)
    return;
  GraphReader Reader(U, Known, Locals, *From);
  // The graph does not have them; they run where the body starts.
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    Reader.Matters =
        llvm::any_of(Constructor->inits(), [](const CXXCtorInitializer *Init) {
          return Init->isWritten() && !isa<IntegerLiteral>(Init->getInit());
        });
  Reader.read();
  Destructions = std::move(Reader.Destructions);
  Graph = std::move(Reader.Graph);
  Blocks = std::move(Reader.Blocks);
  if (canBeTested(Function->getReturnType()))
    readReturns(Known, Locals);
  for (FlowBlock &B : Graph)
    for (FlowEdge &E : B.Next)
      E.Holds = withoutPointers(std::move(E.Holds));
  if (Reader.Matters)
    return;
  Graph.clear();
  Blocks.clear();
  for (Destruction &D : Destructions)
    D.Block = 0;
}

// What holds on the only way to the block, as far up as there is only one.
std::vector<Clause> BodyFlow::knownIn(uint32_t Block) const {
  std::vector<Clause> Out;
  for (size_t Steps = 0; Steps != Graph.size(); ++Steps) {
    const FlowEdge *Only = nullptr;
    uint32_t From = 0, Ways = 0;
    for (uint32_t I = 0; I != Graph.size(); ++I)
      for (const FlowEdge &E : Graph[I].Next)
        if (E.To == Block)
          Only = &E, From = I, ++Ways;
    if (Ways != 1)
      return Out;
    Out = both(std::move(Out), Only->Holds);
    Block = From;
  }
  return Out;
}

// What the function's value says: of the return statements, one was reached.
void BodyFlow::readReturns(Conditions &Known, const Variables &Locals) {
  constexpr size_t MostReturns = 4;
  if (Locals.Returns.empty() || Locals.Returns.size() > MostReturns)
    return;
  for (bool Value : {true, false}) {
    std::vector<Clause> All{Clause{}}; // nothing yet: cannot be
    for (const ReturnStmt *Return : Locals.Returns) {
      std::vector<Clause> Here = Known.of(Return->getRetValue(), Value);
      if (Locals.Returns.size() > 1)
        Here = both(std::move(Here), knownIn(Blocks.lookup(Return)));
      All = either(All, Here);
    }
    (Value ? WhenTrue : WhenFalse) = withoutPointers(std::move(All));
  }
}

} // namespace corotidy
