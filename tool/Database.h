// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Database.h - a compile database as a sorted list of commands that this clang
// understands.
#pragma once

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace corotidy {

struct Database {
  std::string Folder; // of compile_commands.json, symbolic links resolved
  std::vector<clang::tooling::CompileCommand> Commands; // sorted by file
  // Parallel: the main file of each command, absolute and real.
  std::vector<std::string> MainFiles;
};

// Loads compile_commands.json from `BuildDir`, or, when that is empty, from the
// nearest ancestor of `Near` that has one.
llvm::Expected<Database> loadDatabase(llvm::StringRef BuildDir,
                                      llvm::StringRef Near);

// What a command becomes before it is run: flags that only GCC knows are left
// out, our resource directory and the user's extra arguments are put in.
struct Adjustments {
  std::string ResourceDir;
  std::vector<std::string> ExtraArgs, ExtraArgsBefore;
};
clang::tooling::CompileCommand
adjusted(const clang::tooling::CompileCommand &Command,
         const Adjustments &Changes);

// The folder of clang's own headers; an error when none is found.
llvm::Expected<std::string> findResourceDir();

// Absolute, symbolic links resolved as far as the file exists.
std::string realPathOf(llvm::StringRef Path, llvm::StringRef Directory);

} // namespace corotidy
