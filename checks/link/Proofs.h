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

// That no loop runs, or not the one of the path; that the future of the path is
// there. Without a path it is whatever loop runs here.
struct Claim {
  Proof Wanted = Proof::NoLoop;
  std::string Object; // an access path
};

// Where in a function nothing proves it.
struct Unproven {
  // A call after which it is proven, or no longer.
  struct Change {
    uint32_t Block = 0;
    Place Where;
    bool IsProof = false;
    Range Written;
  };
  llvm::BitVector Blocks;      // of Function::Flow, reached without a proof
  std::vector<Change> Changes; // by block and place

  // Nothing proves it at the call.
  bool at(const Call &C) const;
};

// How far functions that prove something are followed into each other.
inline constexpr unsigned MostHelpers = 3;

// Where nothing proves any of the claims.
Unproven findUnproven(const Program &P, const Function &F,
                      llvm::ArrayRef<Claim> Claims, unsigned Depth = 0);

// The future is there after the call, which waits for it or completes it.
bool waitsFor(const Program &P, const Function &In, const Call &C,
              llvm::StringRef Future);

// The call puts another future in the place of that one: `f = request();`
// Or a function does that it is given to: `refresh(f);`, `std::swap(f, g);`
bool replaces(const Program &P, const Call &C, llvm::StringRef Future);

// Only a function with such a guard needs a look at each of its calls.
bool mayProve(const Program &P, const Function &F, Proof Wanted);

// Which functions return only where something proves it.
void findProofsOnReturn(Program &P);

} // namespace corotidy
