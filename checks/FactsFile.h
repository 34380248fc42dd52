// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FactsFile.h - facts as bytes, for saving, and as JSON, for people and tests.
#pragma once

#include "Facts.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace corotidy {

// The format's version. Files of another version are refused, not converted.
inline constexpr uint32_t FactsVersion = 22;

// A header (magic, version, digest of what follows), the strings, each once,
// and the facts as variable-length integers.
std::string writeFacts(const Facts &F);

// Refuses, with a sentence, bytes that are not facts, are of another version,
// or are damaged.
llvm::Expected<Facts> readFacts(llvm::StringRef Bytes);

// Write-only: nothing reads this back.
std::string dumpFacts(const Facts &F);

} // namespace corotidy
