// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ModelFiles.h - models from files that a user names.
#pragma once

#include "model/Models.h"

#include <memory>

namespace corotidy {

// A model file, or a folder whose *.json are model files.
llvm::Expected<std::vector<ModelText>> readModelFiles(llvm::StringRef Path);

// The paths of a project's own models, separated by ';': `.coro-tidy/models` in
// its root when there is one, and those of the check option, which is so
// separated and starts from the root where it is relative.
std::string projectModels(llvm::StringRef Root, llvm::StringRef Option);

// The same for paths that are separated by ';'.
llvm::Expected<std::vector<ModelText>> readModelPaths(llvm::StringRef Paths);

// The models that libraries bring along: `coro-tidy.model.json` in the folder
// of a header that was read, or in one above it.
class LibraryModels {
public:
  void addHeader(llvm::StringRef AbsolutePath);
  std::vector<std::string> files() const; // sorted

private:
  llvm::StringSet<> Folders; // that were looked into
  std::vector<std::string> Found;
};

struct ModelSources {
  std::string Builtin; // a folder in place of those that ship; empty: these
  std::vector<std::string> OfLibraries; // LibraryModels::files()
  std::string Paths;                    // files or folders, separated by ';'
  MissingModel Missing = MissingModel::Wrong;
};

// All of them, in this order. Of two entries with one name the later counts.
llvm::Expected<std::vector<ModelText>>
readModelSources(const ModelSources &From);
llvm::Expected<Models> loadModelFiles(const ModelSources &From);

// The same for a process that asks again and again: what ships is read once,
// the files of others each time.
llvm::Expected<std::shared_ptr<const Models>>
sharedModels(const ModelSources &From);

} // namespace corotidy
