// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a body does with its local variables.
#include "extract/Flow.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace corotidy {

static const VarDecl *variableIn(const Stmt *S) {
  const auto *Ref = dyn_cast_or_null<DeclRefExpr>(S);
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

// `asked = onLoop()`, `asked |= onLoop()`
static bool isWholeAssignment(const BinaryOperator *Op) {
  return Op->getOpcode() == BO_Assign ||
         (Op->getLHS()->getType()->isBooleanType() &&
          (Op->getOpcode() == BO_OrAssign || Op->getOpcode() == BO_AndAssign));
}

// Who uses an object so may change it: not so a copy, a reference to const, a
// const member function, and std::move, which ends what we can say of it.
static bool mayChange(const Stmt *Parent) {
  if (const auto *Cast = dyn_cast_or_null<ImplicitCastExpr>(Parent))
    return !Cast->getType().isConstQualified();
  const auto *Call = dyn_cast_or_null<CallExpr>(Parent);
  return !(Call && isMove(Call));
}

void Variables::note(const Stmt *S, const Stmt *Parent) {
  const VarDecl *Var = variableIn(S);
  if (!Var)
    return;
  const auto *Cast = dyn_cast_or_null<ImplicitCastExpr>(Parent);
  if (Cast && Cast->getCastKind() == CK_LValueToRValue)
    return;
  if (mayChange(Parent))
    Touched.insert(Var);
  const auto *Assign = dyn_cast_or_null<BinaryOperator>(Parent);
  if (Assign && isWholeAssignment(Assign) && Assign->getLHS() == S)
    Assigned[Var].push_back(Assign);
  else if (!Var->getType().getNonReferenceType()->isRecordType())
    Escaped.insert(Var);
}

// After a fatal error classes stay without a definition; objects of them have
// no destructor that a graph could show.
static bool isUndefined(QualType Type) {
  if (Type.isNull()) // of a variable whose initialiser means nothing
    return true;
  const auto *Class = Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  return Class && !Class->hasDefinition();
}

bool Variables::isSound(const FunctionDecl *Function) const {
  if (HasErrors || Function->isInvalidDecl())
    return false;
  const auto *Destructor = dyn_cast<CXXDestructorDecl>(Function);
  if (!Destructor)
    return true;
  const CXXRecordDecl *Class = Destructor->getParent();
  return llvm::none_of(
             Class->bases(),
             [](auto &Base) { return isUndefined(Base.getType()); }) &&
         llvm::none_of(Class->fields(), [](const FieldDecl *Field) {
           return isUndefined(Field->getType());
         });
}

static bool isUnsound(const Stmt *S) {
  if (const auto *E = dyn_cast<Expr>(S))
    return E->containsErrors() || (E->isPRValue() && isUndefined(E->getType()));
  const auto *Declarations = dyn_cast<DeclStmt>(S);
  return Declarations && llvm::any_of(Declarations->decls(), [](const Decl *D) {
           const auto *Var = dyn_cast<VarDecl>(D);
           return D->isInvalidDecl() || (Var && isUndefined(Var->getType()));
         });
}

void Variables::walk(const Stmt *S, const Stmt *Parent) {
  if (!S)
    return;
  note(S, Parent);
  HasErrors |= isUnsound(S);
  if (const auto *Call = dyn_cast<CallExpr>(S)) {
    const auto *Op = dyn_cast<CXXOperatorCallExpr>(S);
    if (Op && Op->isAssignmentOp())
      noteAssignment(Op);
    noteArguments(Call);
    if (isMove(Call))
      if (const VarDecl *Var = variableIn(Call->getArg(0)->IgnoreParens()))
        Moved.insert(Var);
  }
  if (const auto *Return = dyn_cast<ReturnStmt>(S); Return) {
    Returns.push_back(Return);
    if (Return->getRetValue())
      if (const VarDecl *Var = variableIn(stripped(Return->getRetValue())))
        Moved.insert(Var);
  }
  if (const auto *Return = dyn_cast<CoreturnStmt>(S))
    if (Return->getOperand())
      if (const VarDecl *Var = variableIn(stripped(Return->getOperand())))
        Moved.insert(Var);
  HasTry |= isa<CXXTryStmt>(S);
  if (isa<LambdaExpr>(S)) {
    // Its body is a function of its own; what it captures is used here.
    for (const Expr *Init : cast<LambdaExpr>(S)->capture_inits())
      walk(Init, S);
    return;
  }
  walkChildren(S);
}

// Statements of a block, and the parts of an expression, run one after another;
// any other part of a statement may be left out, or run again.
static bool mayBeLeftOut(const Stmt *Parent) {
  if (const auto *Op = dyn_cast<BinaryOperator>(Parent))
    return Op->isLogicalOp();
  return isa<AbstractConditionalOperator>(Parent) ||
         !isa<Expr, CompoundStmt, DeclStmt, CoroutineBodyStmt, ReturnStmt,
              CoreturnStmt, AttributedStmt>(Parent);
}

void Variables::walkChildren(const Stmt *S) {
  bool IsLoop = isa<WhileStmt, DoStmt, ForStmt, CXXForRangeStmt>(S);
  llvm::SaveAndRestore InLoop(Loop, Loop || !IsLoop ? Loop : S);
  for (const Stmt *Child : S->children()) {
    llvm::SaveAndRestore Inside(Within, mayBeLeftOut(S) ? Child : Within);
    walk(Child, S);
  }
}

void Variables::noteAssignment(const CXXOperatorCallExpr *Op) {
  const VarDecl *Var = variableIn(Op->getArg(0)->IgnoreParens());
  if (!Var)
    return;
  Escaped.insert(Var);
  Given[Var].push_back({Op->getArg(1), Within, Loop});
}

// What a coroutine is given by value it moves into its frame first of all.
void Variables::noteArguments(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  const FunctionDecl *Defined = Callee ? Callee->getDefinition() : nullptr;
  if (!Defined || !isa_and_nonnull<CoroutineBodyStmt>(Defined->getBody()))
    return;
  unsigned First = isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(Callee);
  for (unsigned I = First; I < Call->getNumArgs(); ++I) {
    const auto *Made =
        dyn_cast<CXXBindTemporaryExpr>(Call->getArg(I)->IgnoreParenCasts());
    bool IsMoved = Made && I - First < Callee->getNumParams() &&
                   Callee->getParamDecl(I - First)->getType()->isRecordType() &&
                   Made->getType()->getAsCXXRecordDecl()->hasMoveConstructor();
    if (IsMoved)
      Taken.insert(Made);
  }
}

const Expr *Variables::heldAt(const DeclRefExpr *Use,
                              const SourceManager &Sources) const {
  const auto *Var = cast<VarDecl>(Use->getDecl());
  llvm::ArrayRef<Assignment> All = givenTo(Var);
  SourceLocation Here = Use->getLocation();
  auto IsIn = [&](const Stmt *S) {
    return !Sources.isBeforeInTranslationUnit(Here, S->getBeginLoc()) &&
           !Sources.isBeforeInTranslationUnit(S->getEndLoc(), Here);
  };
  auto IsBefore = [&](const Assignment &A) {
    return Sources.isBeforeInTranslationUnit(A.Value->getBeginLoc(), Here);
  };
  const Assignment *Last = nullptr;
  for (const Assignment &A : llvm::make_filter_range(All, IsBefore))
    Last = &A;
  auto MayComeBack = [&](const Assignment &A) { // by a loop around the use
    return !IsBefore(A) && A.Loop && IsIn(A.Loop) &&
           (!Last || Last->Loop != A.Loop);
  };
  if (llvm::any_of(All, MayComeBack) || (Last && !IsIn(Last->Within)))
    return nullptr;
  return Last ? Last->Value : isa<ParmVarDecl>(Var) ? nullptr : Var->getInit();
}

bool Variables::isScalarOfBody(const VarDecl *Var) const {
  return Var->hasLocalStorage() && !Escaped.contains(Var);
}

llvm::SmallVector<const Expr *, 2>
Variables::valuesOf(const VarDecl *Var) const {
  if (isa<ParmVarDecl>(Var) || !isScalarOfBody(Var))
    return {};
  llvm::SmallVector<const Expr *, 2> Out;
  if (Var->getInit())
    Out.push_back(Var->getInit());
  for (const BinaryOperator *Assign : assignmentsTo(Var)) {
    if (Assign->isCompoundAssignmentOp())
      return {};
    Out.push_back(Assign->getRHS());
  }
  return Out;
}

llvm::ArrayRef<const BinaryOperator *>
Variables::assignmentsTo(const VarDecl *Var) const {
  auto Written = Assigned.find(Var);
  if (Written == Assigned.end())
    return {};
  return Written->second;
}

const Expr *Variables::valueOf(const VarDecl *Var) const {
  llvm::SmallVector<const Expr *, 2> All = valuesOf(Var);
  return All.size() == 1 ? All.front() : nullptr;
}

} // namespace corotidy
