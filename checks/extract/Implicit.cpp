// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Calls that no text names: destructors, allocation, constructors that are
// inherited.
#include "extract/Names.h"
#include "extract/Walker.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace corotidy {

// An own function that is called without being named.
void BodyWalker::implicitCall(const FunctionDecl *Callee, SourceLocation Where,
                              const Expr *At, uint32_t Circumstances) {
  if (!Callee || U.Where.isSystem(Callee->getLocation()))
    return;
  Call New;
  New.Callee = U.mention(Callee);
  New.Where = U.Where.at(Where);
  New.Block = At ? blockOf(At) : 0;
  New.Circumstances = Circumstances;
  Calls.push_back(std::move(New));
}

void BodyWalker::visitNew(const CXXNewExpr *New) {
  implicitCall(New->getOperatorNew(), New->getBeginLoc(), New);
}

// Where no graph says so: in std::default_delete.
void BodyWalker::visitDelete(const CXXDeleteExpr *Delete) {
  QualType Type = Delete->getDestroyedType();
  if (!Type.isNull() && !Type->isDependentType())
    destroyed(Type->getAsCXXRecordDecl(), U.Where.at(Delete->getBeginLoc()));
}

void BodyWalker::visitInherited(const CXXInheritedCtorInitExpr *Inherited) {
  Call New;
  New.Kind = CallKind::Constructor;
  New.Callee = U.mention(Inherited->getConstructor());
  New.Where = U.Where.at(Inherited->getLocation());
  Calls.push_back(std::move(New));
}

// `f{make()}`, `shared f = make().share()`
static const Expr *unwrapped(const Expr *E) {
  for (const Expr *Last = nullptr; E && E != Last;) {
    Last = E;
    E = stripped(E);
    if (const auto *List = dyn_cast<InitListExpr>(E);
        List && List->getNumInits() == 1)
      E = List->getInit(0);
    else if (const auto *Made = dyn_cast<CXXConstructExpr>(E);
             Made && Made->getNumArgs() == 1)
      E = Made->getArg(0);
    else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E);
             Call && Call->getNumArgs() == 0 && Call->getMethodDecl() &&
             isa<CallExpr>(stripped(Call->getImplicitObjectArgument())))
      E = Call->getImplicitObjectArgument();
  }
  return E;
}

// The call that made what the variable holds in the end.
static Range madeBy(Unit &U, const VarDecl *Var) {
  llvm::SmallVector<const Expr *, 2> Values;
  if (Var->getInit())
    Values.push_back(Var->getInit());
  if (U.Locals)
    for (const auto &Given : U.Locals->givenTo(Var))
      Values.push_back(Given.Value);
  for (const Expr *Value : llvm::reverse(Values))
    if (const Expr *From = unwrapped(Value); isa<CallExpr>(From))
      return U.Where.written(From->getSourceRange());
  return {};
}

void BodyWalker::destruction(const Destruction &D) {
  if (!D.Destructor)
    return;
  Call New;
  New.Kind = CallKind::Destructor;
  New.Callee = U.mention(D.Destructor);
  New.Block = D.Block;
  if (!D.Temporary || !isa<CXXDeleteExpr>(D.Temporary))
    New.Circumstances |= OfExactType;
  if (D.Variable) {
    New.Where = U.Where.at(D.Variable->getLocation());
    Operand Object;
    Object.Type = typeName(D.Variable->getType(), U.Context);
    Object.Path = U.localName(D.Variable);
    Object.IsLocalValue = true;
    Object.MadeBy = madeBy(U, D.Variable);
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
  New.Circumstances |= OfExactType;
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
