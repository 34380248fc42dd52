// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Identity.h - the id of a function, the same in every translation unit.
//
// Hashed are: the USR; for an instantiation the id of its pattern and its
// template arguments; the main file's path relative to the root when the
// function is not externally visible (USRs of `static f` in x/m.cpp and
// y/m.cpp are equal) or is `main`; and for what is inside a lambda the id of
// the function that contains the lambda and where in it the lambda stands.
// (Where, not its ordinal: two units that see different #if branches count
// differently.)
#pragma once

#include "Facts.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/DenseMap.h"

#include <string>

namespace corotidy {

// The function that the context is, or is in; null outside functions.
const clang::FunctionDecl *enclosingFunction(const clang::DeclContext *Inside);

class Identities {
public:
  // `MainFile` salts what only its translation unit can see.
  Identities(const clang::ASTContext &Context, std::string MainFile)
      : Context(Context), MainFile(std::move(MainFile)) {}

  FunctionId of(const clang::FunctionDecl *Function);

  // Of what gives a variable outside functions its first value.
  FunctionId ofInitialiser(const clang::VarDecl *Variable);

  // Of a variable, a parameter or a member, as a slot. Parameters are the same
  // for everybody who sees the function.
  uint64_t ofVariable(const clang::ValueDecl *Variable);

  // Of what keeps the template's instantiations that this translation unit has.
  SlotId ofInstantiations(const clang::FunctionTemplateDecl *Template);

private:
  uint64_t ofDecl(const clang::Decl *D);
  uint64_t ofLambda(const clang::CXXRecordDecl *Lambda);
  uint64_t ofRecord(const clang::RecordDecl *Record);
  uint64_t ofType(clang::QualType Type);
  uint64_t compute(clang::QualType Type);
  uint64_t ofArguments(llvm::ArrayRef<clang::TemplateArgument> Args);
  uint64_t ofValue(clang::QualType Type, const clang::APValue &Value);
  uint64_t ofUsr(const clang::Decl *D);

  const clang::ASTContext &Context;
  std::string MainFile;
  llvm::DenseMap<const clang::Decl *, uint64_t> Decls;
  llvm::DenseMap<const clang::Type *, uint64_t> Types;
};

} // namespace corotidy
