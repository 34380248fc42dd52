// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Surroundings.h - what stands around a call: the statement it is in, who uses
// its value, and what runs after it. Fixes depend on all three.
#pragma once

#include "extract/Unit.h"

namespace corotidy {

struct Surroundings {
  uint32_t Circumstances = 0; // what is around the call
  Range Statement;            // Call::Statement
  Place Following;            // Call::Following
};

// `Parents` are the statements that contain the expression, outermost first.
Surroundings surroundingsOf(Unit &U, const clang::FunctionDecl *In,
                            const clang::Expr *E,
                            llvm::ArrayRef<const clang::Stmt *> Parents);

// Who takes the value out of the std::optional that the expression gives.
std::optional<Unpacking>
unpackingOf(Unit &U, const clang::Expr *E,
            llvm::ArrayRef<const clang::Stmt *> Parents);

// The child stands where nothing binds tighter than the parent: `x` of x.f().
bool isPostfixOf(const clang::Stmt *Parent, const clang::Stmt *Child);

// From a declaration to the end of the block that contains it.
Range scopeOf(Places &Where, clang::SourceLocation Declared,
              llvm::ArrayRef<const clang::Stmt *> Parents);

} // namespace corotidy
