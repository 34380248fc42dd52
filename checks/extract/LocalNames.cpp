// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names for local variables that are theirs alone. They depend on the text
// only, not on what was walked before: a header's function has the same in
// every unit.
#include "extract/Unit.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace corotidy {

static void add(const ValueDecl *Local, LocalPlaces &Out) {
  if (!Local->getIdentifier())
    return;
  auto &Known = Out[Local->getName()];
  if (!llvm::is_contained(Known, Local->getLocation()))
    Known.push_back(Local->getLocation());
}

static void addDeclared(const Stmt *S, LocalPlaces &Out);

static void addParameters(const FunctionDecl *Function, LocalPlaces &Out) {
  for (const ParmVarDecl *Param : Function->parameters())
    add(Param, Out);
}

static void addLambda(const LambdaExpr *Lambda, LocalPlaces &Out) {
  for (const LambdaCapture &Capture : Lambda->captures())
    if (Capture.capturesVariable() && Capture.getCapturedVar()->isInitCapture())
      add(Capture.getCapturedVar(), Out);
  addParameters(Lambda->getCallOperator(), Out);
  addDeclared(Lambda->getBody(), Out);
}

static void addDeclared(const Stmt *S, LocalPlaces &Out) {
  if (!S)
    return;
  if (const auto *Declarations = dyn_cast<DeclStmt>(S))
    for (const Decl *D : Declarations->decls()) {
      if (const auto *Var = dyn_cast<VarDecl>(D))
        add(Var, Out);
      if (const auto *Parts = dyn_cast<DecompositionDecl>(D))
        for (const BindingDecl *Part : Parts->bindings())
          add(Part, Out);
    }
  if (const auto *Handler = dyn_cast<CXXCatchStmt>(S))
    if (const VarDecl *Caught = Handler->getExceptionDecl())
      add(Caught, Out);
  if (const auto *Coroutine = dyn_cast<CoroutineBodyStmt>(S))
    return addDeclared(Coroutine->getBody(), Out);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(S))
    addLambda(Lambda, Out);
  else
    for (const Stmt *Child : S->children())
      addDeclared(Child, Out);
}

LocalPlaces localPlaces(const FunctionDecl *Function) {
  LocalPlaces Out;
  addParameters(Function, Out);
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      addDeclared(Init->getInit(), Out);
  addDeclared(Function->getBody(), Out);
  return Out;
}

// The function around a variable, and around the lambdas that it is in.
static const DeclContext *functionAround(const ValueDecl *Local) {
  const DeclContext *In = Local->getDeclContext();
  for (const auto *Class = dyn_cast_or_null<CXXRecordDecl>(In->getParent());
       Class && Class->isLambda();
       Class = dyn_cast_or_null<CXXRecordDecl>(In->getParent()))
    In = Class->getDeclContext();
  return In;
}

std::string Unit::localName(const ValueDecl *Local) {
  std::string Name = Local->getNameAsString();
  const DeclContext *In = functionAround(Local);
  if (Name.empty())
    return Name;
  auto [Entry, IsNew] = NamedIn.try_emplace(In);
  if (const auto *Function = dyn_cast<FunctionDecl>(In); IsNew && Function)
    Entry->second = localPlaces(Function);
  auto &Known = Entry->second[Name];
  const auto *Found = llvm::find(Known, Local->getLocation());
  size_t Ordinal = Found - Known.begin();
  if (Found == Known.end()) // of a lambda that no function is around
    Known.push_back(Local->getLocation());
  return Ordinal ? Name + "'" + std::to_string(Ordinal + 1) : Name;
}

} // namespace corotidy
