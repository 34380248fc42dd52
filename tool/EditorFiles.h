// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// EditorFiles.h - what a project's .clangd and .clang-tidy have to say for our
// checks to run in editors and in clang-tidy.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace corotidy {

// The text of the file with what is missing, the rest as it was; equal to `Old`
// when nothing is missing. An empty `Old` is a file that is not there. An error
// when the text is no YAML, or has a form that cannot be added to.
llvm::Expected<std::string> withOurChecks(llvm::StringRef Old); // .clang-tidy
llvm::Expected<std::string> withFastChecksOff(llvm::StringRef Old); // .clangd

} // namespace corotidy
