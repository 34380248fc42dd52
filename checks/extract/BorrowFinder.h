// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// BorrowFinder.h - what an expression's value would keep pointing to:
// Borrows.cpp walks values, PointedTo.cpp what references and pointers in them
// mean.
#pragma once

#include "extract/Flow.h"
#include "clang/AST/ExprCXX.h"

namespace corotidy {

// Collects what the value of one expression points to.
class BorrowFinder {
public:
  BorrowFinder(const Unit &U, std::vector<Borrow> &Out)
      : Context(U.Context), Locals(U.Locals), Out(Out) {}
  void value(const clang::Expr *E);

private:
  void bound(const clang::Expr *E);
  void passed(const clang::Expr *Arg, clang::QualType Param);
  void pointed(const clang::Expr *E, llvm::StringRef Otherwise);
  void pointedByVariable(const clang::DeclRefExpr *Ref);
  void pointedByCall(const clang::Expr *E);
  void boundToVariable(const clang::DeclRefExpr *Ref);
  void boundToCall(const clang::CallExpr *Call);
  void elements(const clang::CXXStdInitializerListExpr *List);
  void aggregate(const clang::InitListExpr *List);
  void closure(const clang::LambdaExpr *Lambda);
  void call(const clang::CallExpr *Call);
  void arguments(const clang::FunctionDecl *Callee,
                 llvm::ArrayRef<const clang::Expr *> Args);
  void copied(const clang::CallExpr *Call);
  void construction(const clang::CXXConstructExpr *Made);
  void smartPointer(const clang::CXXConstructExpr *Made);
  void valueOfVariable(const clang::DeclRefExpr *Ref, const clang::Expr *Init);
  void add(BorrowKind Kind, std::string Name) {
    Borrow New{Kind, std::move(Name)};
    if (!llvm::is_contained(Out, New))
      Out.push_back(std::move(New));
  }
  const clang::ASTContext &Context;
  const Variables *Locals; // null outside of a body
  std::vector<Borrow> &Out;
  unsigned Depth = 0; // of variables that are looked through
};

// The expression without what only ends lifetimes, and of a default argument
// what the declaration says.
const clang::Expr *withoutCleanups(const clang::Expr *E);

// The initialiser of a local variable, to which somebody may assign; null when
// there is none here.
const clang::Expr *initOf(const clang::DeclRefExpr *Ref);

} // namespace corotidy
