// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "extract/Views.h"

#include "extract/Unit.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace corotidy {

constexpr unsigned Deepest = 6; // a class may hold a container of its own kind

const CXXRecordDecl *classOf(QualType Type) {
  const auto *Class = Type.isNull() ? nullptr : Type->getAsCXXRecordDecl();
  return Class ? Class->getDefinition() : nullptr;
}

bool anyArgument(const CXXRecordDecl *Class,
                 llvm::function_ref<bool(QualType)> Is) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  if (!Special)
    return false;
  for (const TemplateArgument &Arg : Special->getTemplateArgs().asArray()) {
    if (Arg.getKind() == TemplateArgument::Type && Is(Arg.getAsType()))
      return true;
    if (Arg.getKind() == TemplateArgument::Pack)
      for (const TemplateArgument &Packed : Arg.pack_elements())
        if (Packed.getKind() == TemplateArgument::Type &&
            Is(Packed.getAsType()))
          return true;
  }
  return false;
}

// A class owns what its pointers point to when it has a destructor that frees
// it, and so do the parts of it; a trivially destructible class with a pointer
// in it does not. References never own.
static bool isViewIn(QualType Type, bool IsOwned, unsigned Depth) {
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class || Depth == Deepest)
    return false;
  const CXXDestructorDecl *Destructor = Class->getDestructor();
  bool Frees = !Class->hasTrivialDestructor() &&
               (Class->isInStdNamespace() ||
                (Destructor && Destructor->isUserProvided()));
  bool PartsOwned = IsOwned || Frees;
  for (const FieldDecl *Field : Class->fields()) {
    QualType Is = Field->getType();
    if (Is->isReferenceType() || isViewIn(Is, PartsOwned, Depth + 1) ||
        (Is->isPointerType() && !Is->isFunctionPointerType() && !IsOwned &&
         !Frees))
      return true;
  }
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (isViewIn(Base.getType(), PartsOwned, Depth + 1))
      return true;
  return false;
}

static bool isStdClass(QualType Type) {
  const CXXRecordDecl *Class = classOf(Type);
  return Class && Class->isInStdNamespace();
}

bool isSmartPointer(QualType Type) {
  const CXXRecordDecl *Class = classOf(Type);
  return isStdClass(Type) && Class->getIdentifier() &&
         Class->getName().ends_with("_ptr");
}

bool isView(QualType Type, unsigned Depth) {
  if (Type.isNull() || Depth == Deepest)
    return false;
  if (Type->isPointerType())
    return !Type->isFunctionPointerType();
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class)
    return false;
  // A container of views; a smart pointer owns what it points to, but not what
  // a pointer there, or one in a container there, points to.
  if (Class->isInStdNamespace() && Class->getIdentifier()) {
    bool IsSmart = isSmartPointer(Type);
    if (anyArgument(Class, [&](QualType Arg) {
          return Arg->isReferenceType() ||
                 (IsSmart && !isStdClass(Arg) ? Arg->isPointerType()
                                              : isView(Arg, Depth + 1));
        }))
      return true;
  }
  return isViewIn(Type, /*IsOwned=*/false, Depth);
}

bool keepsCallables(QualType Type, unsigned Depth) {
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class || Class->isLambda() || Depth == Deepest)
    return false;
  bool InStd = Class->isInStdNamespace() && Class->getIdentifier();
  if (InStd && Class->getName() == "any")
    return true;
  DeclarationName Call =
      Class->getASTContext().DeclarationNames.getCXXOperatorName(OO_Call);
  return !Class->lookup(Call).empty() || anyArgument(Class, [&](QualType Arg) {
    const CXXRecordDecl *Inner = classOf(Arg);
    return Inner && !Inner->isEmpty() && // no deleter, no comparison
           (Inner->isLambda() || (InStd && keepsCallables(Arg, Depth + 1)));
  });
}

QualType ownedBy(const VarDecl *Var) {
  if (!Var->getType()->isReferenceType())
    return Var->getType();
  const Expr *Init = Var->getInit();
  if (const auto *Full = dyn_cast_or_null<FullExpr>(Init))
    Init = Full->getSubExpr();
  const auto *Made = dyn_cast_or_null<MaterializeTemporaryExpr>(
      Init ? Init->IgnoreImpCasts() : nullptr);
  return Made && Made->getExtendingDecl() == Var ? Made->getType() : QualType();
}

// `std::unique_ptr<T, Close>`
static bool hasOwnDeleter(const ClassTemplateSpecializationDecl *Special) {
  const TemplateArgumentList &Args = Special->getTemplateArgs();
  if (Special->getName() != "unique_ptr" || Args.size() != 2 ||
      Args[1].getKind() != TemplateArgument::Type)
    return false;
  const auto *Deleter = Args[1].getAsType()->getAsCXXRecordDecl();
  return !Deleter || !Deleter->isInStdNamespace();
}

// `std::shared_ptr<void>`: only its maker knows what happens to what it owns.
static bool ownsAnything(const ClassTemplateSpecializationDecl *Special) {
  const TemplateArgument &What = Special->getTemplateArgs()[0];
  return Special->getName() == "shared_ptr" &&
         What.getKind() == TemplateArgument::Type &&
         What.getAsType()->isVoidType();
}

// Its destructor does nothing but destroy what it is made of.
static bool isQuiet(const CXXRecordDecl *Class) {
  static const llvm::StringSet<> Quiet = {
      "basic_string", "vector",        "array",         "map",
      "multimap",     "set",           "multiset",      "unordered_map",
      "list",         "unordered_set", "deque",         "optional",
      "variant",      "pair",          "tuple",         "function",
      "shared_ptr",   "weak_ptr",      "unique_ptr",    "any",
      "allocator",    "char_traits",   "exception_ptr", "default_delete"};
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  if (Class->isInStdNamespace())
    return Quiet.contains(Class->getName()) &&
           !(Special && (hasOwnDeleter(Special) || ownsAnything(Special)));
  const CXXDestructorDecl *Destructor = Class->getDestructor();
  return !Destructor || !Destructor->isUserProvided();
}

static bool acts(QualType Type, llvm::DenseSet<const CXXRecordDecl *> &Seen) {
  if (!Type.isNull() && Type->isArrayType())
    Type = QualType(Type->getBaseElementTypeUnsafe(), 0);
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class || Class->hasTrivialDestructor() || !Seen.insert(Class).second)
    return false;
  if (!isQuiet(Class))
    return true;
  auto Acts = [&](QualType Part) { return acts(Part, Seen); };
  if (Class->isInStdNamespace())
    return anyArgument(Class, Acts);
  return llvm::any_of(Class->fields(),
                      [&](const FieldDecl *F) { return Acts(F->getType()); }) ||
         llvm::any_of(Class->bases(), [&](const CXXBaseSpecifier &Base) {
           return Acts(Base.getType());
         });
}

bool destructorActs(QualType Type) {
  llvm::DenseSet<const CXXRecordDecl *> Seen;
  return acts(Type, Seen);
}

} // namespace corotidy
