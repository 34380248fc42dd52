// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Climbs from a call to the end of its function.
#include "extract/Surroundings.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace corotidy {

// Wrappers that a reader does not see, and a cast to void.
static bool passesThrough(const Stmt *Parent) {
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(Parent))
    return Cast->getType()->isVoidType();
  return isa<FullExpr, ImplicitCastExpr, MaterializeTemporaryExpr,
             CXXBindTemporaryExpr, ParenExpr>(Parent);
}

bool isPostfixOf(const Stmt *Parent, const Stmt *Child) {
  if (isa<MemberExpr>(Parent))
    return true;
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(Parent))
    return (Op->getOperator() == OO_Subscript ||
            Op->getOperator() == OO_Arrow || Op->getOperator() == OO_Call) &&
           Op->getArg(0) == Child;
  if (const auto *Index = dyn_cast<ArraySubscriptExpr>(Parent))
    return Index->getBase() == Child;
  if (const auto *Unary = dyn_cast<UnaryOperator>(Parent))
    return Unary->isPostfix();
  if (const auto *Call = dyn_cast<CallExpr>(Parent))
    return Call->getCallee() == Child;
  return false;
}

// `return;`, `return true;`, an empty statement: nothing that a person notices.
static bool doesNothing(const Stmt *S) {
  if (isa<NullStmt>(S))
    return true;
  if (const auto *Declared = dyn_cast<DeclStmt>(S)) // `using`, `static_assert`
    return llvm::none_of(Declared->decls(),
                         [](const Decl *D) { return isa<VarDecl>(D); });
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(S)) // `(void)n;`
    return Cast->getType()->isVoidType() &&
           isa<DeclRefExpr>(Cast->getSubExpr()->IgnoreParenImpCasts());
  if (const auto *Block = dyn_cast<CompoundStmt>(S))
    return Block->body_empty();
  if (const auto *Once = dyn_cast<DoStmt>(S)) // what NDEBUG leaves of a macro
    return doesNothing(Once->getBody()) &&
           isa<IntegerLiteral, CXXBoolLiteralExpr>(
               Once->getCond()->IgnoreParenImpCasts());
  const Expr *Value = nullptr;
  if (const auto *Return = dyn_cast<ReturnStmt>(S))
    Value = Return->getRetValue();
  else if (const auto *Return = dyn_cast<CoreturnStmt>(S))
    Value = Return->getOperand();
  else
    return false;
  if (!Value)
    return true;
  Value = Value->IgnoreParenImpCasts();
  return isa<CXXBoolLiteralExpr, IntegerLiteral, CXXNullPtrLiteralExpr>(Value);
}

static bool returns(const Stmt *S) { return isa<ReturnStmt, CoreturnStmt>(S); }

// Not so of a library's values, an executor say: of what one of them keeps,
// others may have a copy. A std::shared_future may wait.
static bool actsAtEnd(Unit &U, QualType Type) {
  const auto *Class = Type->getAsCXXRecordDecl();
  if (!destructorActs(Type) || !Class)
    return false;
  if (Class->isInStdNamespace() || !U.Where.isForeign(Class->getLocation()) ||
      !isCopyable(Type))
    return true;
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  return Special &&
         llvm::any_of(Special->getTemplateArgs().asArray(),
                      [&](const TemplateArgument &Arg) {
                        return Arg.getKind() == TemplateArgument::Type &&
                               actsAtEnd(U, Arg.getAsType());
                      });
}

// A destructor acts when the variable is gone; that of the temporary to which a
// reference is bound counts.
static bool actsAtEnd(Unit &U, const VarDecl *Var) {
  QualType Owned = ownedBy(Var);
  return Var->hasLocalStorage() && !Owned.isNull() && actsAtEnd(U, Owned);
}

static bool actsAtEnd(Unit &U, const Stmt *S) {
  const auto *Declared = dyn_cast_or_null<DeclStmt>(S);
  return Declared && llvm::any_of(Declared->decls(), [&](const Decl *D) {
           const auto *Var = dyn_cast<VarDecl>(D);
           return Var && actsAtEnd(U, Var);
         });
}

// How a statement goes on after the one that we come from.
enum class Leaves : uint8_t { Nothing, Loop, Function };

// The first statement of the block after `Child` that does something; or the
// block's end when a destructor acts there. `Left` says what is left before the
// block ends.
static SourceLocation followingInBlock(Unit &U, const CompoundStmt *Block,
                                       const Stmt *Child, Leaves &Left) {
  bool Passed = false, Acts = false;
  for (const Stmt *S : Block->body()) {
    if (S == Child) {
      Passed = true;
    } else if (!Passed) {
      Acts |= actsAtEnd(U, S);
    } else if (Left == Leaves::Nothing) {
      if (isa<BreakStmt>(S))
        Left = Leaves::Loop;
      else if (!doesNothing(S))
        return S->getBeginLoc();
      else if (returns(S))
        Left = Leaves::Function;
    }
  }
  return Acts ? Block->getRBracLoc() : SourceLocation();
}

bool isPostfix(const Expr *E) {
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E))
    return Operator->getOperator() == OO_Call ||
           Operator->getOperator() == OO_Subscript ||
           Operator->getOperator() == OO_Arrow;
  return !isa<AbstractConditionalOperator, BinaryOperator, UnaryOperator,
              CStyleCastExpr, CXXNewExpr, CXXDeleteExpr, CoroutineSuspendExpr,
              CXXThrowExpr, CXXRewrittenBinaryOperator,
              UnaryExprOrTypeTraitExpr, CXXNoexceptExpr, CXXFoldExpr>(E);
}

// What the head of a statement declares is alive until it ends.
static bool headActsAtEnd(Unit &U, const Stmt *S) {
  if (const auto *If = dyn_cast<IfStmt>(S))
    return actsAtEnd(U, If->getInit()) ||
           actsAtEnd(U, static_cast<const Stmt *>(
                            If->getConditionVariableDeclStmt()));
  if (const auto *Switch = dyn_cast<SwitchStmt>(S))
    return actsAtEnd(U, Switch->getInit()) ||
           actsAtEnd(U, static_cast<const Stmt *>(
                            Switch->getConditionVariableDeclStmt()));
  return false;
}

static SourceLocation following(Unit &U, const FunctionDecl *In,
                                const Stmt *Child,
                                llvm::ArrayRef<const Stmt *> Parents) {
  Leaves Left = Leaves::Nothing;
  for (const Stmt *Parent : llvm::reverse(Parents)) {
    bool IsLoop = isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(Parent);
    if (const auto *Block = dyn_cast<CompoundStmt>(Parent)) {
      SourceLocation Next = followingInBlock(U, Block, Child, Left);
      if (Next.isValid())
        return Next;
    } else if (IsLoop && Left == Leaves::Nothing) {
      return Parent->getBeginLoc();
    } else if (headActsAtEnd(U, Parent)) {
      return Parent->getEndLoc();
    }
    if ((IsLoop || isa<SwitchStmt>(Parent)) && Left == Leaves::Loop)
      Left = Leaves::Nothing;
    Child = Parent;
  }
  if (In)
    for (const ParmVarDecl *Param : In->parameters())
      if (actsAtEnd(U, Param->getType()))
        return In->getBodyRBrace();
  return {};
}

// Where a statement may stand, and not an expression, a condition or what `for`
// and `if` begin with. The last expression of `({ … })` is its value.
static bool isBodyOf(const Stmt *Parent, const Stmt *Child,
                     const Stmt *Around) {
  if (const auto *Block = dyn_cast<CompoundStmt>(Parent))
    return !isa_and_nonnull<StmtExpr>(Around) || Block->body_back() != Child;
  if (const auto *If = dyn_cast<IfStmt>(Parent))
    return If->getThen() == Child || If->getElse() == Child;
  if (const auto *Case = dyn_cast<SwitchCase>(Parent))
    return Case->getSubStmt() == Child;
  if (const auto *While = dyn_cast<WhileStmt>(Parent))
    return While->getBody() == Child;
  if (const auto *Do = dyn_cast<DoStmt>(Parent))
    return Do->getBody() == Child;
  if (const auto *For = dyn_cast<ForStmt>(Parent))
    return For->getBody() == Child;
  if (const auto *Range = dyn_cast<CXXForRangeStmt>(Parent))
    return Range->getBody() == Child;
  return isa<LabelStmt, AttributedStmt>(Parent);
}

Surroundings surroundingsOf(Unit &U, const FunctionDecl *In, const Expr *E,
                            llvm::ArrayRef<const Stmt *> Parents) {
  Surroundings Out;
  const Stmt *Child = E;
  bool Direct = true;
  while (!Parents.empty() && passesThrough(Parents.back())) {
    // A parenthesis is an answer to whoever needs one.
    Direct &= !isa<ParenExpr>(Parents.back());
    Child = Parents.back();
    Parents = Parents.drop_back();
  }
  const Stmt *Parent = Parents.empty() ? nullptr : Parents.back();
  if (Parent && Direct && isPostfixOf(Parent, Child))
    Out.Circumstances |= ParentNeedsParens;
  bool IsStatement =
      Parent &&
      isBodyOf(Parent, Child,
               Parents.size() > 1 ? Parents.drop_back().back() : nullptr);
  if (!IsStatement) {
    Out.Circumstances |= ResultUsed;
    if (isa_and_nonnull<ReturnStmt>(Parent))
      Out.Circumstances |= Returned;
    return Out;
  }
  Out.Statement = U.Where.statement(Child->getSourceRange());
  if (isa<CompoundStmt>(Parent))
    Out.Circumstances |= InBlock;
  Out.Following = U.Where.at(following(U, In, Child, Parents));
  return Out;
}

Range scopeOf(Places &Where, SourceLocation Declared,
              llvm::ArrayRef<const Stmt *> Parents) {
  for (const Stmt *Parent : llvm::reverse(Parents))
    if (!isa<Expr, DeclStmt>(Parent))
      return Where.text(SourceRange(Declared, Parent->getEndLoc()));
  return {};
}

} // namespace corotidy
