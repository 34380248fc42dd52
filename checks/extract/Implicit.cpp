// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Calls that no text names: destructors, what co_await does, allocation,
// constructors that are inherited.
#include "extract/Names.h"
#include "extract/Walker.h"

using namespace clang;

namespace corotidy {

// An own function that is called without being named.
void BodyWalker::implicitCall(const FunctionDecl *Callee, SourceLocation Where,
                              const Expr *At) {
  if (!Callee || U.Where.isSystem(Callee->getLocation()))
    return;
  Call New;
  New.Callee = U.mention(Callee);
  New.Where = U.Where.at(Where);
  New.Block = At ? blockOf(At) : 0;
  Calls.push_back(std::move(New));
}

// What co_await calls on the project's own promises and awaiters.
void BodyWalker::awaiterHooks(const CoroutineSuspendExpr *Suspend) {
  SourceLocation Where = Suspend->getKeywordLoc();
  for (const Expr *Part : {Suspend->getReadyExpr(), Suspend->getSuspendExpr(),
                           Suspend->getResumeExpr()})
    if (const auto *Call =
            Part ? dyn_cast<CallExpr>(Part->IgnoreImplicit()) : nullptr)
      implicitCall(Call->getDirectCallee(), Where, Suspend);
  // Around the operand: operator co_await, await_transform, yield_value.
  const Expr *Written = Suspend->getOperand()->IgnoreImplicit();
  const Expr *Common = Suspend->getCommonExpr()->IgnoreImplicit();
  while (Common != Written) {
    const auto *Call = dyn_cast<CallExpr>(Common);
    if (!Call)
      return;
    implicitCall(Call->getDirectCallee(), Where, Suspend);
    const Expr *Inner =
        Call->getNumArgs() ? Call->getArg(0)->IgnoreImplicit() : nullptr;
    if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call);
        Member && !Call->getNumArgs())
      Inner = Member->getImplicitObjectArgument()->IgnoreImplicit();
    if (!Inner)
      return;
    Common = Inner;
  }
}

// The project's own promise, whose functions the coroutine calls around its
// body.
void BodyWalker::promiseHooks(const CoroutineBodyStmt *Body) {
  const auto *Promise = Body->getPromiseDecl();
  const auto *Class =
      Promise ? Promise->getType()->getAsCXXRecordDecl() : nullptr;
  if (!Class || !In || U.Where.isSystem(Class->getLocation()))
    return;
  for (const CXXMethodDecl *Method : Class->methods())
    if (isPromiseHook(Method) && !Method->isDependentContext())
      implicitCall(Method, In->getLocation(), nullptr);
}

void BodyWalker::visitNew(const CXXNewExpr *New) {
  implicitCall(New->getOperatorNew(), New->getBeginLoc(), New);
}

void BodyWalker::visitInherited(const CXXInheritedCtorInitExpr *Inherited) {
  Call New;
  New.Kind = CallKind::Constructor;
  New.Callee = U.mention(Inherited->getConstructor());
  New.Where = U.Where.at(Inherited->getLocation());
  Calls.push_back(std::move(New));
}

void BodyWalker::destruction(const Destruction &D) {
  if (!D.Destructor)
    return;
  Call New;
  New.Kind = CallKind::Destructor;
  New.Callee = U.mention(D.Destructor);
  New.Block = D.Block;
  if (D.Variable) {
    New.Where = U.Where.at(D.Variable->getLocation());
    Operand Object;
    Object.Type = typeName(D.Variable->getType(), U.Context);
    Object.Path = D.Variable->getNameAsString();
    Object.IsLocalValue = true;
    if (const Expr *Init = D.Variable->getInit();
        Init && isa<CallExpr>(stripped(Init)))
      Object.MadeBy = U.Where.text(stripped(Init)->getSourceRange());
    New.Object = std::move(Object);
  } else {
    const Expr *Dying = stripped(D.Temporary);
    New.Where = U.Where.at(Dying->getExprLoc());
    New.Object = operand(U, Dying);
    New.Object->IsLocalValue = false; // a copy of one, at most
  }
  Calls.push_back(std::move(New));
}

void BodyWalker::destroyed(const CXXRecordDecl *Class, Place Where) {
  Class = Class ? Class->getDefinition() : nullptr;
  const CXXDestructorDecl *Destructor =
      Class ? Class->getDestructor() : nullptr;
  if (!Destructor || !destructorActs(U.Context.getCanonicalTagType(Class)))
    return;
  Call New;
  New.Kind = CallKind::Destructor;
  New.Callee = U.mention(Destructor);
  New.Where = Where;
  Calls.push_back(std::move(New));
}

// The members and bases, which die after the destructor's body.
void BodyWalker::ownDestructors(const CXXDestructorDecl *Destructor) {
  Place Where = U.Where.at(Destructor->getLocation());
  const CXXRecordDecl *Class = Destructor->getParent();
  for (const FieldDecl *Field : Class->fields())
    destroyed(Field->getType()->getAsCXXRecordDecl(), Where);
  for (const CXXBaseSpecifier &Base : Class->bases())
    destroyed(Base.getType()->getAsCXXRecordDecl(), Where);
}

} // namespace corotidy
