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

// For the units of one command, but for the file's name. For one thread.
class IncludeReader {
public:
  // Reads through `Files`, whose working directory is set. Null when clang does
  // not understand the command.
  static std::unique_ptr<IncludeReader>
  create(const clang::tooling::CompileCommand &Command,
         llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);
  virtual ~IncludeReader() = default;

  // Headers as they stand behind #include, `<boost/asio.hpp>`, that the file
  // reads whatever macros are defined, and would read to the same effect before
  // everything else: no macro that a header mentions is defined by the project
  // before it, and the project asks for none that the header defines.
  virtual std::vector<std::string> movable(llvm::StringRef MainFile) = 0;

  // How much text the header reads, at most, in bytes.
  virtual uint64_t sizeOf(llvm::StringRef Header) = 0;
};

} // namespace corotidy
