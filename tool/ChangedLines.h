// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ChangedLines.h - the lines of a work tree that a git revision does not have.
#pragma once

#include "Finding.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace corotidy {

class ChangedLines {
public:
  // Of the files below `Root`; a file that git does not track yet is new as a
  // whole. A sentence when there is no git, no repository, or no such revision.
  static llvm::Expected<ChangedLines> since(const std::string &Revision,
                                            const std::string &Root);

  bool contains(const SourcePlace &Where) const;
  // A call of its chain, or the call itself, stands in one.
  bool touches(const Finding &F) const;

private:
  struct Span {
    uint32_t First = 0, End = 0; // 1-based, half open
  };
  void addDiff(llvm::StringRef Diff, const std::string &Root);
  llvm::StringMap<std::vector<Span>> ByFile; // absolute paths
};

} // namespace corotidy
