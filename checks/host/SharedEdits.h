// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// SharedEdits.h - fixes that are applied together and have edits in common, an
// #include mostly. Tools that apply edits would repeat an insertion that two
// fixes make, would not know the order of two at one place, and take two fixes
// that replace one text for a conflict, though they replace it by the same.
#pragma once

#include "Finding.h"
#include "llvm/ADT/ArrayRef.h"

#include <map>
#include <set>

namespace corotidy {

struct SharedEdits {
  // What is inserted at each place, a text once, in the order of the texts.
  std::map<std::pair<std::string, uint32_t>, std::set<std::string>> Inserted;
  std::set<Edit> Taken; // replacements
};

// Adds what the fix inserts, but for what is in `Others` already.
void addInsertions(const Fix &F, SharedEdits &To,
                   const SharedEdits &Others = {});

// Those of the fix's edits that no fix before it had. What any fix inserts at a
// place goes with the first that inserts there.
std::vector<Edit> takeEdits(const Fix &F, SharedEdits &Left);

} // namespace corotidy
