// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Flow.h - a body's control flow graph as facts: what is known on each way,
// where it suspends, and where objects die.
#pragma once

#include "extract/Unit.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseSet.h"

#include <functional>

namespace clang {
class CFG;
class CFGBlock;
} // namespace clang

namespace corotidy {

// What becomes of the local variables of one body.
class Variables {
public:
  explicit Variables(const clang::Stmt *Body) : Within(Body) {
    walk(Body, nullptr);
  }

  // What the variable is worth wherever it is read; null when that changes.
  const clang::Expr *valueOf(const clang::VarDecl *Var) const;
  // All that a scalar variable is ever worth; empty when that is not known.
  llvm::SmallVector<const clang::Expr *, 2>
  valuesOf(const clang::VarDecl *Var) const;
  // Only assignments in the body's text change it.
  bool isScalarOfBody(const clang::VarDecl *Var) const;
  // The assignments to a scalar variable, in the order of the text.
  llvm::ArrayRef<const clang::BinaryOperator *>
  assignmentsTo(const clang::VarDecl *Var) const;
  // An assignment to an object.
  struct Assignment {
    const clang::Expr *Value = nullptr;
    // It is made whenever what follows it in there is reached.
    const clang::Stmt *Within = nullptr;
    const clang::Stmt *Loop = nullptr; // the outermost loop around it
  };
  // What is assigned to an object after its declaration, in the text's order.
  llvm::ArrayRef<Assignment> givenTo(const clang::VarDecl *Var) const {
    auto Found = Given.find(Var);
    if (Found == Given.end())
      return {};
    return Found->second;
  }
  // What the object holds where it is used; null when that is not known.
  const clang::Expr *heldAt(const clang::DeclRefExpr *Use,
                            const clang::SourceManager &Sources) const;
  // Given away or returned, so that its destructor has nothing to do.
  bool isMoved(const clang::VarDecl *Var) const { return Moved.contains(Var); }
  // An argument that a coroutine has taken over, so that nothing is left.
  bool isTaken(const clang::CXXBindTemporaryExpr *Argument) const {
    return Taken.contains(Argument);
  }
  // It is given another value after its declaration.
  bool isReassigned(const clang::VarDecl *Var) const {
    return Escaped.contains(Var) || Assigned.contains(Var);
  }

  // Something other than its initialiser may have put a value into the object:
  // it is used where it could be changed.
  bool isTouched(const clang::VarDecl *Var) const {
    return Touched.contains(Var);
  }

  std::vector<const clang::ReturnStmt *> Returns;
  bool HasTry = false;
  bool HasErrors = false;

  // Clang can build a graph of it.
  bool isSound(const clang::FunctionDecl *Function) const;

private:
  void walk(const clang::Stmt *S, const clang::Stmt *Parent);
  void walkChildren(const clang::Stmt *S);
  void noteArguments(const clang::CallExpr *Call);
  void noteAssignment(const clang::CXXOperatorCallExpr *Op);
  void note(const clang::Stmt *S, const clang::Stmt *Parent);

  llvm::DenseMap<const clang::VarDecl *,
                 std::vector<const clang::BinaryOperator *>>
      Assigned;
  llvm::DenseMap<const clang::VarDecl *, std::vector<Assignment>> Given;
  llvm::DenseSet<const clang::VarDecl *> Escaped; // may change unseen
  llvm::DenseSet<const clang::VarDecl *> Moved, Touched;
  llvm::DenseSet<const clang::CXXBindTemporaryExpr *> Taken;
  const clang::Stmt *Within = nullptr, *Loop = nullptr; // of what is walked
};

// What holds on the only way to a statement. `IsAll` when nothing else decides
// whether it is reached.
struct WayTo {
  std::vector<Clause> Holds;
  bool IsAll = false;
  bool IsInLoop = false; // the statement may run again
};

class Conditions {
public:
  Conditions(Unit &U, const Variables &Locals) : U(U), Locals(Locals) {}

  // How to ask for ways; unset while there is no graph.
  std::function<WayTo(const clang::Stmt *)> wayTo;

  // All of the clauses hold when the condition was `Value`.
  std::vector<Clause> of(const clang::Expr *E, bool Value);

  // What holds when the two are equal, or are not.
  std::vector<Clause> ofEqual(const clang::Expr *Left, const clang::Expr *Right,
                              bool Value = true) {
    return comparison(clang::BO_EQ, Left, Right, Value);
  }

private:
  const clang::Expr *resolved(const clang::Expr *E);
  std::vector<Clause> operation(const clang::BinaryOperator *Op, bool Value);
  std::vector<Clause> comparison(clang::BinaryOperatorKind Op,
                                 const clang::Expr *Left,
                                 const clang::Expr *Right, bool Value);
  std::vector<Clause> sameAs(const clang::Expr *Left, const clang::Expr *Right,
                             bool Value);
  std::vector<Clause> variable(const clang::Expr *E, bool Value);
  using Of = llvm::function_ref<std::vector<Clause>(const clang::Expr *)>;
  std::vector<Clause> choice(const clang::ConditionalOperator *Choice, Of Each);
  // A bool that has several parts can be what one of them says.
  std::optional<std::vector<Clause>>
  anyValue(const clang::Expr *E, Of Each,
           std::optional<bool> AsBool = std::nullopt);
  std::vector<Clause> lastValue(const clang::VarDecl *Var,
                                clang::SourceLocation Before, Of Each,
                                std::optional<bool> AsBool);
  std::vector<Clause> call(const clang::CallExpr *Call, bool Value,
                           std::string Against);
  bool takesTooLong();

  Unit &U;
  const Variables &Locals;
  unsigned Depth = 0;
  unsigned Inside = 0, Steps = 0; // calls of `of` and `comparison`; of all
};

// The expression without parentheses and casts.
const clang::Expr *bare(const clang::Expr *E);

// `this`, `&io`, "text": as a condition it is true.
bool isNeverNull(const clang::Expr *E);

// A constant in a comparison: its value, or the name of the enumerator.
std::string constantName(const clang::Expr *E);

// The constant that a function returns, as FlowBlock::Gives; empty for others.
std::string returnedConstant(const clang::Expr *E);

// A pointer alone says nothing of a loop.
std::vector<Clause> withoutPointers(std::vector<Clause> All);

// Either of two sets of clauses holds; both do.
std::vector<Clause> either(const std::vector<Clause> &A,
                           const std::vector<Clause> &B);
std::vector<Clause> both(std::vector<Clause> A, const std::vector<Clause> &B);

// The blocks, by their number, from which every way ends the program.
llvm::BitVector programEnds(const clang::CFG &Graph);
// Of the two ways on from the block, the other one does.
bool otherEnds(const clang::CFGBlock &Block, unsigned Successor,
               const llvm::BitVector &Ends);

// By its name it may take a lock or give one back: `m.lock()`,
// `std::unique_lock l(m)`.
bool mayLock(const clang::Stmt *S);

// A destructor that the body runs without naming it.
struct Destruction {
  const clang::CXXDestructorDecl *Destructor = nullptr;
  const clang::VarDecl *Variable = nullptr; // null: a temporary, or `delete`
  const clang::Expr *Temporary = nullptr;   // null: a variable
  uint32_t Block = 0;
};

struct BodyFlow {
  BodyFlow(Unit &U, const clang::FunctionDecl *Function, clang::Stmt *Body,
           const Variables &Locals);

  // The block in which the statement runs; 0 when the graph does not say.
  uint32_t blockOf(const clang::Stmt *S) const { return Blocks.lookup(S); }

  std::vector<FlowBlock> Graph; // empty when nothing in it matters
  std::vector<Clause> WhenTrue, WhenFalse;
  std::vector<Destruction> Destructions;

private:
  void readReturns(Conditions &Known, const Variables &Locals);
  std::vector<Clause> knownIn(uint32_t Block) const;

  llvm::DenseMap<const clang::Stmt *, uint32_t> Blocks;
};

} // namespace corotidy
