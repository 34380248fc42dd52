// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Hashes are structural and kept per declaration and per type, because the
// USRs of Asio's instantiations are kilobytes long.
#include "extract/Identity.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Index/USRGeneration.h"
#include "llvm/Support/xxhash.h"

using namespace clang;

namespace corotidy {

static uint64_t mix(std::initializer_list<uint64_t> Parts) {
  return llvm::xxh3_64bits(
      llvm::ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(Parts.begin()),
                              Parts.size() * sizeof(uint64_t)));
}

const FunctionDecl *enclosingFunction(const DeclContext *Inside) {
  for (; Inside; Inside = Inside->getParent())
    if (const auto *Function = dyn_cast<FunctionDecl>(Inside))
      return Function;
  return nullptr;
}

FunctionId Identities::of(const FunctionDecl *Function) {
  return {ofDecl(Function->getCanonicalDecl())};
}

// Each program of a project has one.
static bool isMain(const NamedDecl *D) {
  const auto *Function = dyn_cast<FunctionDecl>(D);
  return Function && Function->isMain();
}

uint64_t Identities::ofUsr(const Decl *D) {
  llvm::SmallString<256> Usr;
  bool Ignored = index::generateUSRForDecl(D, Usr);
  uint64_t Hash = Ignored ? 0 : llvm::xxh3_64bits(Usr.str());
  if (const auto *Named = dyn_cast<NamedDecl>(D))
    if (!Named->isExternallyVisible() || isMain(Named))
      Hash = mix({Hash, llvm::xxh3_64bits(MainFile)});
  return Hash;
}

// Of a template argument that is an object: `get<Options{.Sync = true}>()`.
uint64_t Identities::ofValue(QualType Type, const APValue &Value) {
  return mix(
      {ofType(Type), llvm::xxh3_64bits(Value.getAsString(Context, Type))});
}

uint64_t Identities::ofArguments(llvm::ArrayRef<TemplateArgument> Args) {
  uint64_t Hash = Args.size();
  for (const TemplateArgument &Arg : Args) {
    uint64_t One = Arg.getKind();
    switch (Arg.getKind()) {
    case TemplateArgument::Type:
      One = ofType(Arg.getAsType());
      break;
    case TemplateArgument::Declaration:
      if (const auto *Object =
              dyn_cast<TemplateParamObjectDecl>(Arg.getAsDecl()))
        One = ofValue(Object->getType(), Object->getValue());
      else
        One = ofDecl(Arg.getAsDecl()->getCanonicalDecl());
      break;
    case TemplateArgument::StructuralValue:
      One = ofValue(Arg.getStructuralValueType(), Arg.getAsStructuralValue());
      break;
    case TemplateArgument::Integral:
      One = mix({One, ofType(Arg.getIntegralType()),
                 Arg.getAsIntegral().getLimitedValue()});
      break;
    case TemplateArgument::Pack:
      One = ofArguments(Arg.getPackAsArray());
      break;
    case TemplateArgument::Template:
      if (const TemplateDecl *Template =
              Arg.getAsTemplate().getAsTemplateDecl())
        One = ofDecl(Template->getCanonicalDecl());
      break;
    default:
      break;
    }
    Hash = mix({Hash, One});
  }
  return Hash;
}

// Where the lambda is written relative to its function: spelling and expansion,
// because one macro body can write two lambdas at one expansion.
static uint64_t offsetsOf(SourceLocation At, SourceLocation Base,
                          const SourceManager &SM) {
  auto Offset = [&](SourceLocation Loc) -> uint64_t {
    return Loc.isValid() ? SM.getDecomposedLoc(Loc).second : 0;
  };
  uint64_t Start = Offset(SM.getExpansionLoc(Base));
  return mix({Offset(SM.getExpansionLoc(At)) - Start,
              At.isMacroID() ? Offset(SM.getSpellingLoc(At)) : 0});
}

uint64_t Identities::ofLambda(const CXXRecordDecl *Lambda) {
  const Decl *Owner = Lambda->getLambdaContextDecl();
  if (!Owner)
    Owner = Decl::castFromDeclContext(Lambda->getDeclContext());
  if (const auto *Param = dyn_cast<ParmVarDecl>(Owner))
    Owner = Decl::castFromDeclContext(Param->getDeclContext());
  Owner = Owner->getCanonicalDecl();
  SourceLocation Base;
  if (const auto *Function = dyn_cast<FunctionDecl>(Owner)) {
    const FunctionDecl *Definition = nullptr;
    Function->isDefined(Definition);
    Base = (Definition ? Definition : Function)->getBeginLoc();
  }
  // A lambda in an initialiser at namespace scope stands in the file.
  uint64_t OwnerHash = isa<TranslationUnitDecl, NamespaceDecl>(Owner)
                           ? llvm::xxh3_64bits(MainFile)
                           : ofDecl(Owner);
  return mix({OwnerHash, offsetsOf(Lambda->getLocation(), Base,
                                   Context.getSourceManager())});
}

// The lowest bit is SlotId::isShared's.
FunctionId Identities::ofInitialiser(const VarDecl *Variable) {
  return {mix({ofVariable(Variable), llvm::xxh3_64bits("initialiser")})};
}

SlotId Identities::ofInstantiations(const FunctionTemplateDecl *Template) {
  return {
      mix({ofDecl(Template->getTemplatedDecl()->getCanonicalDecl()),
           llvm::xxh3_64bits(MainFile), llvm::xxh3_64bits("instantiations")}) &
      ~uint64_t(1)};
}

uint64_t Identities::ofVariable(const ValueDecl *Variable) {
  Variable = cast<ValueDecl>(Variable->getCanonicalDecl());
  uint64_t Name = llvm::xxh3_64bits(Variable->getNameAsString());
  if (const auto *Field = dyn_cast<FieldDecl>(Variable))
    return mix({ofDecl(Field->getParent()->getCanonicalDecl()), Name}) | 1;
  const FunctionDecl *In = enclosingFunction(Variable->getDeclContext());
  if (!In)
    return ofUsr(Variable) | 1;
  if (const auto *Param = dyn_cast<ParmVarDecl>(Variable))
    return parameterSlot(of(In), Param->getFunctionScopeIndex()).Hash;
  const FunctionDecl *Definition = nullptr;
  In->isDefined(Definition);
  return mix({of(In).Hash, Name,
              offsetsOf(Variable->getLocation(),
                        (Definition ? Definition : In)->getBeginLoc(),
                        Context.getSourceManager())}) &
         ~uint64_t(1);
}

uint64_t Identities::ofRecord(const RecordDecl *Record) {
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Record))
    if (Class->isLambda())
      return ofLambda(Class);
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Record))
    return mix({ofDecl(Special->getSpecializedTemplate()->getCanonicalDecl()),
                ofArguments(Special->getTemplateArgs().asArray())});
  return ofUsr(Record);
}

uint64_t Identities::ofDecl(const Decl *D) {
  if (auto Known = Decls.find(D); Known != Decls.end())
    return Known->second;
  Decls[D] = 0; // a template argument can mention what it is part of
  uint64_t Hash = 0;
  if (const auto *Record = dyn_cast<RecordDecl>(D)) {
    Hash = ofRecord(Record);
  } else if (const auto *Function = dyn_cast<FunctionDecl>(D)) {
    const auto *Class = dyn_cast<CXXRecordDecl>(Function->getDeclContext());
    bool InLambda = Class && Class->isLambda();
    const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern();
    if (InLambda) // its USR depends on who sees it
      Hash = llvm::xxh3_64bits(Function->getNameAsString());
    else
      Hash = Pattern ? mix({ofDecl(Pattern->getCanonicalDecl()), 1})
                     : ofUsr(Function);
    if (const TemplateArgumentList *Args =
            Function->getTemplateSpecializationArgs())
      Hash = mix({Hash, ofArguments(Args->asArray())});
    if (InLambda || isa_and_nonnull<ClassTemplateSpecializationDecl>(Class))
      Hash = mix({Hash, ofDecl(Class->getCanonicalDecl())});
  } else {
    Hash = ofUsr(D);
  }
  // What a function contains is told apart by the function, instantiated or
  // not, that contains it: USRs leave that out.
  if (const FunctionDecl *Outer = enclosingFunction(D->getDeclContext()))
    Hash = mix({Hash, ofDecl(Outer->getCanonicalDecl())});
  return Decls[D] = Hash;
}

uint64_t Identities::ofType(QualType Type) {
  Type = Context.getCanonicalType(Type);
  uint64_t Quals = Type.getQualifiers().getCVRQualifiers();
  const clang::Type *Key = Type.getTypePtr();
  auto Known = Types.find(Key);
  uint64_t Hash = Known != Types.end() ? Known->second : 0;
  if (Known == Types.end()) {
    Types[Key] = 0;
    Hash = Types[Key] = compute(QualType(Key, 0));
  }
  return Quals ? mix({Hash, Quals}) : Hash;
}

uint64_t Identities::compute(QualType Type) {
  uint64_t Class = Type->getTypeClass();
  if (const auto *Builtin = Type->getAs<BuiltinType>())
    return mix({Class, uint64_t(Builtin->getKind())});
  if (const auto *Record = Type->getAsRecordDecl())
    return mix({Class, ofDecl(Record->getCanonicalDecl())});
  if (Type->isPointerType() || Type->isReferenceType())
    return mix({Class, ofType(Type->getPointeeType())});
  if (const auto *Prototype = Type->getAs<FunctionProtoType>()) {
    uint64_t Hash = mix({Class, ofType(Prototype->getReturnType())});
    for (QualType Param : Prototype->param_types())
      Hash = mix({Hash, ofType(Param)});
    return mix({Hash, Prototype->getMethodQuals().getCVRQualifiers(),
                uint64_t(Prototype->getRefQualifier())});
  }
  if (const auto *Enum = Type->getAs<EnumType>())
    return mix({Class, ofDecl(Enum->getDecl()->getCanonicalDecl())});
  return mix({Class, llvm::xxh3_64bits(Type.getAsString())});
}

} // namespace corotidy
