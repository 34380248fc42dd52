// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Analysis.h - a project that has been read: its settings, the models that
// apply, and the facts of its translation units. What `check` and `explain`
// have in common.
#pragma once

#include "CommandLine.h"
#include "Config.h"
#include "Reports.h"
#include "Units.h"
#include "model/ModelFiles.h"

#include "llvm/Support/MemoryBuffer.h"

namespace corotidy {

// The texts of files, each read once; they stay valid as long as this does.
class SourceTexts {
public:
  std::optional<llvm::StringRef> operator()(llvm::StringRef Path);

private:
  std::map<std::string, std::unique_ptr<llvm::MemoryBuffer>> Buffers;
};

struct Analysis {
  UnitSource From;
  std::optional<Config> Settings;
  Options ProjectOptions; // of a file in the project's root
  ModelSources ModelsFrom;
  std::optional<Models> Meaning;
  Project Paths;
  std::vector<std::string> WantedFiles; // FILE…, absolute
  std::vector<size_t> Selected;         // indices into From.Commands
  std::vector<Facts> Units;             // parallel to Selected, if parsed
  std::vector<FailedFile> Failed;       // sorted by file
  size_t FromCache = 0;                 // units that were not parsed
  size_t ParsedTwice = 0;               // see UnitsRead
};

// None, when that is not possible; a sentence on stderr says why.
std::optional<Analysis> analyse(const ReadArguments &Asked);

// The same without reading the units: `Units` and `Failed` are empty.
std::optional<Analysis> findUnits(const ReadArguments &Asked);

// Adds the models of the libraries whose headers were read, as analyse() does.
// False when a model is wrong; a sentence on stderr says so.
bool addLibraryModels(Analysis &Project, const LibraryModels &Found);

} // namespace corotidy
