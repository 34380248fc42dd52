// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Walker.h - the calls of one body. Walk.cpp has those that the text names,
// Implicit.cpp those that it does not.
#pragma once

#include "extract/Flow.h"
#include "extract/Unit.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

namespace corotidy {

class BodyWalker {
public:
  BodyWalker(Unit &U, const clang::FunctionDecl *Function, FunctionId Id,
             bool InDetail, const BodyFlow *Flow)
      : U(U), In(Function), Id(Id), InDetail(InDetail), Flow(Flow) {}

  void visit(const clang::Stmt *S);
  void coroutine(const clang::CoroutineBodyStmt *Body) { promiseHooks(Body); }
  void addParameters(Range Body);
  void constructorInitialisers(const clang::CXXConstructorDecl *Constructor);
  void destruction(const Destruction &D);
  void ownDestructors(const clang::CXXDestructorDecl *Destructor);

  std::vector<Call> Calls;
  std::vector<Variable> Variables;
  std::vector<Store> Stores;
  bool SawError = false, SawAwait = false, SawYield = false;

private:
  bool visitSpecial(const clang::Stmt *S);
  bool visitCoroutine(const clang::Stmt *S);
  void visitWith(const clang::Stmt *S, uint32_t Circumstances);
  void visitIf(const clang::IfStmt *If);
  void visitTry(const clang::CXXTryStmt *Try);
  void visitLambda(const clang::LambdaExpr *Lambda);
  void visitDeclarations(const clang::DeclStmt *Declarations);
  void visitCall(const clang::CallExpr *Expression);
  void visitConstruction(const clang::CXXConstructExpr *Construction);
  void visitChildren(const clang::Stmt *S);
  void addVariable(const clang::VarDecl *Var, Range Scope);
  void addTemporaryLock(const clang::CXXBindTemporaryExpr *Temporary);
  void add(Call New, const clang::Expr *Expression, clang::SourceLocation Name);
  void addDetails(Call &New, const clang::Expr *Expression);
  void addOperands(Call &New, const clang::Expr *Expression);
  void spellIn(Call &New, const clang::Expr *Expression,
               const clang::Expr *Part, Operand &Out);
  void notResolved(const clang::CallExpr *Expression);
  void visitNew(const clang::CXXNewExpr *New);
  void visitDelete(const clang::CXXDeleteExpr *Delete);
  void visitInherited(const clang::CXXInheritedCtorInitExpr *Inherited);
  const clang::Expr *returned(const clang::CoreturnStmt *Return);
  void awaiterHooks(const clang::CoroutineSuspendExpr *Suspend);
  void promiseHooks(const clang::CoroutineBodyStmt *Body);
  void awaiterOf(const clang::CXXMethodDecl *Hook);
  void implicitCall(const clang::FunctionDecl *Callee,
                    clang::SourceLocation Where, const clang::Expr *At,
                    uint32_t Circumstances = 0);
  void destroyed(const clang::CXXRecordDecl *Class, Place Where);
  uint32_t blockOf(const clang::Expr *E) const;

  Unit &U;
  const clang::FunctionDecl *In;
  FunctionId Id;
  bool InDetail;
  const BodyFlow *Flow;
  uint32_t Here = 0; // circumstances of what is being visited
  clang::SourceLocation
      UsedAt; // where the default argument being visited is used
  CallKind Through = CallKind::Direct; // … and as what
  llvm::SmallVector<const clang::Stmt *, 32> Parents;
};

// Calls in the argument of a macro that evaluates it twice are of that macro.
void markRepeated(std::vector<Call> &Calls);

} // namespace corotidy
