// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where callables are put: variables, members, containers, what a function
// returns.
#include "extract/Unit.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace corotidy {

namespace {
class StoreFinder {
public:
  StoreFinder(Unit &U, std::vector<Store> &Out) : U(U), Out(Out) {}
  void assignment(const Expr *To, const Expr *What);
  void declaration(const DeclStmt *Declarations);
  void record(const InitListExpr *List);
  void returned(const FunctionDecl *In, const Expr *Value);
  void libraryCall(const CallExpr *Call);

private:
  void into(SlotId To, const std::vector<Callable> &What);
  void constructed(QualType Class, const CallExpr *Call);
  Unit &U;
  std::vector<Store> &Out;
};
} // namespace

void StoreFinder::into(SlotId To, const std::vector<Callable> &What) {
  if (!To)
    return;
  for (const Callable &One : What)
    Out.push_back({To, One});
}

void StoreFinder::assignment(const Expr *To, const Expr *What) {
  if (isCallable(U, To->getType()))
    into(slotOf(U, To), callablesOf(U, What));
}

void StoreFinder::declaration(const DeclStmt *Declarations) {
  for (const Decl *D : Declarations->decls())
    if (const auto *Var = dyn_cast<VarDecl>(D);
        Var && Var->getInit() && isCallable(U, Var->getType()))
      into(slotOfVariable(U, Var), callablesOf(U, Var->getInit()));
}

// `Handler{"name", f}`, for an aggregate of the project.
void StoreFinder::record(const InitListExpr *List) {
  const auto *Class = List->getType()->getAsCXXRecordDecl();
  if (!Class || U.Where.isForeign(Class->getLocation()))
    return;
  unsigned Index = Class->getNumBases();
  for (const FieldDecl *Field : Class->fields()) {
    if (Index >= List->getNumInits())
      return;
    if (isCallable(U, Field->getType()))
      into(slotOfVariable(U, Field), callablesOf(U, List->getInit(Index)));
    ++Index;
  }
}

void StoreFinder::returned(const FunctionDecl *In, const Expr *Value) {
  if (In && Value && isCallable(U, In->getReturnType()))
    into(returnSlot(U.Ids.of(In)), callablesOf(U, Value));
}

// std::make_shared<Session>(Handler), Sessions.emplace_back(Handler): the
// library makes an object of the project with what it is given.
void StoreFinder::constructed(QualType Type, const CallExpr *Call) {
  const auto *Class = Type->getAsCXXRecordDecl();
  if (!Class || !Class->getDefinition() || Class->isLambda() ||
      U.Where.isForeign(Class->getLocation()))
    return;
  for (const CXXConstructorDecl *Constructor : Class->getDefinition()->ctors())
    if (!Constructor->isCopyOrMoveConstructor() &&
        Constructor->getNumParams() >= Call->getNumArgs() &&
        !Constructor->isDependentContext())
      for (unsigned I = 0; I != Call->getNumArgs(); ++I)
        into(parameterSlot(U.Ids.of(Constructor), I),
             callablesOf(U, Call->getArg(I)));
}

void StoreFinder::libraryCall(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee || !isLibrary(U, Callee))
    return;
  bool AnyCallable = false;
  for (const Expr *Arg : llvm::ArrayRef(Call->getArgs(), Call->getNumArgs()))
    AnyCallable |= isCallable(U, Arg->getType());
  if (!AnyCallable)
    return;
  auto Construct = [&](llvm::ArrayRef<TemplateArgument> Args) {
    for (const TemplateArgument &Arg : Args)
      if (Arg.getKind() == TemplateArgument::Type)
        constructed(Arg.getAsType(), Call);
  };
  if (const TemplateArgumentList *Args =
          Callee->getTemplateSpecializationArgs())
    Construct(Args->asArray());
  const auto *Member = dyn_cast<CXXMemberCallExpr>(Call);
  if (!Member)
    return;
  const Expr *Object = Member->getImplicitObjectArgument();
  if (isCallable(U, Object->getType()))
    for (const Expr *Arg : llvm::ArrayRef(Call->getArgs(), Call->getNumArgs()))
      into(slotOf(U, Object), callablesOf(U, Arg));
  if (const auto *Container = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
          Object->getType().getNonReferenceType()->getAsCXXRecordDecl()))
    Construct(Container->getTemplateArgs().asArray());
}

void addStores(Unit &U, const FunctionDecl *In, const Stmt *S,
               std::vector<Store> &Out) {
  StoreFinder Find(U, Out);
  if (const auto *Declarations = dyn_cast<DeclStmt>(S)) {
    Find.declaration(Declarations);
  } else if (const auto *Op = dyn_cast<BinaryOperator>(S)) {
    if (Op->getOpcode() == BO_Assign)
      Find.assignment(Op->getLHS(), Op->getRHS());
  } else if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(S)) {
    if (Op->isAssignmentOp() && Op->getNumArgs() == 2)
      Find.assignment(Op->getArg(0), Op->getArg(1));
  } else if (const auto *Call = dyn_cast<CallExpr>(S)) {
    Find.libraryCall(Call);
  } else if (const auto *List = dyn_cast<InitListExpr>(S)) {
    Find.record(List);
  } else if (const auto *Return = dyn_cast<ReturnStmt>(S)) {
    Find.returned(In, Return->getRetValue());
  } else if (const auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    for (const LambdaCapture &Capture : Lambda->captures())
      if (Capture.capturesVariable() &&
          isa<VarDecl>(Capture.getCapturedVar())) {
        const auto *Var = cast<VarDecl>(Capture.getCapturedVar());
        if (Var->isInitCapture() && Var->getInit() &&
            isCallable(U, Var->getType()))
          for (const Callable &What : callablesOf(U, Var->getInit()))
            Out.push_back({slotOfVariable(U, Var), What});
      }
  }
}

} // namespace corotidy
