// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-tidy check: read the project, find, repair, report.
#include "ApplyFixes.h"
#include "CommandLine.h"
#include "Config.h"
#include "Output.h"
#include "Reports.h"
#include "Units.h"
#include "host/NoLint.h"
#include "model/ModelFiles.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

namespace corotidy {

namespace {
// A run, from the command line to the exit status. The steps are called in the
// order of their declaration; each says on stderr why it failed.
class CheckRun {
public:
  explicit CheckRun(const CheckArguments &Arguments) : Asked(Arguments) {}
  int run();

private:
  bool findProject();
  bool readConfiguration();
  bool selectUnits();
  bool readUnits();
  void addFailed(const std::string &File, llvm::StringRef Reason);
  bool checkFilesAreRead();
  void find();
  void keepReported(Report Found);
  bool repair();
  bool print();

  bool isWanted(const Finding &F) const;
  std::optional<llvm::StringRef> textOf(llvm::StringRef Path);
  bool fail(llvm::Error Bad);

  const CheckArguments &Asked;
  UnitSource From;
  std::optional<Config> Settings;
  Options ProjectOptions;
  std::optional<Models> Meaning;
  std::vector<std::string> WantedFiles; // FILE…, absolute
  std::vector<size_t> Selected;         // indices into From.Commands
  std::vector<Facts> Units;             // parallel to Selected, if parsed
  std::map<std::string, std::unique_ptr<llvm::MemoryBuffer>> Buffers;
  Outcome Result;
  std::string Patch;
};
} // namespace

bool CheckRun::fail(llvm::Error Bad) {
  printErrors(std::move(Bad));
  return false;
}

// Where the project is and which commands it has; saved facts need none.
bool CheckRun::findProject() {
  Project &Paths = Result.Paths;
  if (!isProjectRoot(Asked.ProjectRoot))
    return false;
  if (!Asked.FactsDir.empty()) {
    if (Asked.Fix || Asked.Diff) {
      printError("--fix and --diff prove each fix by compiling it; they need "
                 "the compile database, not --facts");
      return false;
    }
    Paths.Root = Asked.ProjectRoot.empty() ? rootOf(realPathOf(".", ""), {})
                                           : realPathOf(Asked.ProjectRoot, "");
    return true;
  }
  llvm::Expected<std::string> ResourceDir = findResourceDir();
  if (!ResourceDir)
    return fail(ResourceDir.takeError());
  From.Changes = {*ResourceDir, Asked.ExtraArgs, Asked.ExtraArgsBefore};
  llvm::StringRef Near;
  if (!Asked.Files.empty())
    Near = Asked.Files.front();
  llvm::Expected<Database> Loaded = loadDatabase(Asked.BuildDir, Near);
  if (!Loaded)
    return fail(Loaded.takeError());
  From.Commands = std::move(*Loaded);
  Paths.Root = Asked.ProjectRoot.empty()
                   ? rootOf(From.Commands.Folder, From.Commands.MainFiles)
                   : realPathOf(Asked.ProjectRoot, "");
  return true;
}

bool CheckRun::readConfiguration() {
  llvm::Expected<Config> Made = Config::make(Asked.Checks);
  if (!Made)
    return fail(Made.takeError());
  Settings = std::move(*Made);
  Project &Paths = Result.Paths;
  // Options of the whole run are those of a file in the root.
  std::string InRoot = Paths.Root + "/x.cpp";
  ProjectOptions = Settings->optionsFor(InRoot);
  if (Asked.ProjectRoot.empty() && !ProjectOptions.ProjectRoot.empty())
    Paths.Root = realPathOf(ProjectOptions.ProjectRoot, Paths.Root);
  From.Root = Paths.Root;
  Paths.BuildDir = buildFolderOf(From.Commands.Folder, Paths.Root);
  Paths.ExcludeHeaders = Settings->excludedHeaders(InRoot);
  std::string ModelPaths =
      projectModels(Paths.Root) + ";" + ProjectOptions.Models;
  for (const std::string &Path : Asked.Models)
    ModelPaths += ";" + Path;
  llvm::Expected<Models> All = loadModelFiles(ModelPaths);
  if (!All)
    return fail(All.takeError());
  Meaning = std::move(*All);
  return true;
}

bool CheckRun::selectUnits() {
  for (const std::string &File : Asked.Files) {
    if (!llvm::sys::fs::exists(File)) {
      printError("there is no file '" + File + "'");
      return false;
    }
    WantedFiles.push_back(realPathOf(File, ""));
  }
  for (size_t I = 0; I != From.Commands.Commands.size(); ++I)
    if (!Asked.Only || WantedFiles.empty() ||
        llvm::is_contained(WantedFiles, From.Commands.MainFiles[I]))
      Selected.push_back(I);
  return !Asked.Only || checkFilesAreRead();
}

// A FILE that nothing reads would be silence that looks like a clean bill.
bool CheckRun::checkFilesAreRead() {
  bool Good = true;
  for (auto [Wanted, Written] : llvm::zip(WantedFiles, Asked.Files)) {
    bool IsRead = llvm::is_contained(From.Commands.MainFiles, Wanted) ||
                  llvm::any_of(Units, [&](const Facts &Unit) {
                    return llvm::binary_search(Unit.Headers, Wanted);
                  });
    if (IsRead)
      continue;
    Good = false;
    printError("'" + Written + "' is not in the compile database of '" +
               From.Commands.Folder + "'" +
               (Asked.Only ? "; without --only a header that its files "
                             "include can be named as well"
                           : ", and none of its files includes it"));
  }
  return Good;
}

// A reason may begin with clang's place, which has an absolute path.
void CheckRun::addFailed(const std::string &File, llvm::StringRef Reason) {
  if (Reason.starts_with(Result.Paths.Root + "/"))
    Reason = Reason.drop_front(Result.Paths.Root.size() + 1);
  Result.Failed.push_back({File, Reason.str()});
}

bool CheckRun::readUnits() {
  if (!Asked.FactsDir.empty()) {
    llvm::Expected<std::vector<Facts>> Read = readFactsFolder(Asked.FactsDir);
    if (!Read)
      return fail(Read.takeError());
    Units = std::move(*Read);
    for (const Facts &Unit : Units)
      if (!Unit.Errors.empty())
        addFailed(Unit.MainFile, Unit.Errors.front());
  } else {
    std::vector<Parsed> All = parseUnits(From, Selected, Asked.Jobs);
    for (auto [Index, Out] : llvm::zip(Selected, All)) {
      if (!Out.Failure.empty())
        addFailed(From.Commands.MainFiles[Index], Out.Failure);
      Units.push_back(std::move(Out.Unit));
    }
  }
  Result.TranslationUnits = Units.size();
  llvm::sort(Result.Failed);
  return checkFilesAreRead();
}

std::optional<llvm::StringRef> CheckRun::textOf(llvm::StringRef Path) {
  auto [Entry, IsNew] = Buffers.try_emplace(Path.str());
  if (IsNew)
    if (auto Buffer = llvm::MemoryBuffer::getFile(Path))
      Entry->second = std::move(*Buffer);
  if (!Entry->second)
    return std::nullopt;
  return Entry->second->getBuffer();
}

bool CheckRun::isWanted(const Finding &F) const {
  auto IsNamed = [&](const SourcePlace &Where) {
    return llvm::is_contained(WantedFiles, Where.File);
  };
  return WantedFiles.empty() || IsNamed(F.Where) ||
         llvm::any_of(F.Chain, [&](const Hop &H) { return IsNamed(H.Where); });
}

void CheckRun::find() {
  Options All = ProjectOptions;
  All.Shown = Confidence::Likely; // each file's own option decides below
  keepReported(findings({Units, *Meaning, Result.Paths, All,
                         [](llvm::StringRef) { return true; },
                         [&](llvm::StringRef Path) { return textOf(Path); }}));
}

void CheckRun::keepReported(Report Found) {
  NoLint Comments(llvm::vfs::getRealFileSystem());
  for (Finding &F : Found.Findings) {
    Options Local = Settings->optionsFor(F.Where.File);
    if (!isWanted(F) || !Settings->isEnabled(F.Check, F.Where.File))
      continue;
    if (F.Sure > std::max(Local.Shown, ProjectOptions.Shown))
      ++Result.LikelyNotShown;
    else if (Comments.suppresses(F))
      ++Result.Suppressed;
    else
      Result.Findings.push_back(std::move(F));
  }
  for (Unseen &M : Found.Missed)
    if (WantedFiles.empty() || llvm::is_contained(WantedFiles, M.Where.File))
      Result.Missed.push_back(std::move(M));
  for (const FailedFile &File : Result.Failed)
    Result.Missed.push_back(
        {{File.File, 0, 1, 1}, MissedKind::UnparsedFile, File.Reason});
  llvm::sort(Result.Missed);
}

bool CheckRun::repair() {
  if (!Asked.Fix && !Asked.Diff)
    return true;
  Applied Chosen = chooseFixes(
      Result.Findings, Asked.FixUnsafe, Result.Paths,
      [&](llvm::StringRef Path) { return textOf(Path); },
      [&](const Texts &Changed) {
        return compiles(From, Selected, Units, Changed);
      });
  for (const std::string &Message : Chosen.Messages)
    printWarning(Message);
  for (const auto &[Path, Text] : Chosen.Changed)
    Patch += unifiedDiff(Result.Paths.shown(Path), *textOf(Path), Text);
  if (!Asked.Fix)
    return true;
  for (const auto &[Path, Text] : Chosen.Changed)
    if (llvm::Error Bad = writeFile(Path, Text))
      return fail(std::move(Bad));
  std::vector<Finding> Remaining;
  for (auto [F, IsFixed] : llvm::zip(Result.Findings, Chosen.IsFixed)) {
    Result.Fixed += IsFixed;
    if (!IsFixed)
      Remaining.push_back(std::move(F));
  }
  Result.Findings = std::move(Remaining);
  return true;
}

bool CheckRun::print() {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  if (Asked.Diff)
    OS << Patch;
  else if (Asked.Format == OutputFormat::Json)
    printJson(Result, OS);
  else
    printText(Result, [&](llvm::StringRef Path) { return textOf(Path); }, OS);
  if (llvm::Error Bad =
          writeFile(Asked.Output.empty() ? "-" : Asked.Output, Text))
    return fail(std::move(Bad));
  return true;
}

int CheckRun::run() {
  if (!findProject() || !readConfiguration() || !selectUnits() || !readUnits())
    return ExitFailed;
  find();
  if (!repair() || !print())
    return ExitFailed;
  for (const FailedFile &File : Result.Failed)
    printError("could not analyse '" + Result.Paths.shown(File.File) +
               "' in full: " + File.Reason);
  for (const std::string &Mistake : Settings->mistakes())
    printError(Mistake);
  if (!Asked.Quiet)
    llvm::errs() << "coro-tidy: " << summaryOf(Result) << '\n';
  if (!Result.Failed.empty() || !Settings->mistakes().empty())
    return ExitFailed;
  return Result.Findings.empty() ? ExitClean : ExitFindings;
}

int runCheck(const CheckArguments &Arguments) {
  return CheckRun(Arguments).run();
}

} // namespace corotidy
