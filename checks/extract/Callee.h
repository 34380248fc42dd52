// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Callee.h - how a call reaches its callee, and where it names it.
#pragma once

#include "Facts.h"
#include "clang/AST/Expr.h"

namespace corotidy {

// Virtual only when the call dispatches: `Callee` becomes the one function that
// is meant when the object is of a final class, or is right here.
CallKind kindOf(const clang::CallExpr *Expression,
                const clang::FunctionDecl *&Callee);

// The token that names the callee: `get` in x.f().get().
clang::SourceLocation nameOf(const clang::CallExpr *Expression);

// Circumstance PassesAsIs.
bool passesAsIs(const clang::CallExpr *Written);

} // namespace corotidy
