// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names.h - declarations and types as the strings that models are keyed by.
//
// A bare name has no template arguments, no inline and no anonymous namespaces:
// `std::future::get` for std::future<int>::get, std::future<void>::get and
// std::future<int &>::get alike. clang's own printed names carry arguments and
// match no table.
#pragma once

#include "Facts.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Type.h"

#include <string>

namespace corotidy {

std::string bareName(const clang::NamedDecl *D);

// The bare name, with the template arguments of an instantiation of project
// code, and "lambda in f" for a lambda. Arguments of more than 100 characters
// are "<...>".
std::string shownName(const clang::FunctionDecl *Function, bool WithArguments);

TypeName typeName(clang::QualType Type, const clang::ASTContext &Context);

} // namespace corotidy
