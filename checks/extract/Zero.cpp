// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whether a constant is zero, also as a duration.
#include "extract/Unit.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace corotidy {

// `0s`, which is a plain call where a template is instantiated.
static bool isZeroLiteral(const Expr *E) {
  const auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const TemplateArgumentList *Args =
      Callee && Callee->getLiteralIdentifier()
          ? Callee->getTemplateSpecializationArgs()
          : nullptr;
  return Args && Args->size() == 1 &&
         Args->get(0).getKind() == TemplateArgument::Pack &&
         llvm::all_of(Args->get(0).pack_elements(), [](auto &Digit) {
           return Digit.getKind() == TemplateArgument::Integral &&
                  Digit.getAsIntegral() == '0';
         });
}

// `0`, `0s`, std::chrono::seconds(0), std::chrono::seconds::zero().
bool isZero(const Expr *E, unsigned Depth) {
  E = stripped(E);
  if (Depth == 8)
    return false;
  if (const auto *Number = dyn_cast<IntegerLiteral>(E))
    return Number->getValue() == 0;
  if (const auto *Literal = dyn_cast<UserDefinedLiteral>(E)) {
    UserDefinedLiteral::LiteralOperatorKind Kind =
        Literal->getLiteralOperatorKind();
    if (Kind == UserDefinedLiteral::LOK_Integer)
      return isZero(Literal->getCookedLiteral(), Depth + 1);
    return isZeroLiteral(Literal);
  }
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return Var && Var->getType().isConstQualified() && Var->getInit() &&
           isZero(Var->getInit(), Depth + 1);
  }
  const auto *Class = E->getType()->getAsCXXRecordDecl();
  if (!Class || !Class->getIdentifier() || Class->getName() != "duration")
    return false;
  if (isZeroLiteral(E))
    return true;
  if (const auto *Made = dyn_cast<CXXConstructExpr>(E))
    return Made->getNumArgs() == 0 || isZero(Made->getArg(0), Depth + 1);
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
    return isZero(Cast->getSubExpr(), Depth + 1);
  if (const auto *List = dyn_cast<InitListExpr>(E))
    return List->getNumInits() == 0;
  const auto *Call = dyn_cast<CallExpr>(E);
  return Call && Call->getDirectCallee() &&
         Call->getDirectCallee()->getIdentifier() &&
         Call->getDirectCallee()->getName() == "zero";
}

} // namespace corotidy
