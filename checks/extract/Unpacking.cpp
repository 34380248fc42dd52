// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Who takes the value out of the std::optional, and of the tuple in it, that a
// call gives: std::get<0>(*f()), auto [v] = f().value().
#include "extract/Surroundings.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace corotidy {

// Parents of the expression, nearest first, as far as a person sees them.
namespace {
class Climb {
public:
  Climb(const Expr *E, llvm::ArrayRef<const Stmt *> Parents)
      : At(E), Parents(Parents) {}
  // The nearest parent that is written; null at the end.
  const Stmt *next() {
    while (!Parents.empty() &&
           isa<FullExpr, ImplicitCastExpr, MaterializeTemporaryExpr,
               CXXBindTemporaryExpr, CXXConstructExpr>(Parents.back()) &&
           isCopy(Parents.back()))
      step();
    return Parents.empty() ? nullptr : Parents.back();
  }
  void step() {
    At = Parents.back();
    Parents = Parents.drop_back();
  }
  const Stmt *At; // what the next parent contains

private:
  static bool isCopy(const Stmt *S) {
    const auto *Construction = dyn_cast<CXXConstructExpr>(S);
    return !Construction || Construction->getNumArgs() == 1;
  }
  llvm::ArrayRef<const Stmt *> Parents;
};
} // namespace

static bool isOptional(QualType Type) {
  const CXXRecordDecl *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Class && Class->isInStdNamespace() && Class->getIdentifier() &&
         Class->getName() == "optional";
}

// Of `E->size()`: that it takes the value, too.
static SourceLocation arrowOf(const Stmt *Parent) {
  const auto *Arrow = dyn_cast<CXXOperatorCallExpr>(Parent);
  return Arrow && Arrow->getOperator() == OO_Arrow ? Arrow->getOperatorLoc()
                                                   : SourceLocation();
}

// `*E`, `E.value()`, where `.value` is a step of its own, `E->`.
static bool takesValue(const Stmt *Parent) {
  if (const auto *Star = dyn_cast<CXXOperatorCallExpr>(Parent))
    return (Star->getOperator() == OO_Star && Star->getNumArgs() == 1) ||
           arrowOf(Star).isValid();
  const auto *Call = dyn_cast<CXXMemberCallExpr>(Parent);
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  return Method && Method->getIdentifier() && Method->getName() == "value";
}

// The tuple has one element.
static bool isSingle(QualType Type) {
  const auto *Tuple = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type.getNonReferenceType()->getAsCXXRecordDecl());
  if (!Tuple || Tuple->getTemplateArgs().size() != 1)
    return false;
  const TemplateArgument &Elements = Tuple->getTemplateArgs().get(0);
  return Elements.getKind() == TemplateArgument::Pack &&
         Elements.pack_size() == 1;
}

// `std::get<0>(E)`
static bool takesFirst(const Stmt *Parent) {
  const auto *Call = dyn_cast<CallExpr>(Parent);
  const FunctionDecl *Get = Call ? Call->getDirectCallee() : nullptr;
  if (!Get || !Get->isInStdNamespace() || !Get->getIdentifier() ||
      Get->getName() != "get" || !Get->getTemplateSpecializationArgs())
    return false;
  const TemplateArgument &First = Get->getTemplateSpecializationArgs()->get(0);
  return First.getKind() == TemplateArgument::Integral &&
         First.getAsIntegral() == 0 && isSingle(Call->getArg(0)->getType());
}

// `auto [v] = E;`
static SourceLocation onlyBinding(const Stmt *Parent) {
  const auto *Declaration = dyn_cast<DeclStmt>(Parent);
  if (!Declaration || !Declaration->isSingleDecl())
    return {};
  const auto *Whole = dyn_cast<DecompositionDecl>(Declaration->getSingleDecl());
  return Whole && Whole->bindings().size() == 1
             ? Whole->bindings().front()->getLocation()
             : SourceLocation();
}

std::optional<Unpacking> unpackingOf(Unit &U, const Expr *E,
                                     llvm::ArrayRef<const Stmt *> Parents) {
  if (!isOptional(E->getType()))
    return std::nullopt;
  Climb Up(E, Parents);
  Unpacking Out;
  auto Passes = [&](const Stmt *Parent) { // std::move(f()).value(), (*f())
    const auto *Call = dyn_cast<CallExpr>(Parent);
    return isa<ParenExpr>(Parent) || (Call && isMove(Call)) ||
           (Out.Layers == 0 && isa<MemberExpr>(Parent));
  };
  const Stmt *Taken = nullptr;
  while (const Stmt *Parent = Out.Arrow ? nullptr : Up.next()) {
    bool Takes = Out.Layers == 0   ? takesValue(Parent)
                 : Out.Layers == 1 ? takesFirst(Parent)
                                   : false;
    if (!Takes && !Passes(Parent))
      break;
    Up.step();
    if (Takes) {
      ++Out.Layers;
      Taken = Up.At;
      if (SourceLocation Arrow = arrowOf(Taken); Arrow.isValid()) {
        Out.Arrow = U.Where.text({Arrow, Arrow});
        Taken = cast<CXXOperatorCallExpr>(Taken)->getArg(0);
      }
    }
  }
  if (!Taken)
    return std::nullopt;
  Out.Text = U.Where.text(Taken->getSourceRange());
  const Stmt *Parent = Up.next();
  if (SourceLocation Name = Parent ? onlyBinding(Parent) : SourceLocation();
      Out.Layers == 1 && Name.isValid()) {
    ++Out.Layers;
    Out.Binding = U.Where.text({Name, Name});
  }
  Out.NeedsParens = Parent &&
                    !isa<ParenExpr>(cast<Expr>(Up.At)->IgnoreImplicit()) &&
                    isPostfixOf(Parent, Up.At);
  return Out.Text ? std::optional(Out) : std::nullopt;
}

} // namespace corotidy
