// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Unit.h - the facts of one translation unit while they are being collected:
// the functions met so far, and the bodies that are still to be walked.
#pragma once

#include "Facts.h"
#include "extract/Identity.h"
#include "extract/Places.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

#include <vector>

namespace corotidy {

class Variables;

// Where the local variables of each name are declared, in the order of the
// text. The instantiations of a generic lambda declare theirs at one place.
using LocalPlaces =
    llvm::StringMap<llvm::SmallVector<clang::SourceLocation, 1>>;
LocalPlaces localPlaces(const clang::FunctionDecl *Function);

class Unit {
public:
  Unit(clang::ASTContext &Context, std::string MainFileKey, std::string Root)
      : Context(Context), Where(Context, std::move(Root)),
        Ids(Context, std::move(MainFileKey)) {}

  // The function's id. The first mention adds it to the facts and, when it has
  // a body here, to the bodies to walk.
  FunctionId mention(const clang::FunctionDecl *Function);

  // Takes the next body to walk; null when there is none.
  const clang::FunctionDecl *nextBody();

  // The name of a local variable in paths: "f", and "f'2" for the second one of
  // the name in a function, lambdas and all, in the order of the text.
  std::string localName(const clang::ValueDecl *Local);

  Function &facts(FunctionId Id) { return Functions[Id.Hash]; }

  clang::ASTContext &Context;
  Places Where;
  Identities Ids;
  std::vector<Missed> Unseen;
  std::vector<Store> Stores;         // of initialisers that no function runs
  const Variables *Locals = nullptr; // of the body that is being walked
  llvm::DenseMap<const clang::CXXRecordDecl *, bool> CallableClasses;
  llvm::DenseMap<const clang::Type *, bool> LockTypes; // canonical
  llvm::DenseSet<uint64_t> InstantiationSlots;         // that are filled
  llvm::MapVector<uint64_t, Function> Functions;
  llvm::DenseSet<clang::SourceLocation> WrongMarks; // that were reported

private:
  // By the function that is around all lambdas: where variables of each name
  // are declared.
  llvm::DenseMap<const clang::DeclContext *, LocalPlaces> NamedIn;

  void describe(const clang::FunctionDecl *Function, corotidy::Function &Out);
  std::vector<const clang::FunctionDecl *> Bodies;
};

// Where the function's return type is written, and each `return` of its body.
void addReturns(Unit &U, const clang::FunctionDecl *Function,
                const clang::Stmt *Body, corotidy::Function &Out);

// Walks the body of `Function` and adds its calls and variables to its facts.
void walkBody(Unit &U, const clang::FunctionDecl *Function);

// What the statement, without what it contains, puts where it can be called
// from later.
void addStores(Unit &U, const clang::FunctionDecl *In, const clang::Stmt *S,
               std::vector<Store> &Out);

// Mentions every function that the declaration defines, instantiations too,
// and notes the templates that nothing instantiates.
void collectDefinitions(Unit &U, const clang::Decl *D);

// An object or an argument of a call, as a fact.
Operand operand(Unit &U, const clang::Expr *E);

// The expression without casts, parentheses, copies and std::move.
const clang::Expr *stripped(const clang::Expr *E);
// A name, a call, a member, parentheses: what binds tighter than any operator.
bool isPostfix(const clang::Expr *E);

// What the value of the expression would keep pointing to.
std::vector<Borrow> borrowsOf(const Unit &U, const clang::Expr *E);

// True when destroying an object of the type can do something that a person
// would notice: not so for strings, containers and smart pointers of such.
bool destructorActs(clang::QualType Type);

// The type of what dies with the variable: itself, or the temporary to which a
// reference is bound; null for a reference to something else.
clang::QualType ownedBy(const clang::VarDecl *Var);

// An executor is copied from its context; a future is taken from its promise.
bool isCopyable(clang::QualType Type);

// The access path, as Operand::Path, with local variables replaced by what they
// stand for: "io" for `ex` of `auto ex = io.get_executor();`.
std::string ownerPath(Unit &U, const clang::Expr *E);

// std::move and std::forward.
bool isMove(const clang::CallExpr *Call);

// Calling something of the type, or what it keeps, calls a function that its
// value decides.
bool isCallable(Unit &U, clang::QualType Type, unsigned Depth = 0);

// What calling the value of the expression calls.
std::vector<Callable> callablesOf(Unit &U, const clang::Expr *E,
                                  unsigned Depth = 0);

// The functions among the template arguments, as one operand.
std::optional<Operand> templateFunctions(Unit &U,
                                         const clang::FunctionDecl *Callee);

// `0`, `0s`, std::chrono::seconds(0), a constant that has one of these.
bool isZero(const clang::Expr *E, unsigned Depth = 0);

// The slot that the expression names; none for a value.
SlotId slotOf(Unit &U, const clang::Expr *E, unsigned Depth = 0);
SlotId slotOfVariable(Unit &U, const clang::ValueDecl *D);

// How a call through the expression keeps what it calls.
Kept keeperOf(const clang::Expr *E);

// It is called as functions of a promise are that coroutines call.
bool isPromiseHookName(const clang::CXXMethodDecl *Method);

// The function's body says nothing of what happens to what it is given: it is a
// library's, or is not seen.
bool isLibrary(Unit &U, const clang::FunctionDecl *Function);

// Coroutines can await a value of the type: it has await_ready or an operator
// co_await, or coroutines return it.
bool isAwaitable(clang::QualType Type);

// Coroutines can return the type.
bool hasPromise(clang::QualType Type);

} // namespace corotidy
