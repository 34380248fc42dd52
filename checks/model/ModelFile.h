// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ModelFile.h - what one model file says, before the files are put together:
//
//   text → JsonValue → ModelFile → Models
//    Json.h    ModelFile.h   ModelLoader.cpp
#pragma once

#include "JsonReader.h"

namespace corotidy {

// "like": take over another model under other names.
struct Likeness {
  std::string Model;
  std::vector<std::pair<std::string, std::string>> Replace; // namespaces
};

struct ModelFile {
  Framework About;
  std::optional<Likeness> Like;
  std::vector<FunctionModel> Functions;
  std::vector<TypeModel> Types;
  std::vector<FixTemplate> Fixes;
};

// Nothing when the text is not JSON or does not say whose model it is.
std::optional<ModelFile> readModelFile(llvm::StringRef Text, Mistakes &Wrong);

// Parts of it: one entry of "functions" and one of "fixes".
void readFunction(const Node &N, FunctionModel &F);
std::optional<FixTemplate> readFix(const Node &N);

// The same under other names.
ModelFile renamed(ModelFile File, const Likeness &Like);
// A name under its other name.
void renameName(std::string &Name, const Likeness &Like);

} // namespace corotidy
