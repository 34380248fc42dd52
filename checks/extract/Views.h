// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Views.h - which types point to what others own.
#pragma once

#include "clang/AST/DeclCXX.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace corotidy {

// The definition of the class that the type is; null when there is none.
const clang::CXXRecordDecl *classOf(clang::QualType Type);

// One of the class's template arguments, those of packs too.
bool anyArgument(const clang::CXXRecordDecl *Class,
                 llvm::function_ref<bool(clang::QualType)> Is);

// A copy of the value points to what the value points to: a pointer, a
// string_view, a span, an iterator, a reference_wrapper, a class with one of
// these or with a reference in it. Not so a pointer to a function.
bool isView(clang::QualType Type, unsigned Depth = 0);

// std::unique_ptr, std::shared_ptr, std::weak_ptr.
bool isSmartPointer(clang::QualType Type);

// std::function and its like, and containers of them: what it is made from
// lives in it.
bool keepsCallables(clang::QualType Type, unsigned Depth = 0);

} // namespace corotidy
