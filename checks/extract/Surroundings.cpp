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

// The first statement of the block after `Child` that does something; or the
// block's end when a destructor acts there. `Left` is set when the function is
// left before the block ends.
static SourceLocation followingInBlock(Unit &U, const CompoundStmt *Block,
                                       const Stmt *Child, bool &Left) {
  bool Passed = false, Acts = false;
  for (const Stmt *S : Block->body()) {
    if (S == Child) {
      Passed = true;
    } else if (Passed) {
      if (!doesNothing(S))
        return S->getBeginLoc();
      if (returns(S)) {
        Left = true;
        break;
      }
    } else if (const auto *Declared = dyn_cast<DeclStmt>(S)) {
      for (const Decl *D : Declared->decls())
        if (const auto *Var = dyn_cast<VarDecl>(D))
          Acts |= Var->hasLocalStorage() && actsAtEnd(U, Var->getType());
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

static SourceLocation following(Unit &U, const FunctionDecl *In,
                                const Stmt *Child,
                                llvm::ArrayRef<const Stmt *> Parents) {
  bool Left = false;
  for (const Stmt *Parent : llvm::reverse(Parents)) {
    if (const auto *Block = dyn_cast<CompoundStmt>(Parent)) {
      SourceLocation Next = followingInBlock(U, Block, Child, Left);
      if (Next.isValid())
        return Next;
    } else if (isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt, SwitchStmt>(
                   Parent) &&
               !Left) {
      return Parent->getBeginLoc();
    }
    Child = Parent;
  }
  if (In)
    for (const ParmVarDecl *Param : In->parameters())
      if (actsAtEnd(U, Param->getType()))
        return In->getBodyRBrace();
  return {};
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
      Parent && !isa<Expr, DeclStmt, ReturnStmt, CoreturnStmt>(Parent);
  if (IsStatement) {
    // The expression may be a condition, not a statement of its own.
    const Expr *Condition = nullptr;
    if (const auto *If = dyn_cast<IfStmt>(Parent))
      Condition = If->getCond();
    else if (const auto *While = dyn_cast<WhileStmt>(Parent))
      Condition = While->getCond();
    else if (const auto *Do = dyn_cast<DoStmt>(Parent))
      Condition = Do->getCond();
    else if (const auto *Switch = dyn_cast<SwitchStmt>(Parent))
      Condition = Switch->getCond();
    IsStatement = Condition != Child;
    if (const auto *For = dyn_cast<ForStmt>(Parent))
      IsStatement = For->getBody() == Child;
    else if (const auto *Range = dyn_cast<CXXForRangeStmt>(Parent))
      IsStatement = Range->getBody() == Child;
  }
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
