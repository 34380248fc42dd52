// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Walks the enclosing contexts instead of printing a qualified name.
#include "extract/Names.h"

#include "extract/Identity.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace corotidy {

static std::string ownName(const NamedDecl *D) {
  if (const auto *Class = dyn_cast<CXXRecordDecl>(D))
    if (Class->isLambda())
      return "(lambda)";
  if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(D))
    return Ctor->getParent()->getNameAsString();
  if (const auto *Dtor = dyn_cast<CXXDestructorDecl>(D))
    return "~" + Dtor->getParent()->getNameAsString();
  if (const auto *Conversion = dyn_cast<CXXConversionDecl>(D)) {
    QualType To = Conversion->getConversionType();
    if (!To->isDependentType())
      return "operator " + typeName(To, D->getASTContext()).Name;
    return "operator";
  }
  return D->getNameAsString();
}

std::string bareName(const NamedDecl *D) {
  llvm::SmallVector<std::string, 8> Parts{ownName(D)};
  for (const DeclContext *C = D->getDeclContext(); C; C = C->getParent()) {
    if (const auto *Namespace = dyn_cast<NamespaceDecl>(C)) {
      if (!Namespace->isInline() && !Namespace->isAnonymousNamespace())
        Parts.push_back(Namespace->getNameAsString());
    } else if (const auto *Record = dyn_cast<RecordDecl>(C)) {
      Parts.push_back(ownName(Record));
    } else if (const auto *Enum = dyn_cast<EnumDecl>(C)) {
      if (Enum->isScoped())
        Parts.push_back(Enum->getNameAsString());
    } else if (const auto *Function = dyn_cast<FunctionDecl>(C)) {
      Parts.push_back(ownName(Function));
    }
  }
  std::string Name;
  for (const std::string &Part : llvm::reverse(Parts))
    Name += (Name.empty() ? "" : "::") + Part;
  return Name;
}

static std::string printed(llvm::ArrayRef<TemplateArgument> Args,
                           const ASTContext &Context) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  PrintingPolicy Policy(Context.getLangOpts());
  Policy.AnonymousTagLocations = false; // a path or a line would be printed
  printTemplateArgumentList(OS, Args, Policy);
  // Those of senders and expression templates fill pages.
  constexpr size_t MostForPeople = 100;
  return Text.size() > MostForPeople ? "<...>" : Text;
}

std::string shownName(const FunctionDecl *Function, bool WithArguments) {
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Function->getDeclContext()))
    if (Class->isLambda()) {
      const DeclContext *Outer = Class->getDeclContext();
      while (Outer && !isa<FunctionDecl, RecordDecl, NamespaceDecl>(Outer))
        Outer = Outer->getParent();
      if (const auto *In = dyn_cast_or_null<FunctionDecl>(Outer))
        return "lambda in " + shownName(In, WithArguments);
      if (const auto *In = dyn_cast_or_null<NamedDecl>(Outer))
        if (std::string Name = bareName(In); !Name.empty())
          return "lambda in " + Name;
      return "lambda";
    }
  std::string Name = bareName(Function);
  if (!WithArguments)
    return Name;
  const ASTContext &Context = Function->getASTContext();
  if (const auto *Class = dyn_cast<ClassTemplateSpecializationDecl>(
          Function->getDeclContext())) {
    std::string Scope = bareName(Class);
    Name = Scope + printed(Class->getTemplateArgs().asArray(), Context) +
           Name.substr(Scope.size());
  }
  if (const auto *Args = Function->getTemplateSpecializationArgs())
    Name += printed(Args->asArray(), Context);
  return Name;
}

static std::string bareType(QualType Type, const ASTContext &Context) {
  Type = Context.getCanonicalType(Type).getUnqualifiedType();
  if (const auto *Tag = Type->getAsTagDecl())
    return bareName(Tag);
  if (Type->isPointerType() || Type->isReferenceType())
    return bareType(Type->getPointeeType(), Context);
  PrintingPolicy Policy(Context.getLangOpts());
  Policy.AnonymousTagLocations = false;
  return Type.getAsString(Policy);
}

// The class template's specialization that the record is, or is a member of:
// unifex::task<int> is `_task<int, false>::type`.
static const ClassTemplateSpecializationDecl *
specializationOf(const RecordDecl *Record) {
  if (!Record || isa<ClassTemplateSpecializationDecl>(Record))
    return dyn_cast_or_null<ClassTemplateSpecializationDecl>(Record);
  return dyn_cast<ClassTemplateSpecializationDecl>(Record->getDeclContext());
}

TypeName typeName(QualType Type, const ASTContext &Context) {
  TypeName Name;
  if (Type.isNull())
    return Name;
  Type = Context.getCanonicalType(Type);
  if (Type->isReferenceType()) {
    Name.Held = Holding::Reference;
    Type = Type.getNonReferenceType();
  } else if (Type->isPointerType()) {
    Name.Held = Holding::Pointer;
    Type = Type->getPointeeType();
  }
  Name.Name = bareType(Type, Context);
  if (const auto *Special = specializationOf(Type->getAsRecordDecl()))
    for (const TemplateArgument &Arg : Special->getTemplateArgs().asArray())
      if (Arg.getKind() == TemplateArgument::Type)
        Name.Args.push_back(bareType(Arg.getAsType(), Context));
  return Name;
}

} // namespace corotidy
