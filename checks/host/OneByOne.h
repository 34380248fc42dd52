// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// OneByOne.h - what differs between the hosts that share ClangTidyModule.cpp.
#pragma once

namespace corotidy {

// Set by the main of a host that offers each fix by itself, as clangd does: a
// fix then has all of its edits. clang-tidy --fix applies all of a file
// together, and two fixes that want one #include would add it twice.
extern bool FixesAreTakenOneByOne;

} // namespace corotidy
