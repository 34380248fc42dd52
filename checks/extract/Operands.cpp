// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Objects and arguments: what they name, and where they come from.
#include "extract/Flow.h"
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
    else if (const auto *Cast = dyn_cast<CStyleCastExpr>(E); // (F &&)f
             Cast && Cast->getTypeAsWritten()->isReferenceType() &&
             Cast->getType().getCanonicalType().getUnqualifiedType() ==
                 Cast->getSubExpr()
                     ->getType()
                     .getCanonicalType()
                     .getUnqualifiedType())
      E = Cast->getSubExpr();
  }
  return E;
}

// Of what a local variable is the name: itself, or what it stands for.
enum class Names { Itself, Owner };

static std::string pathOf(Unit &U, const Expr *E, Names Of, unsigned Depth = 0);

// The only argument that is an object: of `Loop{io}`, of `Handle(&io, 3)`.
static const Expr *wrapped(const Expr *E) {
  llvm::ArrayRef<const Expr *> Args;
  if (const auto *Made = dyn_cast<CXXConstructExpr>(E))
    Args = llvm::ArrayRef(Made->getArgs(), Made->getNumArgs());
  else if (const auto *List = dyn_cast<InitListExpr>(E))
    Args = List->inits();
  const Expr *Only = nullptr;
  for (const Expr *Arg : Args) {
    QualType Type = Arg->getType();
    if (isa<CXXDefaultArgExpr, CXXDefaultInitExpr>(Arg) ||
        !(Type->isPointerType() ? Type->getPointeeType() : Type)
             ->isRecordType())
      continue;
    if (Only)
      return nullptr;
    Only = Arg;
  }
  return Only;
}

bool isCopyable(QualType Type) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition())
    return false;
  for (const CXXConstructorDecl *Made : Class->ctors())
    if (Made->isCopyConstructor())
      return !Made->isDeleted();
  return !Class->defaultedCopyConstructorIsDeleted();
}

// What a local variable stands for: a reference or a pointer what it points to,
// an executor its context, a wrapper the one object that it wraps.
static std::string standsFor(Unit &U, const VarDecl *Var, unsigned Depth) {
  if (!Var->hasLocalStorage() || isa<ParmVarDecl>(Var) || !Var->getInit() ||
      !U.Locals || U.Locals->isReassigned(Var))
    return "";
  QualType Type = Var->getType();
  const Expr *Init = stripped(Var->getInit());
  const auto *Getter = dyn_cast<CXXMemberCallExpr>(Init);
  bool IsAsked = Getter && Getter->getNumArgs() == 0 && isCopyable(Type);
  // A future that another one was moved into is that one.
  bool IsTaken = isa<DeclRefExpr, MemberExpr, CXXOperatorCallExpr>(Init) &&
                 U.Context.hasSameUnqualifiedType(Init->getType(), Type);
  if (Type->isReferenceType() || Type->isPointerType() || IsAsked || IsTaken)
    return pathOf(U, Init, Names::Owner, Depth + 1);
  const Expr *Inside = wrapped(Init);
  return Inside ? pathOf(U, Inside, Names::Owner, Depth + 1) : "";
}

// `All[I]`, `All.at(I)`
static std::pair<const Expr *, const Expr *> element(const Expr *E) {
  if (const auto *Sub = dyn_cast<ArraySubscriptExpr>(E))
    return {Sub->getBase(), Sub->getIdx()};
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E);
      Op && Op->getOperator() == OO_Subscript && Op->getNumArgs() == 2)
    return {Op->getArg(0), Op->getArg(1)};
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E);
      Call && Call->getNumArgs() == 1 && Call->getMethodDecl() &&
      Call->getMethodDecl()->getIdentifier() &&
      Call->getMethodDecl()->getName() == "at")
    return {Call->getImplicitObjectArgument(), Call->getArg(0)};
  return {nullptr, nullptr};
}

static std::string indexName(Unit &U, const Expr *Index, Names Of,
                             unsigned Depth) {
  Index = stripped(Index);
  if (const auto *Number = dyn_cast<IntegerLiteral>(Index))
    return llvm::toString(Number->getValue(), 10, /*Signed=*/false);
  return pathOf(U, Index, Of, Depth + 1);
}

static std::string pathOf(Unit &U, const Expr *E, Names Of, unsigned Depth) {
  constexpr unsigned MostSteps = 8;
  if (Depth == MostSteps)
    return "";
  E = stripped(E);
  auto Inside = [&](const Expr *Part) {
    return pathOf(U, Part, Of, Depth + 1);
  };
  if (isa<CXXThisExpr>(E))
    return "this";
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const ValueDecl *D = Ref->getDecl();
    const auto *Var = dyn_cast<VarDecl>(D);
    std::string Other =
        Of == Names::Owner && Var ? standsFor(U, Var, Depth) : "";
    if (!Other.empty())
      return Other;
    return D->getDeclContext()->isFunctionOrMethod() ? U.localName(D)
                                                     : bareName(D);
  }
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    if (isa<VarDecl>(Member->getMemberDecl()))
      return bareName(Member->getMemberDecl());
    std::string Base = Inside(Member->getBase());
    return Base.empty()
               ? ""
               : Base + "." + Member->getMemberDecl()->getNameAsString();
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    if (Unary->getOpcode() == UO_Deref || Unary->getOpcode() == UO_AddrOf)
      return Inside(Unary->getSubExpr());
  if (auto [Base, Index] = element(E); Base) {
    std::string Whole = Inside(Base), Number = indexName(U, Index, Of, Depth);
    return Whole.empty() || Number.empty() ? "" : Whole + "[" + Number + "]";
  }
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E)) {
    if (Op->getOperator() == OO_Arrow ||
        (Op->getOperator() == OO_Star && Op->getNumArgs() == 1))
      return Inside(Op->getArg(0));
    return "";
  }
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    if (Call->getNumArgs() == 0 && Call->getMethodDecl()) {
      std::string Base = Inside(Call->getImplicitObjectArgument());
      return Base.empty()
                 ? ""
                 : Base + "." + Call->getMethodDecl()->getNameAsString() + "()";
    }
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E);
      Of == Names::Owner && Cast)
    return Inside(Cast->getSubExpr());
  const Expr *Only = Of == Names::Owner ? wrapped(E) : nullptr;
  return Only ? Inside(Only) : "";
}

std::string ownerPath(Unit &U, const Expr *E) {
  return pathOf(U, E, Names::Owner);
}

// `auto Own = std::make_unique<net::io_context>();`, or `new`.
static bool ownsWhatIsNew(const VarDecl *Var) {
  const auto *Class = Var->getType()->getAsCXXRecordDecl();
  if (!Class || !Class->isInStdNamespace() || !Var->getInit() ||
      !Class->getIdentifier() || Class->getName() != "unique_ptr")
    return false;
  const Expr *Init = stripped(Var->getInit());
  if (const auto *Made = dyn_cast<CXXConstructExpr>(Init))
    return Made->getNumArgs() && isa<CXXNewExpr>(stripped(Made->getArg(0)));
  const auto *Call = dyn_cast<CallExpr>(Init);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Callee->isInStdNamespace() && Callee->getIdentifier() &&
         Callee->getName().starts_with("make_unique");
}

static bool isLocalValue(const Expr *E) {
  if (const auto *Address = dyn_cast<UnaryOperator>(E);
      Address && Address->getOpcode() == UO_AddrOf)
    return isLocalValue(stripped(Address->getSubExpr()));
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E)) {
    if (Op->getOperator() != OO_Arrow && Op->getOperator() != OO_Star)
      return false;
    const Expr *Owner = stripped(Op->getArg(0));
    const auto *Ref = dyn_cast<DeclRefExpr>(Owner);
    const auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    return Var && ownsWhatIsNew(Var) && isLocalValue(Owner);
  }
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->hasLocalStorage() && !isa<ParmVarDecl>(Var) &&
         !Ref->refersToEnclosingVariableOrCapture() &&
         !Var->getType()->isReferenceType() && !Var->getType()->isPointerType();
}

// A step from a local variable, an element or a copy towards what it was made
// from; null at the end.
static const Expr *origin(Unit &U, const Expr *E) {
  if (const auto *Await = dyn_cast<CoroutineSuspendExpr>(E))
    return Await->getOperand();
  if (const auto *Member = dyn_cast<MemberExpr>(E)) // a pair's `second`
    return Member->getBase();
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const ValueDecl *D = Ref->getDecl();
    if (const auto *Part = dyn_cast<BindingDecl>(D))
      D = cast<ValueDecl>(Part->getDecomposedDecl());
    const auto *Var = dyn_cast<VarDecl>(D);
    if (!Var || !Var->hasLocalStorage() || !U.Locals)
      return nullptr;
    if (auto Given = U.Locals->givenTo(Var); !Given.empty()) {
      if (const Expr *Held =
              U.Locals->heldAt(Ref, U.Context.getSourceManager()))
        return Held;
      return Given.size() == 1 ? Given.front().Value : nullptr;
    }
    bool IsKnown = !isa<ParmVarDecl>(Var) && !U.Locals->isReassigned(Var);
    return IsKnown ? Var->getInit() : nullptr;
  }
  if (const auto *Sub = dyn_cast<ArraySubscriptExpr>(E))
    return Sub->getBase();
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getSubExpr();
  // What a library's container or tuple gives out was put into it.
  const auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee || !isLibrary(U, Callee))
    return nullptr;
  static const llvm::StringSet<> Access = {"begin", "cbegin", "front", "back",
                                           "at",    "value",  "get"};
  bool IsAccess = Callee->getIdentifier() && Access.contains(Callee->getName());
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E))
    return IsAccess ? Member->getImplicitObjectArgument() : nullptr;
  if (isa<CXXOperatorCallExpr>(E) || (IsAccess && Call->getNumArgs() == 1))
    return Call->getArg(0);
  return nullptr;
}

// What a temporary or a local variable wraps.
static const Expr *wrappedBy(Unit &U, const Expr *E) {
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (Var && Var->getInit() && !isa<ParmVarDecl>(Var) &&
      Var->hasLocalStorage() && U.Locals && !U.Locals->isReassigned(Var))
    E = stripped(Var->getInit());
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
    E = stripped(Cast->getSubExpr());
  return wrapped(E);
}

// The expression that the value comes from, through local variables; null when
// it is the value's own.
static const Expr *maker(Unit &U, const Expr *E) {
  constexpr unsigned MostSteps = 12;
  const Expr *From = E;
  for (unsigned Step = 0; Step != MostSteps; ++Step) {
    const Expr *Next = origin(U, From);
    if (!Next)
      break;
    From = stripped(Next);
  }
  return From != E ? From : nullptr;
}

// The parameter behind elements, members and library accessors.
static void setOutOf(Unit &U, const Expr *E, const Expr *Made, Operand &Out) {
  const auto *Ref = dyn_cast_or_null<DeclRefExpr>(Made);
  if (!Ref || !isa<ParmVarDecl>(Ref->getDecl()))
    return;
  for (const Expr *From = E; From && From != Made;) {
    if (const auto *Member = dyn_cast<MemberExpr>(From))
      if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
          Field && !U.Where.isForeign(Field->getLocation()))
        Out.OutOfMembers.push_back(bareName(Field->getParent()));
    From = origin(U, From);
    From = From ? stripped(From) : nullptr;
  }
  llvm::sort(Out.OutOfMembers);
  Out.OutOf = U.localName(Ref->getDecl());
}

Operand operand(Unit &U, const Expr *E) {
  Operand Out;
  Out.Whole = U.Where.textOrMacro(E->getSourceRange());
  Out.IsPostfix = isPostfix(E->IgnoreUnlessSpelledInSource());
  E = stripped(E);
  Out.Text = U.Where.text(E->getSourceRange());
  if (const auto *Arrow = dyn_cast<CXXOperatorCallExpr>(E);
      Arrow && Arrow->getOperator() == OO_Arrow) { // `p` of `p->f()`
    SourceRange Pointer = Arrow->getArg(0)->getSourceRange();
    Out.Whole = U.Where.textOrMacro(Pointer);
    Out.Text = U.Where.text(Pointer);
    Out.IsPostfix = isPostfix(Arrow->getArg(0)->IgnoreUnlessSpelledInSource());
  }
  Out.Type = typeName(E->getType(), U.Context);
  Out.Path = pathOf(U, E, Names::Itself);
  if (std::string Whose = ownerPath(U, E); Whose != Out.Path)
    Out.Whose = std::move(Whose);
  if (const Expr *Inside = wrappedBy(U, E))
    Out.Wraps = typeName(Inside->getType(), U.Context);
  Out.IsLocalValue = isLocalValue(E);
  Out.IsZero = isZero(E);
  if (isa<CallExpr>(E))
    Out.Call = U.Where.written(E->getSourceRange());
  const Expr *Made = maker(U, E);
  if (isa_and_nonnull<CallExpr, CXXConstructExpr>(Made))
    Out.MadeBy = U.Where.written(Made->getSourceRange());
  setOutOf(U, E, Made, Out);
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
  const Expr *Value = E->isPRValue() || !Made ? E : Made;
  // What did not compile may have no type.
  if (Value->isPRValue() && !Value->getType().isNull() &&
      Value->getType()->isRecordType())
    Out.Borrows = borrowsOf(U, Value);
  return Out;
}

} // namespace corotidy
