// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a body does with its local variables.
#include "extract/Flow.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace corotidy {

static const VarDecl *variableIn(const Stmt *S) {
  const auto *Ref = dyn_cast_or_null<DeclRefExpr>(S);
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

void Variables::note(const Stmt *S, const Stmt *Parent) {
  const VarDecl *Var = variableIn(S);
  if (!Var)
    return;
  const auto *Cast = dyn_cast_or_null<ImplicitCastExpr>(Parent);
  if (Cast && Cast->getCastKind() == CK_LValueToRValue)
    return;
  const auto *Assign = dyn_cast_or_null<BinaryOperator>(Parent);
  if (Assign && Assign->getOpcode() == BO_Assign && Assign->getLHS() == S)
    Assigned[Var].push_back(Assign->getRHS());
  else if (!Var->getType().getNonReferenceType()->isRecordType())
    Escaped.insert(Var);
}

// After a fatal error classes stay without a definition; objects of them have
// no destructor that a graph could show.
static bool isUndefined(QualType Type) {
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
      if (const VarDecl *Var = variableIn(Op->getArg(0)->IgnoreParens())) {
        Escaped.insert(Var);
        Given[Var].push_back(Op->getArg(1));
      }
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
  for (const Stmt *Child : S->children())
    walk(Child, S);
}

llvm::SmallVector<const Expr *, 2>
Variables::valuesOf(const VarDecl *Var) const {
  if (!Var->hasLocalStorage() || isa<ParmVarDecl>(Var) || Escaped.contains(Var))
    return {};
  llvm::SmallVector<const Expr *, 2> Out;
  if (Var->getInit())
    Out.push_back(Var->getInit());
  if (auto Written = Assigned.find(Var); Written != Assigned.end())
    Out.append(Written->second.begin(), Written->second.end());
  return Out;
}

const Expr *Variables::valueOf(const VarDecl *Var) const {
  llvm::SmallVector<const Expr *, 2> All = valuesOf(Var);
  return All.size() == 1 ? All.front() : nullptr;
}

} // namespace corotidy
