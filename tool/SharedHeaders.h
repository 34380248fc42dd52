// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// SharedHeaders.h - which headers are worth precompiling for which units.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace corotidy {

struct HeaderGroup {
  std::vector<std::string> Headers; // in the order in which they are included
  std::vector<size_t> Units;        // at least three; each includes them all
};

// Puts the units into groups, so that what is parsed once instead of once for
// each unit is much: `Included` has the headers of each unit, `SizeOf` says how
// much text one reads. A unit is in one group at most.
std::vector<HeaderGroup>
shareHeaders(llvm::ArrayRef<std::vector<std::string>> Included,
             llvm::function_ref<uint64_t(llvm::StringRef)> SizeOf);

} // namespace corotidy
