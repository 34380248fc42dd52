// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What is written of a call: its text, its object and its arguments.
#include "extract/Callee.h"
#include "extract/Names.h"
#include "extract/Surroundings.h"
#include "extract/Walker.h"

using namespace clang;

namespace corotidy {

void BodyWalker::addDetails(Call &New, const Expr *Expression) {
  SourceRange Tokens = Expression->getSourceRange();
  New.Spelled = U.Where.spelledAt(isa<CallExpr>(Expression)
                                      ? nameOf(cast<CallExpr>(Expression))
                                      : Expression->getExprLoc());
  New.Whole = U.Where.textInArgument(Tokens);
  New.Written = U.Where.written(Tokens);
  New.Result = typeName(Expression->getType(), U.Context);
  New.Circumstances = Here;
  if (!New.Whole)
    New.Circumstances |= InMacro;
  if (const auto *Call = dyn_cast<CallExpr>(Expression);
      Call && Call->getType()->isRecordType() && passesAsIs(Call))
    New.Circumstances |= PassesAsIs;
  New.Block = blockOf(Expression);
  Surroundings Around = surroundingsOf(U, In, Expression, Parents);
  New.Circumstances |= Around.Circumstances;
  New.Statement = Around.Statement;
  New.Following = Around.Following;
  New.Unpacked = unpackingOf(U, Expression, Parents);
  addOperands(New, Expression);
}

void BodyWalker::addOperands(Call &New, const Expr *Expression) {
  llvm::ArrayRef<const Expr *> Args;
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(Expression)) {
    Args = llvm::ArrayRef(Construction->getArgs(), Construction->getNumArgs());
  } else {
    const auto *Written = cast<CallExpr>(Expression);
    Args = llvm::ArrayRef(Written->getArgs(), Written->getNumArgs());
    const Expr *Callee = Written->getCallee()->IgnoreParenImpCasts();
    if (const auto *Member = dyn_cast<MemberExpr>(Callee)) {
      New.Object = operand(U, Member->getBase());
      spellIn(New, Expression, Member->getBase(), *New.Object);
      New.CalleeText = U.Where.textInArgument(
          SourceRange(Member->getMemberLoc(), Member->getEndLoc()));
    } else if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(Written);
               Op && isa_and_nonnull<CXXMethodDecl>(Op->getDirectCallee())) {
      New.Object = operand(U, Args.front());
      New.CalleeText = New.Object->Text;
      Args = Args.drop_front();
    } else if (const auto *Pointed = dyn_cast<BinaryOperator>(Callee);
               Pointed && Pointed->isPtrMemOp()) {
      New.Object = operand(U, Pointed->getLHS());
      New.CalleeText = U.Where.text(Pointed->getRHS()->getSourceRange());
    } else {
      New.CalleeText = U.Where.textInArgument(Callee->getSourceRange());
    }
  }
  for (const Expr *Arg : Args) {
    if (isa<CXXDefaultArgExpr>(Arg))
      break;
    New.Args.push_back(operand(U, Arg));
    spellIn(New, Expression, Arg, New.Args.back());
  }
}

// What stands in the same argument of a macro as the call has its text there.
void BodyWalker::spellIn(Call &New, const Expr *Expression, const Expr *Part,
                         Operand &Out) {
  const SourceManager &SM = U.Context.getSourceManager();
  auto IsBeside = [&](SourceLocation Loc) {
    return Loc.isMacroID() &&
           SM.getFileID(Loc) == SM.getFileID(Expression->getBeginLoc());
  };
  if (!New.Whole || !IsBeside(Part->getBeginLoc()) ||
      !IsBeside(Part->getEndLoc()))
    return;
  Out.Whole = U.Where.textInArgument(Part->getSourceRange());
  Out.Text = U.Where.textInArgument(stripped(Part)->getSourceRange());
}

// A macro that evaluates its argument twice has two calls at one place: no edit
// is one of a single call there.
void markRepeated(std::vector<Call> &Calls) {
  llvm::DenseMap<std::pair<uint32_t, uint32_t>, unsigned> Times;
  for (const Call &C : Calls)
    if (C.Spelled && C.Whole)
      ++Times[{C.Whole.Begin, C.Whole.End}];
  for (Call &C : Calls)
    if (C.Spelled && C.Whole &&
        Times.lookup({C.Whole.Begin, C.Whole.End}) > 1) {
      C.Whole = {};
      C.Circumstances |= InMacro;
    }
}

} // namespace corotidy
