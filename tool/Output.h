// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Output.h - bytes to a file, whole or not at all, or to the standard output.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace corotidy {

// A file is replaced by way of a temporary file beside it, and keeps its mode;
// what is no regular file (a pipe, /dev/null) is written in place. "-" is the
// standard output.
llvm::Error writeFile(const std::string &Path, llvm::StringRef Bytes);

// Whether people see the standard output on a terminal that has colours, and
// have not said no by NO_COLOR (https://no-color.org).
bool wantsColours();

// An error when something that was printed could not be written.
llvm::Error flushStandardOutput();

} // namespace corotidy
