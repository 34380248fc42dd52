// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What an expression's value would keep pointing to.
#include "extract/BorrowFinder.h"
#include "extract/Views.h"

using namespace clang;

namespace corotidy {

void BorrowFinder::closure(const LambdaExpr *Lambda) {
  for (const LambdaCapture &Capture : Lambda->captures()) {
    if (Capture.getCaptureKind() == LCK_StarThis)
      continue; // a copy
    if (Capture.capturesThis()) {
      add(BorrowKind::This, "this");
    } else if (Capture.capturesVariable()) {
      const ValueDecl *Var = Capture.getCapturedVar();
      bool IsOutside = Var->getType()->isReferenceType();
      if (Capture.getCaptureKind() == LCK_ByRef)
        add(IsOutside ? BorrowKind::NonLocal : BorrowKind::Local,
            Var->getNameAsString());
      else if (isView(Var->getType()))
        add(BorrowKind::NonLocal, Var->getNameAsString());
    }
  }
}

// `Arg` initialises a parameter or a member.
void BorrowFinder::passed(const Expr *Arg, QualType Param) {
  Arg = withoutCleanups(Arg);
  if (Param->isReferenceType()) {
    if (isa<MaterializeTemporaryExpr>(Arg->IgnoreParenNoopCasts(Context)))
      return add(BorrowKind::Temporary, "a temporary");
    return bound(Arg);
  }
  if (isView(Param))
    return pointed(Arg, Param->isPointerType() ? "a pointer" : "a view");
  // A string copies what a pointer points to; a std::any keeps the pointer.
  if (stripped(Arg)->getType()->isPointerType() && !keepsCallables(Param))
    return;
  // What a function gives by value is its own, unless it is a task.
  const Expr *Value = stripped(Arg);
  if (!isa<CallExpr>(Value) || isAwaitable(Value->getType()) ||
      keepsCallables(Value->getType()))
    value(Value);
}

// `Job{&Count, Name}`: each member is made from its initialiser.
void BorrowFinder::aggregate(const InitListExpr *List) {
  const auto *Class = List->getType()->getAsCXXRecordDecl();
  if (const auto *Array = Context.getAsArrayType(List->getType()))
    for (const Expr *Element : List->inits())
      passed(Element, Array->getElementType());
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

void BorrowFinder::arguments(const FunctionDecl *Callee,
                             llvm::ArrayRef<const Expr *> Args) {
  for (unsigned I = 0; Callee && I < Args.size(); ++I)
    if (I < Callee->getNumParams())
      passed(Args[I], Callee->getParamDecl(I)->getType());
}

// A coroutine keeps references to its object and to what it is given.
void BorrowFinder::call(const CallExpr *Call) {
  llvm::ArrayRef<const Expr *> Args(Call->getArgs(), Call->getNumArgs());
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call)) {
    bound(Member->getImplicitObjectArgument());
  } else if (isa<CXXOperatorCallExpr>(Call) &&
             isa_and_nonnull<CXXMethodDecl>(Call->getDirectCallee())) {
    const Expr *Object = stripped(Args.consume_front());
    const auto *Lambda = dyn_cast<LambdaExpr>(Object);
    const auto *Class = Object->getType()->getAsCXXRecordDecl();
    if (Lambda && Lambda->capture_size())
      add(BorrowKind::Closure, "the closure");
    else if (!Lambda && Class && !Class->isEmpty())
      bound(Object);
  }
  arguments(Call->getDirectCallee(), Args);
}

static bool isBind(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  return Callee && Callee->isInStdNamespace() && Callee->getIdentifier() &&
         Callee->getName().starts_with("bind");
}

// `std::bind(f, s, std::ref(t))` copies what it is given.
void BorrowFinder::copied(const CallExpr *Call) {
  for (const Expr *Arg : Call->arguments()) {
    const Expr *From = stripped(withoutCleanups(Arg));
    if (const auto *Made = dyn_cast<MaterializeTemporaryExpr>(From))
      From = stripped(Made->getSubExpr());
    if (isView(From->getType()))
      pointed(From, "a view");
    else
      value(From);
  }
}

// A string made from a reference copies it; what a std::function is made from
// it keeps.
void BorrowFinder::construction(const CXXConstructExpr *Made) {
  if (isView(Made->getType()))
    return pointed(Made, "a view");
  if (isSmartPointer(Made->getType()))
    return smartPointer(Made);
  if (!keepsCallables(Made->getType()))
    return;
  for (const Expr *Arg : Made->arguments()) {
    const Expr *From = stripped(withoutCleanups(Arg));
    if (isView(From->getType()))
      pointed(From, "a view");
    else
      value(From);
  }
}

void BorrowFinder::valueOfVariable(const DeclRefExpr *Ref, const Expr *Init) {
  size_t Before = Out.size();
  value(Init);
  const auto *Var = cast<VarDecl>(Ref->getDecl());
  bool IsFilledLater =
      keepsCallables(Var->getType()) && (!Locals || Locals->isTouched(Var));
  if (Out.size() == Before && IsFilledLater)
    add(BorrowKind::NonLocal, Var->getNameAsString());
}

// `std::shared_ptr<int>(&n, [](int *) {})`, `std::shared_ptr<int>(other, &n)`
void BorrowFinder::smartPointer(const CXXConstructExpr *Made) {
  for (const Expr *Arg : Made->arguments())
    if (const auto *Of = dyn_cast<UnaryOperator>(stripped(Arg));
        Of && Of->getOpcode() == UO_AddrOf)
      bound(Of->getSubExpr());
}

void BorrowFinder::value(const Expr *E) {
  E = stripped(withoutCleanups(E));
  if (E->getType()->isArithmeticType() || E->getType()->isEnumeralType())
    return; // a number has nothing
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    return closure(Lambda);
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(E)) // Job{&Count}
    return value(Cast->getSubExpr());
  if (const auto *List = dyn_cast<InitListExpr>(E))
    return aggregate(List);
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  if (Ref && isView(E->getType()))
    return pointedByVariable(Ref);
  if (const Expr *Init = Ref ? initOf(Ref) : nullptr;
      Init && (keepsCallables(E->getType()) ||
               (isSmartPointer(E->getType()) &&
                isa<CXXConstructExpr>(withoutCleanups(Init)))))
    return valueOfVariable(Ref, Init);
  if (const auto *Call = dyn_cast<CallExpr>(E))
    return isBind(Call) ? copied(Call) : call(Call);
  if (const auto *Made = dyn_cast<CXXConstructExpr>(E))
    return construction(Made);
  if (E->getType()->isPointerType()) // what a std::any is made of
    pointed(E, "");
}

std::vector<Borrow> borrowsOf(const Unit &U, const Expr *E) {
  std::vector<Borrow> Out;
  BorrowFinder(U, Out).value(E);
  llvm::sort(Out);
  return Out;
}

} // namespace corotidy
