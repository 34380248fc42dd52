// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "extract/Views.h"

#include "extract/Unit.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace corotidy {

constexpr unsigned Deepest = 6; // a class may hold a container of its own kind

static const CXXRecordDecl *classOf(QualType Type) {
  const auto *Class = Type.isNull() ? nullptr : Type->getAsCXXRecordDecl();
  return Class ? Class->getDefinition() : nullptr;
}

static bool anyArgument(const CXXRecordDecl *Class,
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

bool isView(QualType Type, unsigned Depth) {
  if (Type.isNull() || Depth == Deepest)
    return false;
  if (Type->isPointerType())
    return !Type->isFunctionPointerType();
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class)
    return false;
  // A container of views; a smart pointer owns what it points to, but not what
  // a pointer there points to.
  if (Class->isInStdNamespace() && Class->getIdentifier()) {
    bool IsSmart = Class->getName().contains("ptr");
    if (anyArgument(Class, [&](QualType Arg) {
          return Arg->isReferenceType() ||
                 (IsSmart ? Arg->isPointerType() : isView(Arg, Depth + 1));
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

static bool isLockable(QualType Type) {
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class)
    return false;
  auto Has = [&](llvm::StringRef Name) {
    return !Class->lookup(&Class->getASTContext().Idents.get(Name)).empty();
  };
  return (Has("lock") && Has("unlock")) || (Has("Lock") && Has("Unlock"));
}

bool holdsLock(QualType Type, unsigned Depth) {
  constexpr unsigned MostClasses = 4;
  const CXXRecordDecl *Class = classOf(Type);
  if (!Class || Depth == MostClasses || Class->hasTrivialDestructor())
    return false;
  // What is shared lives on, maybe: an executor has a part of its scheduler.
  if (Class->isInStdNamespace() && Class->getIdentifier() &&
      (Class->getName().contains("shared_ptr") ||
       Class->getName().contains("weak_ptr")))
    return false;
  bool MayLock = !Class->isInStdNamespace() ||
                 (Class->getIdentifier() && Class->getName().contains("lock"));
  auto Inside = [&](QualType Part) { return holdsLock(Part, Depth + 1); };
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

bool destructorActs(QualType Type) {
  const auto *Class = Type->getAsCXXRecordDecl();
  if (!Class || !(Class = Class->getDefinition()) ||
      Class->hasTrivialDestructor())
    return false;
  static const llvm::StringSet<> Quiet = {
      "basic_string", "vector",        "array",         "map",
      "multimap",     "set",           "multiset",      "unordered_map",
      "list",         "unordered_set", "deque",         "optional",
      "variant",      "pair",          "tuple",         "function",
      "shared_ptr",   "weak_ptr",      "unique_ptr",    "any",
      "allocator",    "char_traits",   "exception_ptr", "default_delete"};
  if (!Class->isInStdNamespace() || !Quiet.contains(Class->getName()))
    return true;
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class)) {
    if (hasOwnDeleter(Special) || ownsAnything(Special))
      return true;
    for (const TemplateArgument &Arg : Special->getTemplateArgs().asArray()) {
      if (Arg.getKind() == TemplateArgument::Type &&
          destructorActs(Arg.getAsType()))
        return true;
      if (Arg.getKind() == TemplateArgument::Pack)
        for (const TemplateArgument &Packed : Arg.pack_elements())
          if (Packed.getKind() == TemplateArgument::Type &&
              destructorActs(Packed.getAsType()))
            return true;
    }
  }
  return false;
}

} // namespace corotidy
