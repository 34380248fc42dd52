// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What references, pointers and views in a value point to.
#include "extract/BorrowFinder.h"
#include "extract/Views.h"

using namespace clang;

namespace corotidy {

const Expr *withoutCleanups(const Expr *E) {
  while (const auto *Full = dyn_cast<FullExpr>(E))
    E = Full->getSubExpr();
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    return withoutCleanups(Default->getExpr());
  return E;
}

// The object of a member function or operator; null when there is none.
static const Expr *objectOf(const CallExpr *Call) {
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
    return Member->getImplicitObjectArgument();
  if (isa<CXXOperatorCallExpr>(Call) &&
      isa_and_nonnull<CXXMethodDecl>(Call->getDirectCallee()))
    return Call->getArg(0);
  return nullptr;
}

// `*p`, `p->`, `p.get()` of a smart pointer that others may have as well.
static const Expr *sharedOwner(const CallExpr *Call) {
  const Expr *Object = objectOf(Call);
  const auto *Class =
      Object ? stripped(Object)->getType()->getAsCXXRecordDecl() : nullptr;
  bool Is = Class && Class->getIdentifier() &&
            Class->getName().contains_insensitive("ptr") &&
            Class->getName() != "unique_ptr";
  return Is ? stripped(Object) : nullptr;
}

const Expr *initOf(const DeclRefExpr *Ref) {
  const auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
  return Var && Var->hasLocalStorage() && !isa<ParmVarDecl>(Var) &&
                 !Ref->refersToEnclosingVariableOrCapture()
             ? Var->getInit()
             : nullptr;
}

void BorrowFinder::boundToVariable(const DeclRefExpr *Ref) {
  constexpr unsigned MostVariables = 4;
  if (isa<BindingDecl>(Ref->getDecl())) // a part of something here
    return add(BorrowKind::Local, Ref->getDecl()->getNameAsString());
  const auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
  if (!Var || Var->hasGlobalStorage())
    return;
  size_t Before = Out.size();
  if (Var->getType()->isReferenceType() && Depth < MostVariables)
    if (const Expr *Init = initOf(Ref)) {
      ++Depth;
      Init = withoutCleanups(Init);
      // A temporary to which the reference is bound lives as long as a
      // variable.
      if (isa<MaterializeTemporaryExpr>(Init->IgnoreParenImpCasts()))
        add(BorrowKind::Local, Var->getNameAsString());
      else
        bound(Init);
      --Depth;
      if (Out.size() != Before)
        return;
    }
  bool Elsewhere = Var->getType()->isReferenceType() ||
                   Ref->refersToEnclosingVariableOrCapture();
  add(Elsewhere ? BorrowKind::NonLocal : BorrowKind::Local,
      Var->getNameAsString());
}

// What a call refers to is a part of its object or of an argument, if of
// anything.
void BorrowFinder::boundToCall(const CallExpr *Call) {
  if (const Expr *Owner = sharedOwner(Call)) {
    const auto *Ref = dyn_cast<DeclRefExpr>(Owner);
    return add(BorrowKind::NonLocal,
               Ref ? Ref->getDecl()->getNameAsString() : "a reference");
  }
  size_t Before = Out.size();
  const Expr *Object = objectOf(Call);
  if (Object && isView(stripped(Object)->getType())) // an iterator
    pointed(Object, "");
  else if (Object)
    bound(Object);
  unsigned Skip = Object && isa<CXXOperatorCallExpr>(Call) ? 1 : 0;
  for (unsigned I = Skip; I < Call->getNumArgs(); ++I) {
    const Expr *Arg = Call->getArg(I);
    if (Arg->isGLValue() && Arg->getType()->isRecordType())
      bound(Arg);
    else if (isView(Arg->getType()))
      pointed(Arg, "");
  }
  if (Out.size() == Before)
    add(BorrowKind::NonLocal, "a reference");
}

// `E` is bound to a reference, or its address is taken.
void BorrowFinder::bound(const Expr *E) {
  E = stripped(withoutCleanups(E));
  if (isa<CXXThisExpr>(E))
    return add(BorrowKind::This, "this");
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    if (isa<VarDecl>(Member->getMemberDecl()))
      return;
    return Member->isArrow() ? pointed(Member->getBase(), "a pointer")
                             : bound(Member->getBase());
  }
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return boundToVariable(Ref);
  if (const auto *Call = dyn_cast<CallExpr>(E); Call && Call->isGLValue())
    return boundToCall(Call);
  if (const auto *Call = dyn_cast<CallExpr>(E); // the object of `p->f()`
      Call && Call->getType()->isPointerType())
    return boundToCall(Call);
  if (E->isPRValue())
    return add(BorrowKind::Temporary, "a temporary");
  if (const auto *Sub = dyn_cast<ArraySubscriptExpr>(E))
    return pointed(Sub->getBase(), "a pointer");
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_Deref
               ? pointed(Unary->getSubExpr(), "a pointer")
               : bound(Unary->getSubExpr());
  if (isa<clang::StringLiteral>(E))
    return;
  add(BorrowKind::NonLocal, "a reference");
}

void BorrowFinder::pointedByVariable(const DeclRefExpr *Ref) {
  constexpr unsigned MostVariables = 4;
  const auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
  if (!Var || Var->hasGlobalStorage())
    return;
  if (Var->getType()->isArrayType())
    return boundToVariable(Ref);
  size_t Before = Out.size();
  const Expr *Init = Depth < MostVariables ? initOf(Ref) : nullptr;
  if (Init) {
    ++Depth;
    pointed(withoutCleanups(Init), "");
    --Depth;
  }
  if (Out.size() == Before)
    add(BorrowKind::NonLocal, Var->getNameAsString());
}

void BorrowFinder::elements(const CXXStdInitializerListExpr *List) {
  const Expr *All = List->getSubExpr()->IgnoreUnlessSpelledInSource();
  if (const auto *Made = dyn_cast<MaterializeTemporaryExpr>(All))
    All = Made->getSubExpr();
  if (const auto *Inits = dyn_cast<InitListExpr>(All))
    for (const Expr *Element : Inits->inits())
      pointed(Element, "a view");
}

// A pointer or a view that a function makes points into its object or into
// what it was given, if to anything that dies.
void BorrowFinder::pointedByCall(const Expr *E) {
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    if (const Expr *Owner = sharedOwner(Call)) {
      const auto *Ref = dyn_cast<DeclRefExpr>(Owner);
      return add(BorrowKind::NonLocal,
                 Ref ? Ref->getDecl()->getNameAsString() : "a pointer");
    }
    if (const Expr *Object = objectOf(Call)) {
      if (isView(stripped(Object)->getType()))
        pointed(Object, "");
      else
        bound(Object);
    }
    return arguments(
        Call->getDirectCallee(),
        llvm::ArrayRef(Call->getArgs(), Call->getNumArgs())
            .drop_front(isa<CXXOperatorCallExpr>(Call) && objectOf(Call)));
  }
  const auto *Made = cast<CXXConstructExpr>(E);
  for (const Expr *Arg : Made->arguments()) {
    const Expr *From = stripped(withoutCleanups(Arg));
    if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(From))
      elements(List); // copied into a container
    else if (isView(From->getType()))
      pointed(From, "a view");
    else if (From->getType()->isRecordType())
      Arg->isGLValue() || From->isGLValue() ? bound(From) : value(From);
    else if (Arg->isGLValue()) // `std::reference_wrapper<int>(n)`
      bound(From);
  }
}

// What a pointer or a view points to; nothing when that never dies.
// `Otherwise` names what is not known.
void BorrowFinder::pointed(const Expr *E, llvm::StringRef Otherwise) {
  E = stripped(withoutCleanups(E));
  if (isa<clang::StringLiteral, CXXNullPtrLiteralExpr, IntegerLiteral,
          GNUNullExpr, CXXScalarValueInitExpr>(E))
    return;
  if (isa<CXXThisExpr>(E))
    return add(BorrowKind::This, "this");
  // What a conversion makes a view of: `view(s)`, `view(make())`.
  QualType Type = E->getType();
  bool IsObject =
      Type->isRecordType() || (E->isGLValue() && !Type->isPointerType() &&
                               !Type->isArrayType() && !Type->isFunctionType());
  if (IsObject && !isView(Type) && !isa<LambdaExpr, InitListExpr>(E))
    return bound(E);
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
    return pointed(Cast->getSubExpr(), Otherwise);
  if (const auto *Both = dyn_cast<AbstractConditionalOperator>(E)) {
    pointed(Both->getTrueExpr(), Otherwise);
    return pointed(Both->getFalseExpr(), Otherwise);
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->getOpcode() == UO_AddrOf)
    return bound(Unary->getSubExpr());
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return pointedByVariable(Ref);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    return closure(Lambda);
  if (isa<CXXStdInitializerListExpr>(E))
    return add(BorrowKind::Temporary, "a temporary");
  if (const auto *List = dyn_cast<InitListExpr>(E))
    return aggregate(List);
  size_t Before = Out.size();
  if (const auto *Sum = dyn_cast<BinaryOperator>(E)) {
    pointed(Sum->getLHS(), "");
  } else if (isa<CallExpr, CXXConstructExpr>(E)) {
    if (const auto *Made = dyn_cast<CXXConstructExpr>(E);
        Made && Made->getNumArgs() == 0)
      return;
    pointedByCall(E);
  } else if (E->getType()->isArrayType()) {
    return bound(E);
  }
  if (Out.size() == Before && !Otherwise.empty())
    add(BorrowKind::NonLocal, Otherwise.str());
}

} // namespace corotidy
