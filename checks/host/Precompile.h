// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Precompile.h - system headers that many units read, parsed once: clang's
// precompiled header, kept in memory.
#pragma once

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>

namespace corotidy {

struct Precompiled {
  std::string Source; // the path of the header that includes the others …
  std::string Text;   // … and its text; it is on no disk
  std::string Bytes;  // the precompiled header
  std::vector<std::string> Headers; // real paths of all that it read, sorted

  std::string path() const { return Source + ".pch"; }
};

// Parses `Headers`, each as it stands behind #include, as the command parses
// its C++ file. Nothing when they do not compile by themselves. Thread-safe;
// reads through `Files`, whose working directory is set.
std::optional<Precompiled>
precompile(const clang::tooling::CompileCommand &Command,
           llvm::ArrayRef<std::string> Headers,
           llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

// The command that begins with what is precompiled, and the files that it needs
// for that beside its own. `From` must outlive them.
clang::tooling::CompileCommand
beginningWith(const Precompiled &From, clang::tooling::CompileCommand Command);
void addFiles(const Precompiled &From, llvm::vfs::InMemoryFileSystem &To);

// Where the command's arguments name its file; nothing when they do not, or
// when it begins with headers of its own, or is not known to be C++.
std::optional<size_t>
plainSourceOf(const clang::tooling::CompileCommand &Command);

} // namespace corotidy
