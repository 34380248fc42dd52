// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-tidy check: read the project, find, repair, report.
#include "ApplyFixes.h"
#include "CommandLine.h"
#include "Config.h"
#include "Database.h"
#include "Reports.h"
#include "host/NoLint.h"
#include "host/Parse.h"
#include "model/ModelFiles.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ThreadPool.h"

namespace corotidy {

namespace {
// A run, from the command line to the exit status. The steps are called in the
// order of their declaration; each says on stderr why it failed.
class CheckRun {
public:
  explicit CheckRun(const CheckArguments &Arguments) : Asked(Arguments) {}
  int run();

private:
  bool prepare();
  bool selectUnits();
  void readUnits();
  bool checkFilesAreRead();
  void find();
  void keepReported(Report Found);
  bool repair();
  bool print();

  Parsed parseUnit(size_t Index, const Texts &Overlay) const;
  bool compiles(const Texts &Changed) const;
  bool isWanted(const Finding &F) const;
  std::optional<llvm::StringRef> textOf(llvm::StringRef Path);
  bool fail(llvm::Error Bad);

  const CheckArguments &Asked;
  Database Commands;
  Adjustments Changes;
  std::optional<Config> Settings;
  Options ProjectOptions;
  std::optional<Models> Meaning;
  std::vector<std::string> WantedFiles; // FILE…, absolute
  std::vector<size_t> Selected;         // indices into Commands
  std::vector<Facts> Units;             // parallel to Selected
  std::map<std::string, std::unique_ptr<llvm::MemoryBuffer>> Buffers;
  Outcome Result;
  std::string Patch;
  bool HadMistakes = false; // that make the exit status 2
};
} // namespace

bool CheckRun::fail(llvm::Error Bad) {
  std::string Text = llvm::toString(std::move(Bad));
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(Text).split(Lines, '\n', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Line : Lines)
    printError(Line.str());
  return false;
}

bool CheckRun::prepare() {
  llvm::Expected<std::string> ResourceDir = findResourceDir();
  if (!ResourceDir)
    return fail(ResourceDir.takeError());
  Changes = {*ResourceDir, Asked.ExtraArgs, Asked.ExtraArgsBefore};
  llvm::StringRef Near;
  if (!Asked.Files.empty())
    Near = Asked.Files.front();
  llvm::Expected<Database> Loaded = loadDatabase(Asked.BuildDir, Near);
  if (!Loaded)
    return fail(Loaded.takeError());
  Commands = std::move(*Loaded);
  llvm::Expected<Config> Made = Config::make(Asked.Checks);
  if (!Made)
    return fail(Made.takeError());
  Settings = std::move(*Made);
  Project &Paths = Result.Paths;
  if (!Asked.ProjectRoot.empty() &&
      !llvm::sys::fs::is_directory(Asked.ProjectRoot)) {
    printError("--project-root: '" + Asked.ProjectRoot + "' is no folder");
    return false;
  }
  Paths.Root = Asked.ProjectRoot.empty()
                   ? rootOf(Commands.Folder, Commands.MainFiles)
                   : realPathOf(Asked.ProjectRoot, "");
  // Options of the whole run are those of a file in the root.
  std::string InRoot = Paths.Root + "/x.cpp";
  llvm::Expected<Options> Read = Settings->optionsFor(InRoot);
  if (!Read)
    return fail(Read.takeError());
  ProjectOptions = *Read;
  if (Asked.ProjectRoot.empty() && !ProjectOptions.ProjectRoot.empty())
    Paths.Root = realPathOf(ProjectOptions.ProjectRoot, Paths.Root);
  Paths.BuildDir = buildFolderOf(Commands.Folder, Paths.Root);
  Paths.ExcludeHeaders = Settings->excludedHeaders(InRoot);
  std::string ModelPaths = ProjectOptions.Models;
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
  for (size_t I = 0; I != Commands.Commands.size(); ++I)
    if (!Asked.Only || WantedFiles.empty() ||
        llvm::is_contained(WantedFiles, Commands.MainFiles[I]))
      Selected.push_back(I);
  return !Asked.Only || checkFilesAreRead();
}

// A FILE that nothing reads would be silence that looks like a clean bill.
bool CheckRun::checkFilesAreRead() {
  bool Good = true;
  for (auto [Wanted, Written] : llvm::zip(WantedFiles, Asked.Files)) {
    bool IsRead = llvm::is_contained(Commands.MainFiles, Wanted) ||
                  llvm::any_of(Units, [&](const Facts &Unit) {
                    return llvm::binary_search(Unit.Headers, Wanted);
                  });
    if (IsRead)
      continue;
    Good = false;
    printError("'" + Written + "' is not in the compile database of '" +
               Commands.Folder + "'" +
               (Asked.Only ? "; without --only a header that its files "
                             "include can be named as well"
                           : ", and none of its files includes it"));
  }
  return Good;
}

Parsed CheckRun::parseUnit(size_t Index, const Texts &Overlay) const {
  const clang::tooling::CompileCommand &Command = Commands.Commands[Index];
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Disk(
      llvm::vfs::createPhysicalFileSystem().release());
  auto Files = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(Disk);
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const auto &[Path, Text] : Overlay)
    Memory->addFile(Path, 0, llvm::MemoryBuffer::getMemBufferCopy(Text, Path));
  Files->pushOverlay(Memory);
  if (std::error_code Gone =
          Files->setCurrentWorkingDirectory(Command.Directory)) {
    Parsed Out;
    Out.Failure = "the folder of its compile command, '" + Command.Directory +
                  "', cannot be entered: " + Gone.message();
    return Out;
  }
  return parse(adjusted(Command, Changes), Files, {Result.Paths.Root});
}

void CheckRun::readUnits() {
  Units.resize(Selected.size());
  std::vector<std::string> Failures(Selected.size());
  llvm::DefaultThreadPool Pool(llvm::hardware_concurrency(Asked.Jobs));
  for (size_t I = 0; I != Selected.size(); ++I)
    Pool.async([&, I] {
      Parsed Out = parseUnit(Selected[I], {});
      Units[I] = std::move(Out.Unit);
      Failures[I] = std::move(Out.Failure);
    });
  Pool.wait();
  for (size_t I = 0; I != Selected.size(); ++I)
    if (!Failures[I].empty())
      Result.Failed.push_back({Commands.MainFiles[Selected[I]], Failures[I]});
  Result.TranslationUnits = Selected.size();
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
    llvm::Expected<Options> Local = Settings->optionsFor(F.Where.File);
    if (!Local) {
      HadMistakes = true;
      fail(Local.takeError());
      continue;
    }
    if (!isWanted(F) || !Settings->isEnabled(F.Check, F.Where.File))
      continue;
    if (F.Sure > std::max(Local->Shown, ProjectOptions.Shown))
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
        {MissedKind::UnparsedFile, {File.File, 0, 1, 1}, File.Reason});
  llvm::sort(Result.Missed, [](const Unseen &A, const Unseen &B) {
    return std::tie(A.Where, A.Kind, A.What) <
           std::tie(B.Where, B.Kind, B.What);
  });
}

// A unit for each changed file is parsed again, with all changes.
bool CheckRun::compiles(const Texts &Changed) const {
  std::vector<size_t> Again;
  for (const auto &[Path, Text] : Changed) {
    size_t Best = Units.size();
    for (size_t I = Units.size(); I-- > 0;)
      if (Units[I].MainFile == Path ||
          (Best == Units.size() && llvm::binary_search(Units[I].Headers, Path)))
        Best = I;
    if (Best != Units.size() && !llvm::is_contained(Again, Best))
      Again.push_back(Best);
  }
  return llvm::all_of(Again, [&](size_t I) {
    Parsed After = parseUnit(Selected[I], Changed);
    return After.Unit.Errors.size() <= Units[I].Errors.size() &&
           (After.Failure.empty() || !Units[I].Errors.empty());
  });
}

bool CheckRun::repair() {
  if (!Asked.Fix && !Asked.Diff)
    return true;
  Applied Chosen = chooseFixes(
      Result.Findings, Asked.FixUnsafe, Result.Paths,
      [&](llvm::StringRef Path) { return textOf(Path); },
      [&](const Texts &Changed) { return compiles(Changed); });
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
  if (Asked.Output.empty()) {
    llvm::outs() << Text;
    return true;
  }
  std::error_code Failed;
  llvm::raw_fd_ostream File(Asked.Output, Failed);
  if (!Failed) {
    File << Text;
    File.close();
    Failed = File.error();
    File.clear_error();
  }
  if (Failed)
    printError("cannot write '" + Asked.Output + "': " + Failed.message());
  return !Failed;
}

int CheckRun::run() {
  if (!prepare() || !selectUnits())
    return ExitFailed;
  readUnits();
  if (!checkFilesAreRead())
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
  if (!Result.Failed.empty() || !Settings->mistakes().empty() || HadMistakes)
    return ExitFailed;
  return Result.Findings.empty() ? ExitClean : ExitFindings;
}

int runCheck(const CheckArguments &Arguments) {
  return CheckRun(Arguments).run();
}

} // namespace corotidy
