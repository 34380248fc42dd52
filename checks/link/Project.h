// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Project.h - which files are the project's own: findings stand there, and
// nothing else is ever edited.
#pragma once

#include "Facts.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace corotidy {

struct Project {
  std::string Root;           // absolute, symbolic links resolved; may be empty
  std::string BuildDir;       // below Root, or empty
  std::string ExcludeHeaders; // ExcludeHeaderFilterRegex; empty: none
  // Every unit of the project was read, and each compiled: whoever calls a
  // function is known.
  bool HasAllUnits = false;

  // Below the root, not a system header, not in the build folder, not excluded.
  // A main file outside the build folder always counts.
  bool contains(const SourceFile &File) const;

  // As findings print it: relative to the root, absolute outside it.
  std::string shown(llvm::StringRef Path) const;
};

// True when `Path` is `Folder` or something in it.
bool isBelow(llvm::StringRef Path, llvm::StringRef Folder);

// Where the project is, when nobody says so: the nearest ancestor of `Start`
// with a `.git`, else the folder that contains `Start` and the main files; when
// that is next to the file system's root, the one that contains the main files.
std::string rootOf(llvm::StringRef Start, llvm::ArrayRef<std::string> Mains);

// The folder below `Root` that a build system made and that contains `Start`:
// it has a CMakeCache.txt or a build.ninja. Empty when there is none.
std::string buildFolderOf(llvm::StringRef Start, llvm::StringRef Root);

} // namespace corotidy
