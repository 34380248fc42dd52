// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-tidy extract: the facts of one translation unit as a file, for build
// systems that want one hermetic action per source file.
#include "CommandLine.h"
#include "FactsFile.h"
#include "Units.h"
#include "link/Project.h"

#include "llvm/Support/raw_ostream.h"

namespace corotidy {

static bool writeOutput(const std::string &Path, const std::string &Bytes) {
  std::error_code Bad;
  llvm::raw_fd_ostream OS(Path, Bad);
  if (!Bad) {
    OS << Bytes;
    OS.close();
    Bad = OS.error();
    OS.clear_error();
  }
  if (Bad)
    printError("cannot write '" + Path + "': " + Bad.message());
  return !Bad;
}

int runExtract(const ExtractArguments &Asked) {
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
  Parsed Out = parseUnit(From, At - From.Commands.MainFiles.begin(), {});
  if (!writeOutput(Asked.Output,
                   Asked.AsJson ? dumpFacts(Out.Unit) : writeFacts(Out.Unit)))
    return ExitFailed;
  if (Out.Failure.empty())
    return ExitClean;
  printError("could not analyse '" + Asked.File + "' in full: " + Out.Failure);
  return ExitFailed;
}

} // namespace corotidy
