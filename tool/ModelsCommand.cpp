// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "CommandLine.h"
#include "Reports.h"
#include "model/ModelFile.h"
#include "model/ModelFiles.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace corotidy {

static int list(const std::string &Paths) {
  llvm::Expected<Models> Meaning = loadModelFiles({"", {}, Paths});
  if (!Meaning)
    return printErrors(Meaning.takeError());
  printModels(*Meaning, llvm::outs());
  return ExitClean;
}

// A file may be like a model of another one; each is told what is wrong in it
// alone, unless all together are right.
static int checkFiles(llvm::ArrayRef<std::string> Paths) {
  int Exit = ExitClean;
  llvm::Expected<std::vector<ModelText>> All =
      readModelPaths(llvm::join(Paths, ";"));
  bool AreRight = false;
  if (All && Paths.size() > 1) {
    llvm::Expected<Models> Together = loadAllModels(*All);
    AreRight = bool(Together);
    llvm::consumeError(Together.takeError());
  }
  llvm::consumeError(All.takeError());
  for (const std::string &Path : Paths) {
    llvm::Expected<std::vector<ModelText>> Texts = readModelFiles(Path);
    if (Texts && Texts->empty()) {
      printError("'" + Path + "' is a folder without *.json");
      Exit = ExitFailed;
      continue;
    }
    llvm::Expected<Models> Meaning =
        Texts ? loadAllModels(*Texts)
              : llvm::Expected<Models>(Texts.takeError());
    if (Meaning || AreRight)
      llvm::outs() << Path << ": ok\n";
    else
      Exit = printErrors(Meaning.takeError());
    llvm::consumeError(Meaning.takeError());
  }
  return Exit;
}

static std::string frameworkOf(const ModelText &Model) {
  Mistakes Unused(Model.File);
  std::optional<ModelFile> File = readModelFile(Model.Text, Unused);
  return File ? File->About.Name : "";
}

static int show(llvm::StringRef Name, const std::string &Paths) {
  llvm::Expected<std::vector<ModelText>> All =
      readModelSources({"", {}, Paths});
  if (!All)
    return printErrors(All.takeError());
  for (const ModelText &Model : llvm::reverse(*All))
    if (frameworkOf(Model) == Name) {
      llvm::outs() << Model.Text;
      return ExitClean;
    }
  printError("there is no model '" + Name.str() +
             "'; 'coro-tidy models list' prints their names");
  return ExitFailed;
}

int runModels(const ModelsArguments &Arguments) {
  llvm::ArrayRef<std::string> Words = Arguments.Words;
  llvm::StringRef Verb;
  if (!Words.empty()) {
    Verb = Words.front();
    Words = Words.drop_front();
  }
  std::string Paths = llvm::join(Arguments.Models, ";");
  if ((Verb == "list" || Verb == "show") &&
      !(Arguments.BuildDir.empty() && Arguments.ProjectRoot.empty())) {
    printError("'coro-tidy models " + Verb.str() +
               "' reads no project; name its models with --models");
    return ExitFailed;
  }
  if (Verb == "list" && Words.empty())
    return list(Paths);
  if (Verb == "check" && !Arguments.BuildDir.empty())
    return runCheckNames(Arguments, Words);
  if (Verb == "names" && !Arguments.BuildDir.empty())
    return runPrintNames(Arguments, Words);
  if (Verb == "check" && !Words.empty())
    return checkFiles(Words);
  if (Verb == "show" && Words.size() == 1)
    return show(Words.front(), Paths);
  printError("say 'coro-tidy models list', 'coro-tidy models check FILE...', "
             "'coro-tidy models check -p BUILD [NAME|FILE...]', 'coro-tidy "
             "models names -p BUILD [START...]' or 'coro-tidy models show "
             "NAME'");
  return ExitFailed;
}

} // namespace corotidy
