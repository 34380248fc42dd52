// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Coroutines: what co_await, co_yield and co_return call, and the promise.
#include "extract/Walker.h"

using namespace clang;

namespace corotidy {

// A hook that gives a coroutine_handle is asked for its address().
static const CallExpr *hookIn(const Expr *Part) {
  const auto *Call = dyn_cast_or_null<CallExpr>(Part);
  const auto *Member = dyn_cast_or_null<CXXMemberCallExpr>(Call);
  const CXXMethodDecl *Method = Member ? Member->getMethodDecl() : nullptr;
  if (Method && Method->getIdentifier() && Method->getName() == "address")
    if (const auto *Inner = dyn_cast<CallExpr>(
            Member->getImplicitObjectArgument()->IgnoreImplicit()))
      return Inner;
  return Call;
}

// What co_await calls on the project's own promises and awaiters.
void BodyWalker::awaiterHooks(const CoroutineSuspendExpr *Suspend) {
  SourceLocation Where = Suspend->getKeywordLoc();
  for (const Expr *Part : {Suspend->getReadyExpr(), Suspend->getSuspendExpr(),
                           Suspend->getResumeExpr()})
    if (const CallExpr *Call = Part ? hookIn(Part->IgnoreImplicit()) : nullptr)
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

// Instantiations of templates, and what is inherited, too.
static void
forEachPromiseHook(const CXXRecordDecl *Class,
                   llvm::function_ref<void(const CXXMethodDecl *)> Visit) {
  auto Add = [&](const FunctionDecl *Function) {
    const auto *Method = dyn_cast<CXXMethodDecl>(Function);
    if (Method && isPromiseHookName(Method) && !Method->isDependentContext())
      Visit(Method);
  };
  for (const Decl *Member : Class->decls())
    if (const auto *Template = dyn_cast<FunctionTemplateDecl>(Member))
      for (const FunctionDecl *Special : Template->specializations())
        Add(Special);
    else if (const auto *Function = dyn_cast<FunctionDecl>(Member))
      Add(Function);
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (const CXXRecordDecl *Above = Base.getType()->getAsCXXRecordDecl();
        Above && Above->hasDefinition())
      forEachPromiseHook(Above->getDefinition(), Visit);
}

// The project's own promise, whose functions the coroutine calls around its
// body.
void BodyWalker::promiseHooks(const CoroutineBodyStmt *Body) {
  const auto *Promise = Body->getPromiseDecl();
  const auto *Class =
      Promise ? Promise->getType()->getAsCXXRecordDecl() : nullptr;
  if (!Class || !In || U.Where.isSystem(Class->getLocation()))
    return;
  forEachPromiseHook(Class, [&](const CXXMethodDecl *Method) {
    if (U.Where.isSystem(Method->getLocation()))
      return;
    implicitCall(Method, In->getLocation(), nullptr);
    U.facts(U.Ids.of(Method)).Traits |= IsPromiseHook;
    if (Method->getIdentifier() && Method->getName().ends_with("l_suspend"))
      awaiterOf(Method); // initial_suspend, final_suspend: not in the body
  });
}

void BodyWalker::awaiterOf(const CXXMethodDecl *Hook) {
  const auto *Class = Hook->getReturnType()->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition() ||
      U.Where.isSystem(Class->getLocation()))
    return;
  for (const CXXMethodDecl *Method : Class->getDefinition()->methods())
    if (Method->getIdentifier() && Method->getName().starts_with("await_") &&
        !Method->isDependentContext() &&
        !Method->getDescribedFunctionTemplate())
      implicitCall(Method, In->getLocation(), nullptr, AroundBody);
}

// `co_return E;` as it is handed to the promise; null when it is not.
static const CallExpr *promiseCall(const CoreturnStmt *Return) {
  const Expr *Gives = Return->getOperand() ? Return->getPromiseCall() : nullptr;
  const auto *Call =
      Gives ? dyn_cast<CallExpr>(Gives->IgnoreImplicit()) : nullptr;
  return Call && Call->getNumArgs() == 1 ? Call : nullptr;
}

// The operand, with the conversion to what the promise takes.
const Expr *BodyWalker::returned(const CoreturnStmt *Return) {
  const Expr *Written = Return->getOperand();
  const CallExpr *Gives = promiseCall(Return);
  if (!Gives)
    return Written;
  // A template converts it inside.
  const FunctionDecl *Callee = Gives->getDirectCallee();
  if (Callee && Callee->isTemplateInstantiation() && Callee->hasBody()) {
    Call Converts;
    Converts.Callee = U.mention(Callee);
    Converts.Where = U.Where.at(Return->getKeywordLoc());
    Converts.Block = blockOf(Written);
    Calls.push_back(std::move(Converts));
  }
  const Expr *Given = Gives->getArg(0);
  return Given->IgnoreUnlessSpelledInSource() ==
                     Written->IgnoreUnlessSpelledInSource() &&
                 Given->IgnoreImplicit() != Written->IgnoreImplicit()
             ? Given
             : Written;
}

// Coroutines as they are written: what the promise adds is not walked.
bool BodyWalker::visitCoroutine(const Stmt *S) {
  if (const auto *Body = dyn_cast<CoroutineBodyStmt>(S)) {
    visit(Body->getBody());
    return true;
  }
  const Expr *Operand = nullptr;
  if (const auto *Suspend = dyn_cast<CoroutineSuspendExpr>(S)) {
    Operand = Suspend->getOperand();
    (isa<CoyieldExpr>(S) ? SawYield : SawAwait) = true;
    awaiterHooks(Suspend);
  } else if (const auto *Return = dyn_cast<CoreturnStmt>(S))
    Operand = returned(Return);
  else
    return false;
  Parents.push_back(S);
  visitWith(Operand, isa<CoawaitExpr>(S) ? Awaited : 0);
  Parents.pop_back();
  return true;
}

} // namespace corotidy
