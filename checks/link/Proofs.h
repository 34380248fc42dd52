// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Proofs.h - what a function's control flow proves at its calls.
#pragma once

#include "link/Program.h"

namespace corotidy {

// What must be proven: that no loop runs on this thread, or that a result is
// there.
enum class Proof : uint8_t { NoLoop, Ready };

// In place of a path, asks whether any result is proven to be there.
inline constexpr llvm::StringLiteral AnyFuture = "*";

// Where in a function nothing proves it.
struct Unproven {
  llvm::BitVector Blocks; // of Function::Flow, reached without a proof
  // The calls after which it holds, by block.
  std::vector<std::pair<uint32_t, Place>> Proofs;

  // Nothing proves it at the call.
  bool at(const Call &C) const;
  // The function returns only where it is proven.
  bool returns() const;
};

// `Object` is the access path of the loop or of the future. A loop without a
// path is whichever runs here.
Unproven findUnproven(const Program &P, const Function &F, Proof Wanted,
                      llvm::StringRef Object, unsigned Depth = 0);

// The call returns when the future is there.
bool waitsFor(const Program &P, const Function &In, const Call &C,
              llvm::StringRef Future);

// Only a function with such a guard needs a look at each of its calls.
bool mayProve(const Program &P, const Function &F, Proof Wanted);

// Which functions return only where something proves it.
void findProofsOnReturn(Program &P);

} // namespace corotidy
