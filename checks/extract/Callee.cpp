// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "extract/Callee.h"
#include "extract/Unit.h"

#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace corotidy {

CallKind kindOf(const CallExpr *Expression, const FunctionDecl *&Callee) {
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if (isa<CXXConversionDecl>(Callee))
    return CallKind::Conversion;
  if (Method && Method->isVirtual()) {
    const Expr *Object = nullptr;
    bool Dispatches = true;
    if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Expression)) {
      Object = Member->getImplicitObjectArgument();
      const auto *Named =
          dyn_cast<MemberExpr>(Member->getCallee()->IgnoreParens());
      Dispatches = Named && !Named->hasQualifier();
    } else if (isa<CXXOperatorCallExpr>(Expression)) {
      Object = Expression->getArg(0);
    }
    // A final class or an object that is right here has no overriders.
    CXXMethodDecl *Known = nullptr;
    if (Dispatches && Object)
      Known = const_cast<CXXMethodDecl *>(Method)->getDevirtualizedMethod(
          Object, /*IsAppleKext=*/false);
    if (Known)
      Callee = Known;
    if (Dispatches && !Known)
      return CallKind::Virtual;
  }
  if (isa<CXXDestructorDecl>(Callee))
    return CallKind::Destructor;
  bool IsOperator = Callee->isOverloadedOperator()
                        ? Callee->getOverloadedOperator() != OO_Call
                        : isa<UserDefinedLiteral>(Expression);
  return IsOperator ? CallKind::Operator : CallKind::Direct;
}

SourceLocation nameOf(const CallExpr *Expression) {
  if (isa<CXXOperatorCallExpr>(Expression)) {
    const auto *Op = cast<CXXOperatorCallExpr>(Expression);
    return Op->getOperator() == OO_Call ? Op->getArg(0)->getExprLoc()
                                        : Op->getOperatorLoc();
  }
  const Expr *Callee = Expression->getCallee()->IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Callee))
    // An implicit conversion has no name; its object has a place.
    return Member->getMemberLoc().isValid() ? Member->getMemberLoc()
                                            : Expression->getBeginLoc();
  if (const auto *Ref = dyn_cast<DeclRefExpr>(Callee))
    return Ref->getLocation();
  return Callee->getExprLoc();
}

static bool isOnlyOne(const FunctionDecl *Callee) {
  const DeclContext *In = Callee->getDeclContext()->getRedeclContext();
  return !Callee->getPrimaryTemplate() &&
         In->lookup(Callee->getDeclName()).isSingleResult();
}

// A parameter of the caller that is handed on to one of the callee.
static bool isHandedOn(QualType From, QualType To) {
  auto Plain = [](QualType Type) {
    return Type.getNonReferenceType().getCanonicalType().getUnqualifiedType();
  };
  if (Plain(From) != Plain(To))
    return false;
  bool MayChange = To->isRValueReferenceType() ||
                   (To->isLValueReferenceType() &&
                    !To.getNonReferenceType().isConstQualified());
  return !MayChange || From.getCanonicalType() == To.getCanonicalType();
}

bool passesAsIs(const CallExpr *Written) {
  const FunctionDecl *Callee = Written->getDirectCallee();
  if (!Callee || isa<CXXOperatorCallExpr>(Written) || Callee->isVariadic() ||
      Written->getNumArgs() != Callee->getNumParams() || !isOnlyOne(Callee))
    return false;
  for (unsigned I = 0; I != Written->getNumArgs(); ++I) {
    const auto *Ref = dyn_cast<DeclRefExpr>(stripped(Written->getArg(I)));
    if (!Ref || !isHandedOn(Ref->getDecl()->getType(),
                            Callee->getParamDecl(I)->getType()))
      return false;
  }
  return true;
}

} // namespace corotidy
