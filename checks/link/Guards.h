// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Guards.h - what conditions prove.
#pragma once

#include "link/Proofs.h"

namespace corotidy {

// "io" and "io.get_executor()" speak of one loop; no path of any.
bool mayBeSame(llvm::StringRef A, llvm::StringRef B);

// What a function calls the object of a claim, when it is called on `Object`
// with `Args`; empty when it cannot name it.
std::vector<std::string> inCallee(const Function &Callee, const Function &In,
                                  llvm::StringRef Object,
                                  llvm::ArrayRef<std::string> Args,
                                  const Claim &About);

// Asks whether conditions in `In` prove one of the claims.
class Prover {
public:
  // `Helpers` functions have been followed already.
  Prover(const Program &P, const Function &In, llvm::ArrayRef<Claim> Claims,
         unsigned Helpers)
      : P(P), In(In), Claims(Claims), Helpers(Helpers) {}

  // All of the clauses hold.
  bool proves(llvm::ArrayRef<Clause> Clauses) const {
    return llvm::any_of(Clauses,
                        [&](const Clause &C) { return provesAll(C, 0); });
  }

private:
  bool provesAll(const Clause &C, unsigned Depth) const;
  bool proves(const Guard &G, unsigned Depth) const;
  bool byModel(const FunctionModel &M, const Guard &G) const;
  bool byBody(const Function &F, const Guard &G, unsigned Depth) const;
  bool byConstants(const Function &F, const Guard &G, unsigned Depth) const;
  bool wants(Proof What) const;

  const Program &P;
  const Function &In;
  llvm::ArrayRef<Claim> Claims;
  unsigned Helpers;
};

} // namespace corotidy
