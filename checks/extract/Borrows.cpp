// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What an expression's value would keep pointing to.
#include "extract/Unit.h"
#include "extract/Views.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace corotidy {

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
  void pointed(const Expr *E, llvm::StringRef Otherwise);
  void pointedByVariable(const DeclRefExpr *Ref);
  void pointedByCall(const Expr *E);
  void boundToVariable(const DeclRefExpr *Ref);
  void boundToCall(const CallExpr *Call);
  void elements(const CXXStdInitializerListExpr *List);
  void aggregate(const InitListExpr *List);
  void closure(const LambdaExpr *Lambda);
  void call(const CallExpr *Call);
  void arguments(const FunctionDecl *Callee, llvm::ArrayRef<const Expr *> Args);
  void construction(const CXXConstructExpr *Made);
  void add(BorrowKind Kind, std::string Name) {
    Borrow New{Kind, std::move(Name)};
    if (!llvm::is_contained(Out, New))
      Out.push_back(std::move(New));
  }
  const ASTContext &Context;
  std::vector<Borrow> &Out;
  unsigned Depth = 0; // of variables that are looked through
};
} // namespace

static const Expr *withoutCleanups(const Expr *E) {
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

// The initialiser of a local variable, to which somebody may assign.
static const Expr *initOf(const DeclRefExpr *Ref) {
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
                   Var->getType()->isPointerType() ||
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
  if (Object)
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
    if (!isa<VarDecl>(Member->getMemberDecl()))
      bound(Member->getBase());
    return;
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
    return bound(Sub->getBase());
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    return bound(Unary->getSubExpr());
  if (isa<clang::StringLiteral>(E))
    return;
  add(BorrowKind::NonLocal, "a reference");
}

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
  if (E->getType()->isRecordType() && !isView(E->getType()) &&
      !isa<LambdaExpr, InitListExpr>(E))
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

// A string made from a reference copies it; what a std::function is made from
// it keeps.
void BorrowFinder::construction(const CXXConstructExpr *Made) {
  if (isView(Made->getType()))
    return pointed(Made, "a view");
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

void BorrowFinder::value(const Expr *E) {
  E = stripped(withoutCleanups(E));
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
      Init && keepsCallables(E->getType())) {
    const auto *Made = dyn_cast<CXXConstructExpr>(withoutCleanups(Init));
    if (Made && Made->getNumArgs() == 0) // somebody assigns to it later
      return add(BorrowKind::NonLocal, Ref->getDecl()->getNameAsString());
    return value(Init);
  }
  if (const auto *Call = dyn_cast<CallExpr>(E))
    return call(Call);
  if (const auto *Made = dyn_cast<CXXConstructExpr>(E))
    return construction(Made);
  if (E->getType()->isPointerType()) // what a std::any is made of
    pointed(E, "");
}

std::vector<Borrow> borrowsOf(const ASTContext &Context, const Expr *E) {
  std::vector<Borrow> Out;
  BorrowFinder(Context, Out).value(E);
  llvm::sort(Out);
  return Out;
}

} // namespace corotidy
