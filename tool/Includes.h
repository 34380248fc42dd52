// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Includes.h - which system headers a unit reads, found by reading the
// directives of its files only; nothing is parsed.
#pragma once

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <memory>
#include <string>
#include <vector>

namespace corotidy {

// A command, and the folders of -I that are taken out of it: most have nothing
// to say about system headers, and they differ from file to file.
struct PlainCommand {
  clang::tooling::CompileCommand Command;
  std::vector<std::string> Folders;
};
PlainCommand withoutFolders(clang::tooling::CompileCommand Command);

// For the units of one command, but for the file's name and for -I. For one
// thread.
class IncludeReader {
public:
  // Reads through `Files`, whose working directory is set. The command has no
  // -I. Null when clang does not understand it.
  static std::unique_ptr<IncludeReader>
  create(const clang::tooling::CompileCommand &Command,
         llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);
  virtual ~IncludeReader() = default;

  // Headers as they stand behind #include, `<boost/asio.hpp>`, that the file
  // reads whatever macros are defined, and would read to the same effect before
  // everything else: no macro that a header mentions is defined by the project
  // before it, the project asks for none that the header defines, and no folder
  // of -I could have a part of it.
  virtual std::vector<std::string>
  movable(llvm::StringRef MainFile, llvm::ArrayRef<std::string> Folders) = 0;

  // How much text the header reads, at most, in bytes.
  virtual uint64_t sizeOf(llvm::StringRef Header) = 0;
};

} // namespace corotidy
