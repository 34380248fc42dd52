// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Views.h - which types point to what others own.
#pragma once

#include "clang/AST/Type.h"

namespace corotidy {

// A copy of the value points to what the value points to: a pointer, a
// string_view, a span, an iterator, a reference_wrapper, a class with one of
// these or with a reference in it. Not so a pointer to a function.
bool isView(clang::QualType Type, unsigned Depth = 0);

// std::function and its like, and containers of them: what it is made from
// lives in it.
bool keepsCallables(clang::QualType Type, unsigned Depth = 0);

} // namespace corotidy
