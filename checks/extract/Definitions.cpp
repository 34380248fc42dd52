// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which functions a declaration defines. Not a RecursiveASTVisitor: that walks
// into implicit specialisations of variable templates, which asserts on folly.
#include "extract/Names.h"
#include "extract/Walker.h"

#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace corotidy {

static void collectFunction(Unit &U, const FunctionDecl *Function) {
  if (!Function->isThisDeclarationADefinition() ||
      Function->isDependentContext())
    return;
  if (Function->getBody() && !U.Where.isSystem(Function->getLocation()))
    U.mention(Function);
}

static bool contains(const Stmt *S, llvm::function_ref<bool(const Stmt *)> Is) {
  if (!S)
    return false;
  if (Is(S))
    return true;
  for (const Stmt *Child : S->children())
    if (contains(Child, Is))
      return true;
  return false;
}

// A template whose body calls something that only an instantiation resolves.
static void notePattern(Unit &U, const FunctionDecl *Pattern) {
  if (!Pattern->isThisDeclarationADefinition() || !Pattern->getBody() ||
      U.Where.isSystem(Pattern->getLocation()))
    return;
  bool Calls = contains(Pattern->getBody(), [](const Stmt *S) {
    const auto *E = dyn_cast<CallExpr>(S);
    return E && E->isTypeDependent();
  });
  if (Calls)
    U.Unseen.push_back({MissedKind::UnresolvedTemplate, U.Ids.of(Pattern),
                        U.Where.at(Pattern->getLocation()),
                        "template '" + bareName(Pattern) + "'"});
}

static void collectContext(Unit &U, const DeclContext *Context) {
  for (const Decl *D : Context->decls())
    collectDefinitions(U, D);
}

static void collectTemplate(Unit &U, const TemplateDecl *Template) {
  if (const auto *Functions = dyn_cast<FunctionTemplateDecl>(Template)) {
    notePattern(U, Functions->getTemplatedDecl());
    for (const FunctionDecl *Special : Functions->specializations())
      collectFunction(U, Special->getDefinition() ? Special->getDefinition()
                                                  : Special);
  } else if (const auto *Classes = dyn_cast<ClassTemplateDecl>(Template)) {
    if (Classes->isThisDeclarationADefinition())
      collectContext(U, Classes->getTemplatedDecl());
    if (Classes->isCanonicalDecl())
      for (const ClassTemplateSpecializationDecl *Special :
           Classes->specializations())
        if (!isa<ClassTemplatePartialSpecializationDecl>(Special))
          collectContext(U, Special);
  }
}

// A call of the initialiser that is given something to call: it may keep it.
static bool keepsCallable(const Call &C) {
  return llvm::any_of(
      C.Args, [](const Operand &Arg) { return !Arg.Callables.empty(); });
}

// The initialiser of a variable outside functions. Calls in it that are given
// callables become a function, which runs before main, off every loop:
//   static bool Known = table().add(f);
static void walkVariable(Unit &U, const VarDecl *Variable) {
  FunctionId Id = U.Ids.ofInitialiser(Variable);
  bool InDetail = !U.Where.isSystem(Variable->getLocation());
  BodyWalker Walker(U, nullptr, Id, InDetail, nullptr);
  Walker.visit(Variable->getInit());
  llvm::append_range(U.Stores, Walker.Stores);
  if (isCallable(U, Variable->getType()))
    for (const Callable &What : callablesOf(U, Variable->getInit()))
      U.Stores.push_back({slotOfVariable(U, Variable), What});
  llvm::erase_if(Walker.Calls, [](const Call &C) { return !keepsCallable(C); });
  if (Walker.Calls.empty())
    return;
  corotidy::Function &Out = U.facts(Id);
  Out.Id = Id;
  Out.Name = bareName(Variable);
  Out.Shown = "initialiser of '" + Out.Name + "'";
  Out.Traits = HasBody | IsMarkedOffLoop;
  Out.Where = U.Where.at(Variable->getLocation());
  Out.Body = U.Where.text(Variable->getInit()->getSourceRange());
  Out.Calls = std::move(Walker.Calls);
}

void collectDefinitions(Unit &U, const Decl *D) {
  if (D->isImplicit() || U.Where.isSystem(D->getLocation()))
    return;
  if (const auto *Function = dyn_cast<FunctionDecl>(D)) {
    if (Function->isDependentContext())
      notePattern(U, Function);
    else
      collectFunction(U, Function);
  } else if (const auto *Template = dyn_cast<TemplateDecl>(D)) {
    collectTemplate(U, Template);
  } else if (const auto *Record = dyn_cast<CXXRecordDecl>(D)) {
    collectContext(U, Record);
  } else if (const auto *Friend = dyn_cast<FriendDecl>(D)) {
    if (const NamedDecl *Named = Friend->getFriendDecl())
      collectDefinitions(U, Named);
  } else if (const auto *Var = dyn_cast<VarDecl>(D)) {
    if (Var->hasInit() && !Var->getDeclContext()->isDependentContext() &&
        !Var->getType()->isDependentType())
      walkVariable(U, Var);
  } else if (isa<NamespaceDecl, LinkageSpecDecl, ExportDecl>(D)) {
    collectContext(U, cast<DeclContext>(D));
  }
}

} // namespace corotidy
