// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What can be called through an expression, and what keeps it. A library's
// objects are bags: what is put into one comes out of it again, and of what a
// library function makes from it (std::bind, std::ref, begin()).
#include "extract/Names.h"
#include "extract/Unit.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace corotidy {

static constexpr unsigned MostNesting = 16;

static QualType pointee(QualType Type) {
  Type = Type.getNonReferenceType();
  while (Type->isPointerType() || Type->isArrayType())
    Type = Type->isArrayType()
               ? QualType(Type->getArrayElementTypeNoTypeQual(), 0)
               : Type->getPointeeType();
  return Type;
}

static bool isCallableClass(Unit &U, const CXXRecordDecl *Class,
                            unsigned Depth) {
  if (Class->isLambda())
    return true;
  DeclarationName Name = U.Context.DeclarationNames.getCXXOperatorName(OO_Call);
  if (!Class->lookup(Name).empty())
    return true;
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (isCallable(U, Base.getType(), Depth + 1))
      return true;
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  if (!Special)
    return false;
  auto IsCallableArg = [&](const TemplateArgument &Arg) {
    return Arg.getKind() == TemplateArgument::Type &&
           isCallable(U, Arg.getAsType(), Depth + 1);
  };
  for (const TemplateArgument &Arg : Special->getTemplateArgs().asArray())
    if (IsCallableArg(Arg) ||
        (Arg.getKind() == TemplateArgument::Pack &&
         llvm::any_of(Arg.pack_elements(), IsCallableArg)))
      return true;
  return false;
}

bool isCallable(Unit &U, QualType Type, unsigned Depth) {
  if (Type.isNull() || Type->isDependentType() || Depth > 4)
    return false;
  Type = pointee(Type);
  if (Type->isFunctionType() || Type->isMemberFunctionPointerType())
    return true;
  const auto *Class = Type->getAsCXXRecordDecl();
  if (!Class || !(Class = Class->getDefinition()))
    return false;
  if (auto Known = U.CallableClasses.find(Class);
      Known != U.CallableClasses.end())
    return Known->second;
  U.CallableClasses[Class] = false; // while its own arguments are looked at
  bool Is = isCallableClass(U, Class, Depth);
  return U.CallableClasses[Class] = Is;
}

// The instantiations of a template of a functor. A customisation point has
// thousands, and is named thousands of times: they are stored once, in a slot.
static std::vector<Callable> instantiationsOf(Unit &U,
                                              const FunctionTemplateDecl *Of) {
  constexpr size_t MostByName = 8;
  SlotId Slot = U.Ids.ofInstantiations(Of);
  if (U.InstantiationSlots.contains(Slot.Hash))
    return {{{}, Slot}};
  std::vector<Callable> Out;
  for (const FunctionDecl *Special : Of->specializations())
    if (!Special->isDependentContext())
      Out.push_back({U.mention(Special), {}});
  if (Out.size() <= MostByName)
    return Out;
  U.InstantiationSlots.insert(Slot.Hash);
  for (const Callable &One : Out)
    U.Stores.push_back({Slot, One});
  return {{{}, Slot}};
}

static void addOperators(Unit &U, const CXXRecordDecl *Class,
                         std::vector<Callable> &Out) {
  DeclarationName Name = U.Context.DeclarationNames.getCXXOperatorName(OO_Call);
  for (const NamedDecl *D : Class->lookup(Name)) {
    if (const auto *Generic = dyn_cast<FunctionTemplateDecl>(D))
      llvm::append_range(Out, instantiationsOf(U, Generic));
    else if (const auto *F = dyn_cast<FunctionDecl>(D);
             F && !F->isDependentContext())
      Out.push_back({U.mention(F), {}});
  }
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (const auto *Above = Base.getType()->getAsCXXRecordDecl())
      if (Above->getDefinition())
        addOperators(U, Above->getDefinition(), Out);
}

// The project's own class, or a lambda: its type says what calling it calls.
static const CXXRecordDecl *ownClass(Unit &U, QualType Type) {
  const auto *Class = pointee(Type)->getAsCXXRecordDecl();
  Class = Class ? Class->getDefinition() : nullptr;
  bool IsOwn =
      Class && (Class->isLambda() || !U.Where.isForeign(Class->getLocation()));
  return IsOwn ? Class : nullptr;
}

SlotId slotOfVariable(Unit &U, const ValueDecl *D) {
  if (const auto *Binding = dyn_cast<BindingDecl>(D)) {
    const auto *Part = dyn_cast_or_null<MemberExpr>(Binding->getBinding());
    bool IsOwn =
        Part && !U.Where.isForeign(Part->getMemberDecl()->getLocation());
    D = IsOwn ? Part->getMemberDecl()
              : cast<ValueDecl>(Binding->getDecomposedDecl());
  }
  return {U.Ids.ofVariable(D)};
}

SlotId slotOf(Unit &U, const Expr *E, unsigned Depth) {
  E = stripped(E);
  if (Depth == MostNesting)
    return {};
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return isa<VarDecl, BindingDecl>(Ref->getDecl())
               ? slotOfVariable(U, Ref->getDecl())
               : SlotId{};
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    const ValueDecl *D = Member->getMemberDecl();
    if (isa<FieldDecl>(D) && U.Where.isForeign(D->getLocation()))
      return slotOf(U, Member->getBase(), Depth + 1); // a pair's `second`
    return isa<FieldDecl, VarDecl>(D) ? slotOfVariable(U, D) : SlotId{};
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    return slotOf(U, Unary->getSubExpr(), Depth + 1);
  if (const auto *Sub = dyn_cast<ArraySubscriptExpr>(E))
    return slotOf(U, Sub->getBase(), Depth + 1);
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E))
    return slotOf(U, Op->getArg(0), Depth + 1);
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    if (SlotId Object = slotOf(U, Call->getImplicitObjectArgument(), Depth + 1))
      return Object;
  // `handlers().push_back(f)`: what the function refers to.
  const auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Callee->getReturnType()->isReferenceType() &&
                 !U.Where.isForeign(Callee->getLocation())
             ? returnSlot(U.Ids.of(Callee))
             : SlotId{};
}

static void addAll(std::vector<Callable> &Out,
                   const std::vector<Callable> &More) {
  Out.insert(Out.end(), More.begin(), More.end());
}

static std::vector<Callable>
ofArguments(Unit &U, llvm::ArrayRef<const Expr *> Args, unsigned Depth) {
  std::vector<Callable> Out;
  for (const Expr *Arg : Args)
    addAll(Out, callablesOf(U, Arg, Depth + 1));
  return Out;
}

static std::vector<Callable> ofDeclaration(Unit &U, const ValueDecl *D) {
  if (const auto *Function = dyn_cast<FunctionDecl>(D))
    return {{U.mention(Function), {}}};
  // An object of a library that stands for a function: `blockingWait`.
  if (const auto *Var = dyn_cast<VarDecl>(D);
      Var && Var->hasGlobalStorage() &&
      Var->getType().getNonReferenceType().isConstQualified() &&
      U.Where.isForeign(Var->getLocation()))
    if (const auto *Class = pointee(Var->getType())->getAsCXXRecordDecl()) {
      std::vector<Callable> Out;
      addOperators(U, Class->getDefinition(), Out);
      return Out;
    }
  if (isa<VarDecl, BindingDecl, FieldDecl>(D))
    if (SlotId Slot = slotOfVariable(U, D))
      return {{{}, Slot}};
  return {};
}

static std::vector<Callable> ofCall(Unit &U, const CallExpr *Call,
                                    unsigned Depth) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee)
    return {};
  std::vector<Callable> Out;
  if (!U.Where.isForeign(Callee->getLocation()))
    Out.push_back({{}, returnSlot(U.mention(Callee))});
  if (!isLibrary(U, Callee))
    return Out;
  // What it gives calls what it is given, until its body says more.
  addAll(Out,
         ofArguments(U, llvm::ArrayRef(Call->getArgs(), Call->getNumArgs()),
                     Depth));
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
    addAll(Out, callablesOf(U, Member->getImplicitObjectArgument(), Depth + 1));
  return Out;
}

std::vector<Callable> callablesOf(Unit &U, const Expr *E, unsigned Depth) {
  E = stripped(E);
  if (!E || Depth == MostNesting)
    return {};
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
    return callablesOf(U, Default->getExpr(), Depth + 1);
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(E))
    return callablesOf(U, List->getSubExpr(), Depth + 1);
  if (const auto *List = dyn_cast<InitListExpr>(E))
    if (!ownClass(U, E->getType()))
      return ofArguments(U, List->inits(), Depth);
  // G_CALLBACK(f), (GSourceFunc)f: the cast changes the type, not what is
  // called.
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
    return callablesOf(U, Cast->getSubExpr(), Depth + 1);
  if (!isCallable(U, E->getType()) &&
      !E->getType()->isSpecificBuiltinType(BuiltinType::BoundMember))
    return {};
  if (const CXXRecordDecl *Class = ownClass(U, E->getType())) {
    std::vector<Callable> Out;
    addOperators(U, Class, Out);
    return Out;
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    return callablesOf(U, Unary->getSubExpr(), Depth + 1);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return ofDeclaration(U, Ref->getDecl());
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    const ValueDecl *D = Member->getMemberDecl();
    return isa<FieldDecl>(D) && U.Where.isForeign(D->getLocation())
               ? callablesOf(U, Member->getBase(), Depth + 1)
               : ofDeclaration(U, D);
  }
  if (const auto *Call = dyn_cast<CallExpr>(E))
    return ofCall(U, Call, Depth);
  if (const auto *Made = dyn_cast<CXXConstructExpr>(E))
    return ofArguments(U, llvm::ArrayRef(Made->getArgs(), Made->getNumArgs()),
                       Depth);
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(E)) {
    std::vector<Callable> Out =
        callablesOf(U, Choice->getTrueExpr(), Depth + 1);
    addAll(Out, callablesOf(U, Choice->getFalseExpr(), Depth + 1));
    return Out;
  }
  if (const auto *Op = dyn_cast<BinaryOperator>(E))
    return callablesOf(U, Op->getRHS(), Depth + 1);
  if (const auto *Sub = dyn_cast<ArraySubscriptExpr>(E))
    return callablesOf(U, Sub->getBase(), Depth + 1);
  if (const auto *New = dyn_cast<CXXNewExpr>(E))
    if (const Expr *Init = New->getInitializer())
      return callablesOf(U, Init, Depth + 1);
  return {};
}

static const CXXRecordDecl *definedClass(QualType Type) {
  const auto *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Class ? Class->getDefinition() : nullptr;
}

static bool hasMember(const CXXRecordDecl *Class, llvm::StringRef Name) {
  return Class &&
         !Class->lookup(&Class->getASTContext().Idents.get(Name)).empty();
}

bool hasPromise(QualType Type) {
  return !Type->isReferenceType() &&
         hasMember(definedClass(Type), "promise_type");
}

bool isAwaitable(QualType Type) {
  const CXXRecordDecl *Class = definedClass(Type);
  if (!Class)
    return false;
  DeclarationName Await =
      Class->getASTContext().DeclarationNames.getCXXOperatorName(OO_Coawait);
  return hasMember(Class, "await_ready") || hasMember(Class, "promise_type") ||
         !Class->lookup(Await).empty();
}

Kept keeperOf(const Expr *E) {
  E = stripped(E);
  QualType Type = E->getType().getNonReferenceType();
  if (Type->isPointerType() || Type->isMemberPointerType())
    return Kept::ByPointer;
  const auto *Class = Type->getAsCXXRecordDecl();
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  // A wrapper of std:: calls what it was made from; a signal calls whatever
  // somebody connected.
  bool IsLocal =
      Var && Var->hasLocalStorage() && Class && Class->isInStdNamespace();
  bool IsMade = isa<CallExpr, CXXConstructExpr>(E) && Class &&
                Class->isInStdNamespace() && !isa<CXXOperatorCallExpr>(E) &&
                !isa<CXXMemberCallExpr>(E);
  return IsLocal || IsMade ? Kept::InVariable : Kept::InMember;
}

static void addFunctions(Unit &U, llvm::ArrayRef<TemplateArgument> Args,
                         std::vector<Callable> &Out) {
  for (const TemplateArgument &Arg : Args)
    if (Arg.getKind() == TemplateArgument::Pack)
      addFunctions(U, Arg.pack_elements(), Out);
    else if (Arg.getKind() == TemplateArgument::Declaration)
      if (const auto *Named = dyn_cast<FunctionDecl>(Arg.getAsDecl()))
        Out.push_back({U.mention(Named), {}});
}

std::optional<Operand> templateFunctions(Unit &U, const FunctionDecl *Callee) {
  Operand Out;
  if (const TemplateArgumentList *Args =
          Callee->getTemplateSpecializationArgs())
    addFunctions(U, Args->asArray(), Out.Callables);
  return Out.Callables.empty() ? std::nullopt : std::optional(std::move(Out));
}

} // namespace corotidy
