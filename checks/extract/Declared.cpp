// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "extract/Declared.h"

#include "extract/Names.h"
#include "extract/Places.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace corotidy {

namespace {
class Collector {
public:
  explicit Collector(const ASTContext &Context) : Context(Context) {}
  void addAll(const DeclContext *In) {
    for (const Decl *D : In->decls())
      add(D);
  }
  DeclaredNames Out;

private:
  void add(const Decl *D);
  bool addInside(const Decl *D); // what only holds other declarations
  void add(const NamedDecl *D, Declaration Is) {
    if (D->getDeclName() && !D->getDeclName().isEmpty())
      Out.ByName[bareName(D)].insert(std::move(Is));
  }
  void addTag(const TagDecl *D);
  void addImplicit(const CXXRecordDecl *Class);
  void addFunction(const FunctionDecl *D);
  void addUsing(const UsingDecl *D);
  void addOther(const NamedDecl *D, std::string Means) {
    add(D, {.Kind = Declaration::Other, .Means = std::move(Means)});
  }
  std::string meaningOf(QualType Type) const;
  std::string callOperatorOf(const VarDecl *Object) const;

  const ASTContext &Context;
};
} // namespace

// What stands below a type that depends on template parameters is named by the
// template.
std::string Collector::meaningOf(QualType Type) const {
  Type = Context.getCanonicalType(Type);
  if (const auto *Tag = Type->getAsTagDecl())
    return bareName(Tag);
  if (const auto *Special = Type->getAs<TemplateSpecializationType>())
    if (const auto *Template = Special->getTemplateName().getAsTemplateDecl())
      return bareName(Template);
  return Type->isDependentType() ? "" : typeName(Type, Context).Name;
}

static const CXXRecordDecl *definitionOf(QualType Type) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class)
    if (const auto *Special = Type->getAs<TemplateSpecializationType>())
      if (const auto *Template = dyn_cast_or_null<ClassTemplateDecl>(
              Special->getTemplateName().getAsTemplateDecl()))
        Class = Template->getTemplatedDecl();
  return Class ? Class->getDefinition() : nullptr;
}

std::string Collector::callOperatorOf(const VarDecl *Object) const {
  const CXXRecordDecl *Class = definitionOf(Object->getType());
  if (!Class || Class->isLambda())
    return "";
  DeclarationName Call =
      const_cast<ASTContext &>(Context).DeclarationNames.getCXXOperatorName(
          OO_Call);
  return Class->lookup(Call).empty() ? "" : bareName(Class) + "::operator()";
}

void Collector::addFunction(const FunctionDecl *D) {
  if (isa<CXXDeductionGuideDecl>(D))
    return;
  Declaration Is{.Kind = Declaration::Function};
  Is.Least = D->getMinRequiredArguments();
  Is.Most = D->getNumParams();
  if (D->isVariadic() ||
      llvm::any_of(D->parameters(),
                   [](const ParmVarDecl *P) { return P->isParameterPack(); }))
    Is.Most = Declaration::Any;
  add(D, std::move(Is));
}

// Calls of implicit members have names as well: `std::future::~future`.
void Collector::addImplicit(const CXXRecordDecl *Class) {
  if (Class->isLambda() || Class->isInjectedClassName())
    return;
  std::string Scope = bareName(Class), Own = Class->getNameAsString();
  Declaration Is{.Kind = Declaration::Function};
  Out.ByName[Scope + "::~" + Own].insert(Is);
  Is.Most = 1;
  Out.ByName[Scope + "::" + Own].insert(Is);
}

void Collector::addTag(const TagDecl *D) {
  if (D->isImplicit()) // the name of a class inside itself
    return;
  Declaration Is{.Kind = Declaration::Type};
  Is.IsComplete = D->isThisDeclarationADefinition();
  const auto *Class = dyn_cast<CXXRecordDecl>(D);
  if (Class && Is.IsComplete && D->getIdentifier()) {
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (std::string Name = meaningOf(Base.getType()); !Name.empty())
        Is.Bases.push_back(Name);
    addImplicit(Class);
  }
  add(D, std::move(Is));
  addAll(D);
}

void Collector::addUsing(const UsingDecl *D) {
  for (const UsingShadowDecl *Shadow : D->shadows()) {
    const NamedDecl *Target = Shadow->getTargetDecl();
    if (!isa<CXXConstructorDecl>(Target) &&
        !isa<ConstructorUsingShadowDecl>(Shadow))
      addOther(Shadow, bareName(Target));
    else if (const auto *Class = dyn_cast<CXXRecordDecl>(D->getDeclContext()))
      Out.ByName[bareName(Class) + "::" + Class->getNameAsString()].insert(
          {.Kind = Declaration::Function, .Most = Declaration::Any});
  }
}

bool Collector::addInside(const Decl *D) {
  if (const auto *Friend = dyn_cast<FriendDecl>(D)) {
    if (const NamedDecl *Named = Friend->getFriendDecl())
      add(static_cast<const Decl *>(Named));
  } else if (const auto *Template = dyn_cast<TemplateDecl>(D)) {
    if (const NamedDecl *Pattern = Template->getTemplatedDecl())
      add(static_cast<const Decl *>(Pattern));
  } else if (isa<LinkageSpecDecl, ExportDecl>(D)) {
    addAll(cast<DeclContext>(D));
  } else if (const auto *Space = dyn_cast<NamespaceDecl>(D)) {
    if (!Space->isInline() && !Space->isAnonymousNamespace())
      add(Space, {.Kind = Declaration::Namespace});
    addAll(Space);
  } else {
    return false;
  }
  return true;
}

void Collector::add(const Decl *D) {
  if (addInside(D))
    return;
  if (const auto *Tag = dyn_cast<TagDecl>(D))
    addTag(Tag);
  else if (const auto *Function = dyn_cast<FunctionDecl>(D))
    addFunction(Function);
  else if (const auto *One = dyn_cast<EnumConstantDecl>(D))
    add(One, {.Kind = Declaration::Enumerator});
  else if (const auto *Object = dyn_cast<VarDecl>(D))
    add(Object, {.Kind = Declaration::Object, .Means = callOperatorOf(Object)});
  else if (const auto *Alias = dyn_cast<TypedefNameDecl>(D))
    addOther(Alias, meaningOf(Alias->getUnderlyingType()));
  else if (const auto *Space = dyn_cast<NamespaceAliasDecl>(D))
    addOther(Space, bareName(Space->getNamespace()));
  else if (const auto *Using = dyn_cast<UsingDecl>(D))
    addUsing(Using);
}

DeclaredNames declaredNames(const ASTContext &Context) {
  Collector All(Context);
  All.addAll(Context.getTranslationUnitDecl());
  const SourceManager &Sources = Context.getSourceManager();
  for (auto It = Sources.fileinfo_begin(); It != Sources.fileinfo_end(); ++It) {
    All.Out.Headers.insert(It->first.getName().str());
    All.Out.Headers.insert(realPath(It->first, Sources));
  }
  return std::move(All.Out);
}

} // namespace corotidy
