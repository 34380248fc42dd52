// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Local variables, those without a name too: which of them may hold a lock.
#include "extract/Names.h"
#include "extract/Surroundings.h"
#include "extract/Views.h"
#include "extract/Walker.h"

using namespace clang;

namespace corotidy {

static bool isLockable(QualType Type) {
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class)
    return false;
  auto Has = [&](llvm::StringRef Name) {
    return !Class->lookup(&Class->getASTContext().Idents.get(Name)).empty();
  };
  return (Has("lock") && Has("unlock")) || (Has("Lock") && Has("Unlock"));
}

static bool isNamedInStd(const CXXRecordDecl *Class, llvm::StringRef Part) {
  return Class->isInStdNamespace() && Class->getIdentifier() &&
         Class->getName().contains(Part);
}

static bool holdsLockIn(QualType Type, unsigned Depth) {
  constexpr unsigned MostClasses = 4;
  if (!Type.isNull() && Type->isArrayType())
    Type = QualType(Type->getBaseElementTypeUnsafe(), 0);
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class || Depth == MostClasses || Class->hasTrivialDestructor())
    return false;
  auto Inside = [&](QualType Part) { return holdsLockIn(Part, Depth + 1); };
  // What is shared lives on, maybe, unless it is a lock and nothing else: an
  // executor has a part of its scheduler.
  if (isNamedInStd(Class, "weak_ptr"))
    return false;
  if (isNamedInStd(Class, "shared_ptr"))
    return anyArgument(Class, [&](QualType Arg) {
      const CXXRecordDecl *Shared = classOf(Arg);
      return Shared && isNamedInStd(Shared, "lock") && Inside(Arg);
    });
  bool MayLock = !Class->isInStdNamespace() || isNamedInStd(Class, "lock");
  for (const FieldDecl *Field : Class->fields()) {
    QualType Is = Field->getType();
    bool Points = Is->isReferenceType() || Is->isPointerType();
    if (Points ? MayLock && isLockable(Is->getPointeeType()) : Inside(Is))
      return true;
  }
  return llvm::any_of(Class->bases(),
                      [&](const CXXBaseSpecifier &Base) {
                        return Inside(Base.getType());
                      }) ||
         (Class->isInStdNamespace() && anyArgument(Class, [&](QualType Arg) {
            return Inside(Arg) || (MayLock && isLockable(Arg));
          }));
}

// Destroying an object of the type may unlock what it points to: a class, maybe
// in others, that has a destructor and a pointer to something with lock() and
// unlock().
static bool holdsLock(Unit &U, QualType Type) {
  if (Type.isNull())
    return false;
  auto [Known, IsNew] =
      U.LockTypes.try_emplace(Type.getCanonicalType().getTypePtr(), false);
  if (IsNew)
    Known->second = holdsLockIn(Type, 0);
  return Known->second;
}

bool mayLock(const Stmt *S) {
  const FunctionDecl *Callee = nullptr;
  if (const auto *Call = dyn_cast<CallExpr>(S))
    Callee = Call->getDirectCallee();
  const NamedDecl *Named = Callee;
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(S))
    Named = Construction->getConstructor()->getParent();
  return Named && Named->getIdentifier() &&
         Named->getName().contains_insensitive("lock");
}

void BodyWalker::addVariable(const VarDecl *Var, Range Scope) {
  Variables.push_back({U.localName(Var), typeName(Var->getType(), U.Context),
                       isa<ParmVarDecl>(Var), isAwaitable(Var->getType()),
                       holdsLock(U, ownedBy(Var)), Scope});
}

// Locks that a closure keeps are as parameters: `[lock = std::move(lock)] {…}`.
void BodyWalker::addParameters(Range Scope) {
  for (const ParmVarDecl *Param : In->parameters())
    addVariable(Param, Scope);
  const auto *Body = dyn_cast<CXXMethodDecl>(In);
  if (!Body || !Body->getParent()->isLambda())
    return;
  for (const LambdaCapture &Capture : Body->getParent()->captures())
    if (Capture.capturesVariable() && Capture.getCaptureKind() == LCK_ByCopy)
      if (const auto *Var = dyn_cast<VarDecl>(Capture.getCapturedVar());
          Var && holdsLock(U, Var->getType()))
        addVariable(Var, Scope);
}

// `Locked(m)->size() + rest()`: it is destroyed where the whole expression
// ends.
void BodyWalker::addTemporaryLock(const CXXBindTemporaryExpr *Temporary) {
  if (!holdsLock(U, Temporary->getType()))
    return;
  const Expr *Full = Temporary;
  for (const Stmt *Parent : llvm::reverse(Parents)) {
    const auto *E = dyn_cast<Expr>(Parent);
    if (!E)
      break;
    Full = E;
  }
  Range Scope = U.Where.text(Full->getSourceRange());
  Scope.Begin = U.Where.text(Temporary->getSourceRange()).End;
  Variables.push_back({"", typeName(Temporary->getType(), U.Context), false,
                       false, /*HoldsLock=*/true, Scope});
}

} // namespace corotidy
