// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What an expression's value would keep pointing to.
#include "extract/Unit.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace corotidy {

// A class owns what its pointers point to when it has a destructor that frees
// it; a trivially destructible class with a pointer in it does not
// (string_view, span, iterators, reference_wrapper). References never own.
static bool isView(QualType Type) {
  const auto *Class = Type->getAsCXXRecordDecl();
  if (!Class || !(Class = Class->getDefinition()))
    return false;
  bool OwnsPointers = !Class->hasTrivialDestructor();
  for (const FieldDecl *Field : Class->fields())
    if (Field->getType()->isReferenceType() || isView(Field->getType()) ||
        (Field->getType()->isPointerType() && !OwnsPointers))
      return true;
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (isView(Base.getType()))
      return true;
  return false;
}

namespace {
// Collects what the value of one expression points to.
class BorrowFinder {
public:
  BorrowFinder(const ASTContext &Context, std::vector<Borrow> &Out)
      : Context(Context), Out(Out) {}
  void value(const Expr *E);

private:
  void bound(const Expr *E);
  void passed(const Expr *Arg, QualType Param);
  void aggregate(const InitListExpr *List);
  void closure(const LambdaExpr *Lambda);
  void add(BorrowKind Kind, std::string Name) {
    Borrow New{Kind, std::move(Name)};
    if (!llvm::is_contained(Out, New))
      Out.push_back(std::move(New));
  }
  const ASTContext &Context;
  std::vector<Borrow> &Out;
};
} // namespace

// `E` is bound to a reference, or its address is taken.
void BorrowFinder::bound(const Expr *E) {
  E = stripped(E);
  if (isa<CXXThisExpr>(E))
    return add(BorrowKind::This, "this");
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    if (!isa<VarDecl>(Member->getMemberDecl()))
      bound(Member->getBase());
    return;
  }
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    if (!Var || Var->hasGlobalStorage())
      return;
    bool Elsewhere = Var->getType()->isReferenceType() ||
                     Var->getType()->isPointerType() ||
                     Ref->refersToEnclosingVariableOrCapture();
    return add(Elsewhere ? BorrowKind::NonLocal : BorrowKind::Local,
               Var->getNameAsString());
  }
  if (E->isPRValue())
    return add(BorrowKind::Temporary, "a temporary");
  if (const auto *Sub = dyn_cast<ArraySubscriptExpr>(E))
    return bound(Sub->getBase());
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    return bound(Unary->getSubExpr());
  if (isa<StringLiteral>(E))
    return;
  add(BorrowKind::NonLocal, "a reference");
}

void BorrowFinder::closure(const LambdaExpr *Lambda) {
  for (const LambdaCapture &Capture : Lambda->captures()) {
    if (Capture.capturesThis()) {
      add(BorrowKind::This, "this");
    } else if (Capture.capturesVariable()) {
      const ValueDecl *Var = Capture.getCapturedVar();
      bool IsOutside = Var->getType()->isReferenceType();
      if (Capture.getCaptureKind() == LCK_ByRef)
        add(IsOutside ? BorrowKind::NonLocal : BorrowKind::Local,
            Var->getNameAsString());
      else if (Var->getType()->isPointerType() || isView(Var->getType()))
        add(BorrowKind::NonLocal, Var->getNameAsString());
    }
  }
}

void BorrowFinder::passed(const Expr *Arg, QualType Param) {
  if (isa<CXXDefaultArgExpr>(Arg))
    return;
  if (Param->isReferenceType()) {
    if (isa<MaterializeTemporaryExpr>(Arg->IgnoreParenNoopCasts(Context)))
      return add(BorrowKind::Temporary, "a temporary");
    return bound(Arg);
  }
  const Expr *Value = stripped(Arg);
  if (Param->isPointerType()) {
    if (const auto *Unary = dyn_cast<UnaryOperator>(Value))
      return bound(Unary->getSubExpr());
    if (isa<CXXThisExpr>(Value))
      return add(BorrowKind::This, "this");
    if (!isa<CXXNullPtrLiteralExpr, clang::StringLiteral>(Value) &&
        !Param->isFunctionPointerType())
      add(BorrowKind::NonLocal, "a pointer");
    return;
  }
  if (isView(Param)) {
    // A view of a literal points to nothing that dies.
    const Expr *Source = Value;
    while (const auto *Made = dyn_cast<CXXConstructExpr>(Source)) {
      if (Made->getNumArgs() == 0)
        return;
      Source = stripped(Made->getArg(0));
    }
    if (isa<clang::StringLiteral>(Source))
      return;
    if (isView(Source->getType()) || Source->getType()->isPointerType())
      return add(BorrowKind::NonLocal, "a view");
    return bound(Source);
  }
  value(Arg);
}

// `Job{&Count, Name}`: each member is made from its initialiser.
void BorrowFinder::aggregate(const InitListExpr *List) {
  const auto *Class = List->getType()->getAsCXXRecordDecl();
  if (!List->isSemanticForm() && List->getSemanticForm())
    List = List->getSemanticForm();
  if (!Class || Class->isUnion() || Class->getNumBases())
    return;
  unsigned I = 0;
  for (const FieldDecl *Field : Class->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (I == List->getNumInits())
      return;
    passed(List->getInit(I++), Field->getType());
  }
}

void BorrowFinder::value(const Expr *E) {
  E = stripped(E);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    return closure(Lambda);
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(E)) // Job{&Count}
    return value(Cast->getSubExpr());
  if (const auto *List = dyn_cast<InitListExpr>(E))
    return aggregate(List);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E); Ref && isView(E->getType()))
    return add(BorrowKind::NonLocal, Ref->getDecl()->getNameAsString());
  const FunctionDecl *Callee = nullptr;
  llvm::ArrayRef<const Expr *> Args;
  unsigned Skip = 0;
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    Callee = Call->getDirectCallee();
    Args = llvm::ArrayRef(Call->getArgs(), Call->getNumArgs());
    if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E)) {
      bound(Member->getImplicitObjectArgument());
    } else if (isa<CXXOperatorCallExpr>(E) &&
               isa_and_nonnull<CXXMethodDecl>(Callee)) {
      const Expr *Object = stripped(Args[0]);
      const auto *Lambda = dyn_cast<LambdaExpr>(Object);
      if (Lambda && Lambda->capture_size())
        add(BorrowKind::Closure, "the closure");
      else if (!Lambda && Object->getType()->getAsCXXRecordDecl() &&
               !Object->getType()->getAsCXXRecordDecl()->isEmpty())
        bound(Object);
      Skip = 1;
    }
  } else if (const auto *Made = dyn_cast<CXXConstructExpr>(E)) {
    Callee = Made->getConstructor();
    Args = llvm::ArrayRef(Made->getArgs(), Made->getNumArgs());
    // A string made from a reference copies it.
    if (!isView(Made->getType()))
      return;
  }
  for (unsigned I = Skip; Callee && I < Args.size(); ++I)
    if (I - Skip < Callee->getNumParams())
      passed(Args[I], Callee->getParamDecl(I - Skip)->getType());
}

std::vector<Borrow> borrowsOf(const ASTContext &Context, const Expr *E) {
  std::vector<Borrow> Out;
  BorrowFinder(Context, Out).value(E);
  llvm::sort(Out);
  return Out;
}

} // namespace corotidy
