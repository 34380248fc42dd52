// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The calls of one body. A walk of our own: it skips what is not evaluated,
// looks into default arguments, and sees a coroutine as it is written.
#include "extract/Callee.h"
#include "extract/Names.h"
#include "extract/Surroundings.h"
#include "extract/Walker.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/ExprConcepts.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/Builtins.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace corotidy {

void BodyWalker::visitWith(const Stmt *S, uint32_t Circumstances) {
  llvm::SaveAndRestore<uint32_t> Restore(Here, Here | Circumstances);
  visit(S);
}

void BodyWalker::visit(const Stmt *S) {
  if (!S)
    return;
  if (const auto *E = dyn_cast<Expr>(S); E && E->containsErrors())
    SawError = true;
  if (InDetail)
    addStores(U, In, S, Stores);
  if (visitCoroutine(S) || visitSpecial(S))
    return;
  if (const auto *Expression = dyn_cast<CallExpr>(S))
    visitCall(Expression);
  else if (const auto *Construction = dyn_cast<CXXConstructExpr>(S))
    visitConstruction(Construction);
  else if (const auto *Inherited = dyn_cast<CXXInheritedCtorInitExpr>(S))
    visitInherited(Inherited);
  else if (const auto *New = dyn_cast<CXXNewExpr>(S))
    visitNew(New);
  else if (const auto *Delete = dyn_cast<CXXDeleteExpr>(S); Delete && !Flow)
    visitDelete(Delete);
  else if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(S);
           Temporary && InDetail)
    addTemporaryLock(Temporary);
  visitChildren(S);
}

void BodyWalker::visitChildren(const Stmt *S) {
  uint32_t Inside = 0;
  if (isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S))
    Inside |= InLoop;
  if (isa<CallExpr, CXXConstructExpr>(S))
    Inside |= InArgument;
  // What is awaited is the operand, not what it is made of.
  llvm::SaveAndRestore<uint32_t> Restore(
      Here,
      isa<Expr>(S) && !isa<FullExpr, CastExpr, ParenExpr,
                           MaterializeTemporaryExpr, CXXBindTemporaryExpr>(S)
          ? Here & ~uint32_t(Awaited)
          : Here);
  Parents.push_back(S);
  for (const Stmt *Child : S->children())
    visitWith(Child, Inside);
  Parents.pop_back();
}

bool BodyWalker::visitSpecial(const Stmt *S) {
  // Not evaluated, or evaluated by the compiler.
  if (isa<UnaryExprOrTypeTraitExpr, CXXNoexceptExpr, RequiresExpr, OffsetOfExpr,
          ConceptSpecializationExpr, OpaqueValueExpr, BlockExpr>(S))
    return true;
  if (const auto *Typeid = dyn_cast<CXXTypeidExpr>(S))
    return !Typeid->isPotentiallyEvaluated();
  if (const auto *Constant = dyn_cast<ConstantExpr>(S))
    return Constant->isImmediateInvocation();
  if (const auto *If = dyn_cast<IfStmt>(S))
    return visitIf(If), true;
  if (const auto *Try = dyn_cast<CXXTryStmt>(S))
    return visitTry(Try), true;
  if (const auto *Lambda = dyn_cast<LambdaExpr>(S))
    return visitLambda(Lambda), true;
  if (const auto *Declarations = dyn_cast<DeclStmt>(S))
    return visitDeclarations(Declarations), true;
  if (const auto *Generic = dyn_cast<GenericSelectionExpr>(S)) {
    if (!Generic->isResultDependent())
      visit(Generic->getResultExpr());
    return true;
  }
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(S))
    return visit(Rewritten->getSemanticForm()), true;
  if (const auto *List = dyn_cast<InitListExpr>(S);
      List && List->isSyntacticForm() && List->getSemanticForm())
    return visit(List->getSemanticForm()), true;
  if (const auto *Elvis = dyn_cast<BinaryConditionalOperator>(S)) {
    visit(Elvis->getCommon());
    visit(Elvis->getFalseExpr());
    return true;
  }
  bool IsArgument = isa<CXXDefaultArgExpr>(S);
  if (!IsArgument && !isa<CXXDefaultInitExpr>(S))
    return false;
  llvm::SaveAndRestore<SourceLocation> At(
      UsedAt, UsedAt.isValid() ? UsedAt : cast<Expr>(S)->getExprLoc());
  llvm::SaveAndRestore<CallKind> As(Through,
                                    IsArgument ? CallKind::DefaultArgument
                                               : CallKind::DefaultInitialiser);
  visitWith(IsArgument ? cast<CXXDefaultArgExpr>(S)->getExpr()
                       : cast<CXXDefaultInitExpr>(S)->getExpr(),
            IsArgument ? InDefaultArgument : InDefaultInitialiser);
  return true;
}

void BodyWalker::visitIf(const IfStmt *If) {
  Parents.push_back(If);
  visit(If->getInit());
  visit(If->getConditionVariableDeclStmt());
  if (!If->isConstexpr()) {
    if (!If->getConditionVariable())
      visit(If->getCond());
    visit(If->getThen());
    visit(If->getElse());
  } else if (auto Kept = If->getNondiscardedCase(U.Context)) {
    visit(*Kept);
  }
  Parents.pop_back();
}

void BodyWalker::visitTry(const CXXTryStmt *Try) {
  Parents.push_back(Try);
  visitWith(Try->getTryBlock(), InTry);
  for (unsigned I = 0; I != Try->getNumHandlers(); ++I)
    visitWith(Try->getHandler(I)->getHandlerBlock(), InHandler);
  Parents.pop_back();
}

void BodyWalker::visitLambda(const LambdaExpr *Lambda) {
  if (!Lambda->getCallOperator()->isDependentContext())
    U.mention(Lambda->getCallOperator());
  Parents.push_back(Lambda);
  for (const Expr *Init : Lambda->capture_inits())
    visit(Init);
  Parents.pop_back();
}

void BodyWalker::visitDeclarations(const DeclStmt *Declarations) {
  Parents.push_back(Declarations);
  for (const Decl *D : Declarations->decls()) {
    if (isa<CXXRecordDecl>(D)) {
      collectDefinitions(U, D);
      continue;
    }
    const auto *Var = dyn_cast<VarDecl>(D);
    if (!Var)
      continue;
    if (const auto *Parts = dyn_cast<DecompositionDecl>(Var))
      for (const BindingDecl *Part : Parts->bindings())
        if (const VarDecl *Holder = Part->getHoldingVar())
          visit(Holder->getInit());
    if (InDetail)
      addVariable(Var, scopeOf(U.Where,
                               U.Context.getSourceManager().getExpansionLoc(
                                   Var->getLocation()),
                               Parents));
    visitWith(Var->getInit(),
              Var->isStaticLocal() || Var->getTLSKind() != VarDecl::TLS_None
                  ? InStaticInitialiser
                  : 0);
  }
  Parents.pop_back();
}

void BodyWalker::visitCall(const CallExpr *Expression) {
  if (isa<CXXPseudoDestructorExpr>(
          Expression->getCallee()->IgnoreParenImpCasts()))
    return;
  const FunctionDecl *Callee = Expression->getDirectCallee();
  if (!Callee)
    if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Expression))
      Callee = Member->getMethodDecl();
  if (!Callee)
    return notResolved(Expression);
  if (unsigned Builtin = Callee->getBuiltinID())
    if (!U.Context.BuiltinInfo.isPredefinedLibFunction(Builtin))
      return;
  Call New;
  New.Kind = kindOf(Expression, Callee);
  New.Callee = U.mention(Callee);
  const auto *Op = dyn_cast<CXXOperatorCallExpr>(Expression);
  if (InDetail)
    New.Templates = templateFunctions(U, Callee);
  if (InDetail && Op && Op->getOperator() == OO_Call && isLibrary(U, Callee)) {
    New.Through = callablesOf(U, Op->getArg(0));
    // Of an object's own operator that is a template, others are not called.
    const std::string &Own = U.facts(New.Callee).Name;
    llvm::erase_if(New.Through, [&](const Callable &What) {
      return What.Function && U.facts(What.Function).Name == Own;
    });
    if (!New.Through.empty())
      New.By = keeperOf(Op->getArg(0));
  }
  add(std::move(New), Expression, nameOf(Expression));
}

// The graph has most expressions; others run where what contains them does.
uint32_t BodyWalker::blockOf(const Expr *E) const {
  if (!Flow)
    return 0;
  if (uint32_t Block = Flow->blockOf(E))
    return Block;
  for (const Stmt *Parent : llvm::reverse(Parents))
    if (uint32_t Block = Flow->blockOf(Parent))
      return Block;
  return 0;
}

// A call through a pointer, or of the pointer that a wrapper keeps inside.
void BodyWalker::notResolved(const CallExpr *Expression) {
  U.facts(Id).Traits |= CallsPointer;
  if (!InDetail)
    return;
  Call New;
  New.By = Kept::ByPointer;
  New.Through = callablesOf(U, Expression->getCallee());
  add(std::move(New), Expression, nameOf(Expression));
  SourceLocation Loc = nameOf(Expression);
  std::string What = Lexer::getSourceText(
                         CharSourceRange::getTokenRange(
                             Expression->getCallee()->getSourceRange()),
                         U.Context.getSourceManager(), U.Context.getLangOpts())
                         .str();
  U.Unseen.push_back({MissedKind::IndirectCall, Id, U.Where.at(Loc), What});
}

void BodyWalker::visitConstruction(const CXXConstructExpr *Construction) {
  const CXXConstructorDecl *Constructor = Construction->getConstructor();
  if (Constructor->isTrivial())
    return;
  Call New;
  New.Kind = CallKind::Constructor;
  New.Callee = U.mention(Constructor);
  add(std::move(New), Construction, Construction->getLocation());
}

void BodyWalker::add(Call New, const Expr *Expression, SourceLocation Name) {
  if (UsedAt.isValid()) {
    New.Kind = Through;
    Name = UsedAt;
  }
  New.Where = U.Where.at(Name);
  if (InDetail)
    addDetails(New, Expression);
  Calls.push_back(std::move(New));
}

void BodyWalker::constructorInitialisers(
    const CXXConstructorDecl *Constructor) {
  for (const CXXCtorInitializer *Init : Constructor->inits()) {
    visitWith(Init->getInit(), InConstructorInitialiser);
    if (const FieldDecl *Field = Init->getAnyMember();
        Field && InDetail && isCallable(U, Field->getType()))
      for (const Callable &What : callablesOf(U, Init->getInit()))
        Stores.push_back({slotOfVariable(U, Field), What});
  }
}

// Its promise's initial_suspend() gives std::suspend_never.
static bool startsAtOnce(const CoroutineBodyStmt *Body) {
  const auto *First = dyn_cast_or_null<Expr>(Body->getInitSuspendStmt());
  const auto *Suspend =
      First ? dyn_cast<CoroutineSuspendExpr>(First->IgnoreImplicit()) : nullptr;
  const auto *Awaiter =
      Suspend ? Suspend->getCommonExpr()->getType()->getAsCXXRecordDecl()
              : nullptr;
  return Awaiter && Awaiter->isInStdNamespace() && Awaiter->getIdentifier() &&
         Awaiter->getName() == "suspend_never";
}

void walkBody(Unit &U, const FunctionDecl *Function) {
  FunctionId Id = U.Ids.of(Function);
  bool InDetail = !U.Where.isSystem(Function->getLocation());
  Stmt *Body = Function->getBody();
  if (!Body)
    return;
  const auto *Coroutine = dyn_cast<CoroutineBodyStmt>(Body);
  if (Coroutine)
    Body = Coroutine->getBody();
  std::optional<corotidy::Variables> Locals;
  std::optional<BodyFlow> Flow;
  if (InDetail) {
    Locals.emplace(Body);
    U.Locals = &*Locals;
    if (Locals->isSound(Function))
      Flow.emplace(U, Function, Body, *Locals);
  }
  BodyWalker Walker(U, Function, Id, InDetail, Flow ? &*Flow : nullptr);
  if (InDetail)
    Walker.addParameters(U.Where.text(Body->getSourceRange()));
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    Walker.constructorInitialisers(Constructor);
  if (const auto *Destructor = dyn_cast<CXXDestructorDecl>(Function))
    Walker.ownDestructors(Destructor);
  if (Coroutine && InDetail)
    Walker.coroutine(Coroutine);
  Walker.visit(Body);
  if (Flow)
    for (const Destruction &D : Flow->Destructions)
      Walker.destruction(D);
  U.Locals = nullptr;
  corotidy::Function &Out = U.facts(Id);
  Out.Calls = std::move(Walker.Calls);
  if (InDetail)
    markRepeated(Out.Calls);
  Out.Variables = std::move(Walker.Variables);
  Out.Stores = std::move(Walker.Stores);
  if (Flow) {
    Out.Flow = std::move(Flow->Graph);
    Out.WhenTrue = std::move(Flow->WhenTrue);
    Out.WhenFalse = std::move(Flow->WhenFalse);
  }
  if (Walker.SawError || Function->isInvalidDecl() ||
      (Locals && Locals->HasErrors))
    Out.Traits |= HasErrors;
  if (Walker.SawYield && !Walker.SawAwait)
    Out.Traits |= OnlyYields;
  if (Coroutine && !Walker.SawYield && !Walker.SawAwait &&
      startsAtOnce(Coroutine))
    Out.Traits |= EndsInCall;
}

} // namespace corotidy
