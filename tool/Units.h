// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Units.h - the translation units of a run: compile commands, or saved facts,
// as Facts.
#pragma once

#include "ApplyFixes.h"
#include "Database.h"
#include "FactsCache.h"
#include "Reports.h"
#include "host/Parse.h"

#include <map>

namespace corotidy {

// How to read any unit of a database, once or again.
struct UnitSource {
  Database Commands;
  Adjustments Changes;
  std::string Root;       // of the project
  bool Precompile = true; // system headers that several units read
};

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

// A file system with a working directory of its own: threads share the
// process's, so nobody may change that.
FileSystem ownDisk();

// Parses command number `Index`; files in `Overlay` have that text.
Parsed parseUnit(const UnitSource &From, size_t Index, const Texts &Overlay,
                 FileSystem Disk, const Precompiled *Begin = nullptr);

struct UnitsRead {
  std::vector<Parsed> Units;
  size_t FromCache = 0; // of these, how many were not parsed
  // How many were parsed again, since what units share did not fit.
  size_t ParsedTwice = 0;
};

// Parses the commands, several at a time, or takes them from the cache; the
// result is parallel to `Indices`. Zero jobs: one for each core. `HasRead` is
// called with each main file by any thread.
UnitsRead readUnits(const UnitSource &From, llvm::ArrayRef<size_t> Indices,
                    unsigned Jobs, FactsCache *Saved,
                    llvm::function_ref<void(llvm::StringRef)> HasRead);

// What the commands' units declare, together.
struct NamesOfUnits {
  DeclaredNames Names;
  std::vector<FailedFile> Failed; // sorted by file
};
NamesOfUnits namesOfUnits(const UnitSource &From,
                          llvm::ArrayRef<size_t> Indices, unsigned Jobs);

// Parses units again and again, with changes.
class Reparser {
public:
  // `Units` is parallel to `Indices`; both, and `From`, must outlive it.
  Reparser(const UnitSource &From, llvm::ArrayRef<size_t> Indices,
           llvm::ArrayRef<Facts> Units);

  // The first error, as "file:line:col: text", that a changed file has and had
  // not before: one unit that reads it is parsed with all changes, and may have
  // no more errors than it had. Empty when all compile.
  std::string newError(const Texts &Changed);

private:
  struct Known {
    unsigned Times = 0;
    std::optional<Precompiled> Begin;
  };
  std::optional<Precompiled> beginningOf(size_t I) const;
  Parsed parseAgain(size_t I, const Texts &Changed);

  const UnitSource &From;
  llvm::ArrayRef<size_t> Indices;
  llvm::ArrayRef<Facts> Units;
  std::map<size_t, Known> Seen; // by the unit's number
};

// The files called *.facts in a folder, as `coro-tidy extract` writes them.
llvm::Expected<std::vector<Facts>> readFactsFolder(llvm::StringRef Folder);

} // namespace corotidy
