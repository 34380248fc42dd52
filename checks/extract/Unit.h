// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Unit.h - the facts of one translation unit while they are being collected:
// the functions met so far, and the bodies that are still to be walked.
#pragma once

#include "Facts.h"
#include "extract/Identity.h"
#include "extract/Places.h"
#include "llvm/ADT/MapVector.h"

#include <vector>

namespace corotidy {

class Unit {
public:
  Unit(clang::ASTContext &Context, std::string MainFileKey)
      : Context(Context), Where(Context), Ids(Context, std::move(MainFileKey)) {
  }

  // The function's id. The first mention adds it to the facts and, when it has
  // a body here, to the bodies to walk.
  FunctionId mention(const clang::FunctionDecl *Function);

  // Takes the next body to walk; null when there is none.
  const clang::FunctionDecl *nextBody();

  Function &facts(FunctionId Id) { return Functions[Id.Hash]; }

  clang::ASTContext &Context;
  Places Where;
  Identities Ids;
  std::vector<Missed> Unseen;
  llvm::MapVector<uint64_t, Function> Functions;

private:
  void describe(const clang::FunctionDecl *Function, corotidy::Function &Out);
  std::vector<const clang::FunctionDecl *> Bodies;
};

// Walks the body of `Function` and adds its calls and variables to its facts.
void walkBody(Unit &U, const clang::FunctionDecl *Function);

// Mentions the lambdas in an initialiser that no function runs.
void walkInitialiser(Unit &U, const clang::Expr *Initialiser);

// Mentions every function that the declaration defines, instantiations too,
// and notes the templates that nothing instantiates.
void collectDefinitions(Unit &U, const clang::Decl *D);

// An object or an argument of a call, as a fact.
Operand operand(Unit &U, const clang::Expr *E);

// The expression without casts, parentheses, copies and std::move.
const clang::Expr *stripped(const clang::Expr *E);

// What the value of the expression would keep pointing to.
std::vector<Borrow> borrowsOf(const clang::ASTContext &Context,
                              const clang::Expr *E);

// True when destroying an object of the type can do something that a person
// would notice: not so for strings, containers and smart pointers of such.
bool destructorActs(clang::QualType Type);

// The guards of each call of a body, in Clang's control flow graph.
class Guards {
public:
  Guards(Unit &U, const clang::FunctionDecl *Function, clang::Stmt *Body);
  std::vector<Guard> of(const clang::Expr *Call) const;

private:
  llvm::DenseMap<const clang::Stmt *, std::vector<Guard>> ByCall;
};

} // namespace corotidy
