// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FactsCache.h - what parses gave, kept on disk: a unit that would be parsed
// to the same facts is read from here instead.
#pragma once

#include "FilesRead.h"
#include "host/Parse.h"

#include <memory>

namespace corotidy {

// One file for each compile command in one folder. An entry counts when the
// program, the command, the environment and every answer that the parse got
// from the disk are the same; one that is damaged does not. Several threads and
// several processes can share a folder: entries are replaced whole.
class FactsCache {
public:
  // Makes the folder; an error when that is not possible.
  static llvm::Expected<std::unique_ptr<FactsCache>> open(std::string Folder);

  // ~/.cache/coro-tidy, or where XDG_CACHE_HOME says; empty: nowhere.
  static std::string defaultFolder();

  // `Command` is as it is run, `Root` the project's.
  std::optional<Parsed> find(const clang::tooling::CompileCommand &Command,
                             llvm::StringRef Root);
  // finish() says when that fails.
  void store(const clang::tooling::CompileCommand &Command,
             llvm::StringRef Root, std::vector<FileAnswer> Read,
             const Parsed &Unit);

  // Once a run: removes what nobody used for 30 days, and what was used longest
  // ago above 2 GB. The error is the first one of store().
  llvm::Error finish();

private:
  explicit FactsCache(std::string Folder);
  std::string pathOf(const clang::tooling::CompileCommand &Command,
                     llvm::StringRef Root) const;

  std::string Folder;
  uint64_t Program; // a digest of what decides what a parse gives
  FilesToday Today;
  std::mutex Access;
  std::string Failure; // of the first store() that failed
};

} // namespace corotidy
