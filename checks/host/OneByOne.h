// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// OneByOne.h - what differs between the hosts that share ClangTidyModule.cpp.
#pragma once

namespace corotidy {

// Set by the main of a host that offers each fix by itself and shows one file,
// as clangd does: a fix then has all of its edits, and findings in headers are
// left to whoever opens these. clang-tidy --fix applies all of a file
// together, and two fixes that want one #include would add it twice.
extern bool FixesAreTakenOneByOne;

} // namespace corotidy
