// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-tidy extract: the facts of one translation unit as a file, for build
// systems that want one hermetic action per source file.
#include "CommandLine.h"
#include "FactsFile.h"
#include "Output.h"
#include "Units.h"
#include "link/Project.h"

namespace corotidy {

int runExtract(const ExtractArguments &Asked) {
  if (!isProjectRoot(Asked.ProjectRoot))
    return ExitFailed;
  llvm::Expected<std::string> ResourceDir = findResourceDir();
  if (!ResourceDir)
    return printErrors(ResourceDir.takeError());
  llvm::Expected<Database> Loaded = loadDatabase(Asked.BuildDir, Asked.File);
  if (!Loaded)
    return printErrors(Loaded.takeError());
  UnitSource From{std::move(*Loaded), {*ResourceDir, {}, {}}, ""};
  From.Root = Asked.ProjectRoot.empty()
                  ? rootOf(From.Commands.Folder, From.Commands.MainFiles)
                  : realPathOf(Asked.ProjectRoot, "");
  auto At = llvm::find(From.Commands.MainFiles, realPathOf(Asked.File, ""));
  if (At == From.Commands.MainFiles.end()) {
    printError("'" + Asked.File + "' is not in the compile database of '" +
               From.Commands.Folder + "'");
    return ExitFailed;
  }
  Parsed Out =
      parseUnit(From, At - From.Commands.MainFiles.begin(), {}, ownDisk());
  if (llvm::Error Bad =
          writeFile(Asked.Output,
                    Asked.AsJson ? dumpFacts(Out.Unit) : writeFacts(Out.Unit)))
    return printErrors(std::move(Bad));
  if (Out.Failure.empty())
    return ExitClean;
  printError("could not analyse '" + Asked.File + "' in full: " + Out.Failure);
  return ExitFailed;
}

} // namespace corotidy
