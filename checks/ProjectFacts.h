// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ProjectFacts.h - what a host that sees one translation unit, an editor, has
// to know of the others: facts of the functions that may lead to a call that
// waits. `coro-tidy check` writes them into one file (link/Upstream.h makes
// them of a program); a host links those that matter to its unit with the
// unit's own facts, which always win.
#pragma once

#include "Facts.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>

namespace corotidy {

// Puts a function into a slot, in a function of that file.
struct StoreIn {
  FileIndex File = 0;
  Store What;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("file", S.File), V("what", S.What);
  }
};

// Indices are those of Functions.
struct Upstream {
  std::vector<SourceFile> Files;   // sorted by path
  std::vector<Function> Functions; // sorted by id
  std::vector<StoreIn> Stores;
  std::vector<uint32_t> Waiting; // make a call that waits; sorted
  // Sorted; what waits in them is reported where they are used.
  std::vector<uint32_t> ReportedAtUse;
  // Of each function: who uses it, by a call or as a value.
  std::vector<std::vector<uint32_t>> Users;
  // … and what it uses itself: what a call means is known by the callee's name
  // and, of helpers and wrappers, by its body.
  std::vector<std::vector<uint32_t>> Uses;
};

// How many calls deep such helpers are looked into.
inline constexpr unsigned MostHelpers = 3;

// The bytes of a file.
std::string writeProjectFacts(const Upstream &Content);

class ProjectFacts {
public:
  // Refuses, with a sentence, a file that cannot be read, is no such file, is
  // of another version of coro-tidy, or is damaged.
  static llvm::Expected<ProjectFacts> open(llvm::StringRef Path);

  // It leads to a call that waits, which is reported where the function is
  // used.
  bool isReportedAtUse(FunctionId F) const;

  // Facts of the functions elsewhere that lead to a call that waits in the
  // unit, which `Leading` do as far as the unit itself knows; nothing when none
  // waits. None are of a file that has another text now, in the unit or on the
  // disk.
  std::optional<Facts> around(const Facts &Unit,
                              llvm::ArrayRef<FunctionId> Leading) const;

  // Where `coro-tidy check` leaves the file of a project, in a cache folder; in
  // the user's, or empty when there is none.
  static std::string pathIn(llvm::StringRef Folder, llvm::StringRef Root);
  static std::string defaultPath(llvm::StringRef Root);

private:
  std::shared_ptr<const struct ProjectFactsIndex> Content;
};

} // namespace corotidy
