// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Run.h - one clang instance on a thread with a stack of its own, for Parse.cpp
// and Precompile.cpp.
#pragma once

#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace corotidy {

struct Invoked {
  bool Crashed = false, Ran = false;
  std::vector<std::string> Errors; // the first 20, as "file:line:col: text"
};

// Runs the action as the command says. Nothing is printed.
Invoked run(const clang::tooling::CompileCommand &Command,
            llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
            std::unique_ptr<clang::FrontendAction> Action);

} // namespace corotidy
