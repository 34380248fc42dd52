// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// TextSource.h - where fixes and reports get the text of files from: the host
// knows, and nobody else opens one.
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

namespace corotidy {

// The text of a file, by its absolute path; none when it cannot be read. It
// stays valid as long as the host keeps the file.
using TextSource =
    llvm::function_ref<std::optional<llvm::StringRef>(llvm::StringRef Path)>;

} // namespace corotidy
