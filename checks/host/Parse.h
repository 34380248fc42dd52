// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Parse.h - compile command → Facts, or the names that are declared, for hosts
// that have no AST yet.
#pragma once

#include "DeclaredNames.h"
#include "extract/Extract.h"
#include "host/Precompile.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace corotidy {

struct Parsed {
  Facts Unit; // of what could be parsed, errors or not
  // Why the file does not count as analysed: the first error, as
  // "file:line:col: text", or a sentence. Empty when there was none.
  std::string Failure;
};

// Parses one translation unit. Thread-safe; reads through `Files`, whose
// working directory is set; a crash of clang is a Failure. With `Begin`, the
// headers that it has are taken from there.
Parsed parse(const clang::tooling::CompileCommand &Command,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
             const ExtractOptions &Options, const Precompiled *Begin = nullptr);

struct ParsedNames {
  DeclaredNames Names; // of what could be parsed
  std::string Failure; // as Parsed's
};

// The same for names; bodies of functions are not read.
ParsedNames parseNames(const clang::tooling::CompileCommand &Command,
                       llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

} // namespace corotidy
