// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ModelFiles.h - models from files that a user names.
#pragma once

#include "model/Models.h"

namespace corotidy {

// A model file, or a folder whose *.json are model files.
llvm::Expected<std::vector<ModelText>> readModelFiles(llvm::StringRef Path);

// The folder of a project's own models, `.coro-tidy/models` in its root; empty
// when it has none.
std::string projectModels(llvm::StringRef Root);

// The models that ship, and those of `Paths`, separated by ';'. A folder
// `Builtin` takes the place of those that ship.
llvm::Expected<Models> loadModelFiles(llvm::StringRef Paths,
                                      llvm::StringRef Builtin = "");

} // namespace corotidy
