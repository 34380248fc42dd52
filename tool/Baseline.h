// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Baseline.h - findings that a project has today and will not be told of again.
#pragma once

#include "Finding.h"
#include "link/Project.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace corotidy {

// What `check --format=json` printed once. A finding is known by its check,
// what is called, the file, and the function that calls it, not by lines: it
// may move. Two such findings in the file absorb two.
class Baseline {
public:
  // A sentence when the file cannot be read, or is no such output.
  static llvm::Expected<Baseline> read(llvm::StringRef Path);

  // True, as often as the baseline has such a finding.
  bool takes(const Finding &F, const Project &Paths);

private:
  llvm::StringMap<unsigned> Left;
};

} // namespace corotidy
