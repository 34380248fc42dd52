// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Constants by which a function says something: numbers, enumerators, null,
// an error or none.
#include "extract/Flow.h"

#include "extract/Names.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace corotidy {

const Expr *bare(const Expr *E) {
  for (const Expr *Last = nullptr; E != Last;) {
    Last = E;
    E = E->IgnoreParenImpCasts();
    if (const auto *Full = dyn_cast<FullExpr>(E))
      E = Full->getSubExpr();
    else if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(E))
      E = Temporary->getSubExpr();
    else if (const auto *Kept = dyn_cast<MaterializeTemporaryExpr>(E))
      E = Kept->getSubExpr();
    else if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
      E = Cast->getSubExpr();
    else if (const auto *List = dyn_cast<InitListExpr>(E); // bool ok{f()};
             List && List->getNumInits() == 1 &&
             List->getType()->isScalarType())
      E = List->getInit(0);
  }
  return E;
}

bool isNeverNull(const Expr *E) {
  const auto *Address = dyn_cast<UnaryOperator>(E);
  return isa<CXXThisExpr, StringLiteral>(E) ||
         (Address && Address->getOpcode() == UO_AddrOf);
}

std::string constantName(const Expr *E) {
  E = bare(E);
  if (const auto *Number = dyn_cast<IntegerLiteral>(E))
    return llvm::toString(Number->getValue(), 10, /*Signed=*/false);
  if (const auto *Minus = dyn_cast<UnaryOperator>(E);
      Minus && Minus->getOpcode() == UO_Minus)
    if (std::string Name = constantName(Minus->getSubExpr()); !Name.empty())
      return "-" + Name;
  const auto *List = dyn_cast<InitListExpr>(E);
  if (isa<CXXNullPtrLiteralExpr, GNUNullExpr>(E) ||
      (List && List->getNumInits() == 0 && E->getType()->isScalarType()))
    return "0";
  if (const auto *Truth = dyn_cast<CXXBoolLiteralExpr>(E))
    return Truth->getValue() ? "true" : "0";
  if (const auto *Constant = dyn_cast<ConstantExpr>(E))
    return constantName(Constant->getSubExpr());
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  if (!Ref)
    return "";
  const auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
  // constexpr auto Done = std::future_status::ready;
  if (Var && Var->getType().isConstQualified() &&
      Var->getType()->isEnumeralType() && Var->getAnyInitializer())
    if (std::string Name = constantName(Var->getAnyInitializer());
        !Name.empty())
      return Name;
  if (isa<EnumConstantDecl>(Ref->getDecl()) ||
      (Var && (Var->isConstexpr() || Var->isStaticDataMember()) &&
       Var->getType().isConstQualified()))
    return bareName(Ref->getDecl());
  return "";
}

// What a class of the standard library that can be tested is made from.
static std::string constantOf(llvm::StringRef Class, const Expr *E) {
  static constexpr llvm::StringRef Makers[] = {
      "std::make_unique", "std::make_shared", "std::make_optional"};
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    std::string Name = Call->getDirectCallee()
                           ? bareName(Call->getDirectCallee())
                           : std::string();
    bool IsError = Name == "std::make_error_code" && Call->getNumArgs() == 1 &&
                   !constantName(Call->getArg(0)).empty();
    return IsError || llvm::is_contained(Makers, Name) ? "true" : "";
  }
  const auto *Made = dyn_cast<CXXConstructExpr>(E);
  if (!Made || Made->getConstructor()->isCopyOrMoveConstructor())
    return "";
  if (Made->getNumArgs() == 0)
    return "0";
  const Expr *From = bare(stripped(Made->getArg(0))); // std::nullopt is copied
  const auto *Ref = dyn_cast<DeclRefExpr>(From);
  if (constantName(From) == "0" ||
      (Ref && bareName(Ref->getDecl()) == "std::nullopt"))
    return "0";
  // An error number or a pointer that varies may be zero.
  const auto *Given = From->getType()->getAsCXXRecordDecl();
  bool IsThere = Class == "std::optional"
                     ? !Given || bareName(Given) != "std::optional"
                     : isa<CXXNewExpr>(From) || !constantName(From).empty();
  return IsThere ? "true" : "";
}

std::string returnedConstant(const Expr *E) {
  static constexpr llvm::StringRef Testable[] = {
      "std::optional", "std::error_code", "std::unique_ptr", "std::shared_ptr"};
  if (!E)
    return "";
  if (std::string Name = constantName(E); !Name.empty())
    return Name;
  E = bare(E);
  if (isNeverNull(E))
    return "true";
  const auto *Class = E->getType()->getAsCXXRecordDecl();
  std::string Name = Class ? bareName(Class) : "";
  return llvm::is_contained(Testable, Name) ? constantOf(Name, E) : "";
}

} // namespace corotidy
