// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Declared.h - AST → DeclaredNames: all declarations outside function bodies,
// those of system headers too; templates by their patterns.
#pragma once

#include "DeclaredNames.h"
#include "clang/AST/ASTContext.h"

namespace corotidy {

DeclaredNames declaredNames(const clang::ASTContext &Context);

} // namespace corotidy
