// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Insertions.h - fixes that are applied together and insert at one place, an
// #include mostly. Tools that apply edits would repeat an insertion that two
// fixes make, and not know the order of two different ones.
#pragma once

#include "Finding.h"
#include "llvm/ADT/ArrayRef.h"

#include <map>
#include <set>

namespace corotidy {

// What is inserted at each place, a text once, in the order of the texts.
using Insertions =
    std::map<std::pair<std::string, uint32_t>, std::set<std::string>>;

// Adds what the fix inserts, but for what is in `Others` already.
void addInsertions(const Fix &F, Insertions &To, const Insertions &Others = {});

// The fix's edits. What is inserted at a place by any fix of `Left` goes with
// the first that inserts there, and is taken out of `Left`.
std::vector<Edit> takeEdits(const Fix &F, Insertions &Left);

} // namespace corotidy
