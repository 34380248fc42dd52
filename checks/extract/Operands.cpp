// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Objects and arguments: what they name, and what they borrow.
#include "extract/Names.h"
#include "extract/Unit.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace corotidy {

bool isMove(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  return Callee && Callee->isInStdNamespace() && Call->getNumArgs() == 1 &&
         Callee->getIdentifier() &&
         (Callee->getName() == "move" || Callee->getName() == "forward");
}

const Expr *stripped(const Expr *E) {
  for (const Expr *Last = nullptr; E && E != Last;) {
    Last = E;
    E = E->IgnoreUnlessSpelledInSource()->IgnoreParenImpCasts();
    if (const auto *Call = dyn_cast<CallExpr>(E); Call && isMove(Call))
      E = Call->getArg(0);
    else if (const auto *Made = dyn_cast<CXXConstructExpr>(E);
             Made && Made->getNumArgs() == 1 &&
             Made->getConstructor()->isCopyOrMoveConstructor())
      E = Made->getArg(0);
    else if (const auto *Cast = dyn_cast<CXXStaticCastExpr>(E))
      E = Cast->getSubExpr();
  }
  return E;
}

std::string accessPath(const Expr *E) {
  E = stripped(E);
  if (isa<CXXThisExpr>(E))
    return "this";
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const ValueDecl *D = Ref->getDecl();
    return D->getDeclContext()->isFunctionOrMethod() ? D->getNameAsString()
                                                     : bareName(D);
  }
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    if (isa<VarDecl>(Member->getMemberDecl()))
      return bareName(Member->getMemberDecl());
    std::string Base = accessPath(Member->getBase());
    return Base.empty()
               ? ""
               : Base + "." + Member->getMemberDecl()->getNameAsString();
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    if (Unary->getOpcode() == UO_Deref || Unary->getOpcode() == UO_AddrOf)
      return accessPath(Unary->getSubExpr());
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E)) {
    if (Op->getOperator() == OO_Arrow ||
        (Op->getOperator() == OO_Star && Op->getNumArgs() == 1))
      return accessPath(Op->getArg(0));
    return "";
  }
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    if (Call->getNumArgs() == 0 && Call->getMethodDecl()) {
      std::string Base = accessPath(Call->getImplicitObjectArgument());
      return Base.empty()
                 ? ""
                 : Base + "." + Call->getMethodDecl()->getNameAsString() + "()";
    }
  return "";
}

static bool isLocalValue(const Expr *E) {
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->hasLocalStorage() && !isa<ParmVarDecl>(Var) &&
         !Ref->refersToEnclosingVariableOrCapture() &&
         !Var->getType()->isReferenceType() && !Var->getType()->isPointerType();
}

// `0`, `0s`, std::chrono::seconds(0), std::chrono::seconds::zero().
static bool isZero(const Expr *E, unsigned Depth = 0) {
  E = stripped(E);
  if (Depth == 8)
    return false;
  if (const auto *Number = dyn_cast<IntegerLiteral>(E))
    return Number->getValue() == 0;
  if (const auto *Literal = dyn_cast<UserDefinedLiteral>(E)) {
    UserDefinedLiteral::LiteralOperatorKind Kind =
        Literal->getLiteralOperatorKind();
    if (Kind == UserDefinedLiteral::LOK_Integer)
      return isZero(Literal->getCookedLiteral(), Depth + 1);
    const TemplateArgumentList *Args =
        Literal->getDirectCallee()
            ? Literal->getDirectCallee()->getTemplateSpecializationArgs()
            : nullptr;
    return Args && Args->size() == 1 &&
           Args->get(0).getKind() == TemplateArgument::Pack &&
           llvm::all_of(Args->get(0).pack_elements(), [](auto &Digit) {
             return Digit.getKind() == TemplateArgument::Integral &&
                    Digit.getAsIntegral() == '0';
           });
  }
  const auto *Class = E->getType()->getAsCXXRecordDecl();
  if (!Class || !Class->getIdentifier() || Class->getName() != "duration")
    return false;
  if (const auto *Made = dyn_cast<CXXConstructExpr>(E))
    return Made->getNumArgs() == 0 || isZero(Made->getArg(0), Depth + 1);
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
    return isZero(Cast->getSubExpr(), Depth + 1);
  if (const auto *List = dyn_cast<InitListExpr>(E))
    return List->getNumInits() == 0;
  const auto *Call = dyn_cast<CallExpr>(E);
  return Call && Call->getDirectCallee() &&
         Call->getDirectCallee()->getIdentifier() &&
         Call->getDirectCallee()->getName() == "zero";
}

// The call that made a local variable, when its declaration says so.
static Range maker(Unit &U, const Expr *E) {
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || !Var->hasLocalStorage() || !Var->getInit())
    return {};
  const Expr *Init = stripped(Var->getInit());
  return isa<CallExpr>(Init) ? U.Where.text(Init->getSourceRange()) : Range();
}

Operand operand(Unit &U, const Expr *E) {
  E = stripped(E);
  Operand Out;
  Out.Text = U.Where.text(E->getSourceRange());
  Out.Type = typeName(E->getType(), U.Context);
  Out.Path = accessPath(E);
  Out.IsLocalValue = isLocalValue(E);
  Out.IsZero = isZero(E);
  if (isa<CallExpr>(E))
    Out.Call = Out.Text;
  Out.MadeBy = maker(U, E);
  Out.Callables = callablesOf(U, E);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    Out.Function = U.Ids.of(Lambda->getCallOperator());
  const Expr *Named = E;
  if (const auto *Address = dyn_cast<UnaryOperator>(E))
    if (Address->getOpcode() == UO_AddrOf)
      Named = stripped(Address->getSubExpr());
  if (const auto *Ref = dyn_cast<DeclRefExpr>(Named)) {
    if (const auto *Function = dyn_cast<FunctionDecl>(Ref->getDecl()))
      Out.Function = U.mention(Function);
    if (!Ref->getDecl()->getDeclContext()->isFunctionOrMethod())
      Out.Names = bareName(Ref->getDecl());
  }
  if (E->isPRValue() && E->getType()->isRecordType())
    Out.Borrows = borrowsOf(U.Context, E);
  return Out;
}

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

void BorrowFinder::value(const Expr *E) {
  E = stripped(E);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    return closure(Lambda);
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

bool destructorActs(QualType Type) {
  const auto *Class = Type->getAsCXXRecordDecl();
  if (!Class || !(Class = Class->getDefinition()) ||
      Class->hasTrivialDestructor())
    return false;
  static const llvm::StringSet<> Quiet = {
      "basic_string", "vector",        "array",         "map",
      "multimap",     "set",           "multiset",      "unordered_map",
      "list",         "unordered_set", "deque",         "optional",
      "variant",      "pair",          "tuple",         "function",
      "shared_ptr",   "weak_ptr",      "unique_ptr",    "any",
      "allocator",    "char_traits",   "exception_ptr", "default_delete"};
  if (!Class->isInStdNamespace() || !Quiet.contains(Class->getName()))
    return true;
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class))
    for (const TemplateArgument &Arg : Special->getTemplateArgs().asArray()) {
      if (Arg.getKind() == TemplateArgument::Type &&
          destructorActs(Arg.getAsType()))
        return true;
      if (Arg.getKind() == TemplateArgument::Pack)
        for (const TemplateArgument &Packed : Arg.pack_elements())
          if (Packed.getKind() == TemplateArgument::Type &&
              destructorActs(Packed.getAsType()))
            return true;
    }
  return false;
}

} // namespace corotidy
