// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-tidy check: read the project, find, repair, report.
#include "Analysis.h"
#include "ApplyFixes.h"
#include "Baseline.h"
#include "ChangedLines.h"
#include "Output.h"
#include "host/NoLint.h"
#include "link/Upstream.h"

namespace corotidy {

namespace {
// A run on a project that has been read, to the exit status. The steps are
// called in the order of their declaration; each says on stderr why it failed.
class CheckRun {
public:
  CheckRun(const CheckArguments &Arguments, Analysis &Read, Baseline Known)
      : Asked(Arguments), Read(Read), Known(std::move(Known)) {}
  int run();

private:
  bool readChanges();
  void find();
  void leaveProjectFacts(const Program &P) const;
  void keepReported(Report Found);
  bool repair();
  std::string exported(const Applied &Chosen) const;
  bool print();

  bool isWanted(const Finding &F) const;
  bool fail(llvm::Error Bad);

  const CheckArguments &Asked;
  Analysis &Read;
  Baseline Known;
  std::optional<ChangedLines> Changes; // none: all is reported
  SourceTexts Sources;
  Outcome Result;
  std::string Patch;
};
} // namespace

bool CheckRun::fail(llvm::Error Bad) {
  printErrors(std::move(Bad));
  return false;
}

bool CheckRun::isWanted(const Finding &F) const {
  auto IsNamed = [&](const SourcePlace &Where) {
    return llvm::is_contained(Read.WantedFiles, Where.File);
  };
  return Read.WantedFiles.empty() || IsNamed(F.Where) ||
         llvm::any_of(F.Chain, [&](const Hop &H) { return IsNamed(H.Where); });
}

bool CheckRun::readChanges() {
  if (Asked.Since.empty())
    return true;
  llvm::Expected<ChangedLines> Found =
      ChangedLines::since(Asked.Since, Result.Paths.Root);
  if (!Found)
    return fail(Found.takeError());
  Changes = std::move(*Found);
  return true;
}

void CheckRun::find() {
  Options All = Read.ProjectOptions;
  All.Shown = Confidence::Likely; // each file's own option decides below
  All.ShownBy.clear();
  auto IsEnabled = [](llvm::StringRef) { return true; };
  Request Asking{{}, *Read.Meaning, Result.Paths, All, IsEnabled, Sources};
  Program P = linkTaking(Read.Units, Asking.Meaning, Asking.Paths, All.Named);
  leaveProjectFacts(P);
  keepReported(findings(P, Asking));
}

// For those who see one file only. A part of the project is not for them.
void CheckRun::leaveProjectFacts(const Program &P) const {
  std::string Path = Asked.ProjectFacts;
  if (Path.empty() && Asked.UseCache && !Asked.Only && Asked.FactsDir.empty())
    Path = Asked.CacheDir.empty()
               ? ProjectFacts::defaultPath(Result.Paths.Root)
               : ProjectFacts::pathIn(Asked.CacheDir, Result.Paths.Root);
  if (Path.empty())
    return;
  std::string Bytes = writeProjectFacts(upstreamOf(P));
  llvm::Error Bad = writeFile(Path, Bytes);
  if (Bad && Asked.ProjectFacts.empty() && Asked.CacheDir.empty())
    llvm::consumeError(std::move(Bad)); // there is no cache folder
  else if (Bad)
    printWarning("editors will not know of other files: " +
                 llvm::toString(std::move(Bad)));
}

void CheckRun::keepReported(Report Found) {
  auto IsNamed = [&](const SourcePlace &Where) {
    return Read.WantedFiles.empty() ||
           llvm::is_contained(Read.WantedFiles, Where.File);
  };
  NoLint Comments(llvm::vfs::getRealFileSystem());
  for (Finding &F : Found.Findings) {
    Options Local = Read.Settings->optionsFor(F.Where.File);
    if (!isWanted(F) || !Read.Settings->isEnabled(F.Check, F.Where.File))
      continue;
    if (F.Sure >
        std::max(Local.shownBy(F.Check), Read.ProjectOptions.shownBy(F.Check)))
      ++Result.LikelyNotShown;
    else if (Changes && !Changes->touches(F))
      ++Result.Unchanged;
    else if (Known.takes(F, Result.Paths))
      ++Result.InBaseline;
    else if (Comments.suppresses(F))
      Result.SuppressedFindings.push_back(std::move(F));
    else
      Result.Findings.push_back(std::move(F));
  }
  for (Unseen &M : Found.Missed)
    if (IsNamed(M.Where))
      Result.Missed.push_back(std::move(M));
  for (const FailedFile &File : Result.Failed)
    Result.Missed.push_back(
        {{File.File, 0, 1, 1}, MissedKind::UnparsedFile, File.Reason});
  llvm::sort(Result.Missed);
  for (UnknownRun &U : Found.Unknown)
    if (IsNamed(U.Where))
      Result.Unknown.push_back(std::move(U));
}

std::string CheckRun::exported(const Applied &Chosen) const {
  std::vector<const Fix *> Fixes;
  for (auto [F, IsFixed] : llvm::zip(Result.Findings, Chosen.IsFixed))
    Fixes.push_back(IsFixed ? &F.Fixes.front() : nullptr);
  return exportedFixes(Result.Findings, Fixes);
}

bool CheckRun::repair() {
  if (!Asked.Fix && !Asked.Diff && Asked.ExportFixes.empty())
    return true;
  Reparser Again(Read.From, Read.Selected, Read.Units);
  Applied Chosen = chooseFixes(
      Result.Findings, Asked.FixUnsafe, Result.Paths, Sources,
      [&](const Texts &Changed) { return Again.newError(Changed); });
  for (const std::string &Message : Chosen.Messages)
    printWarning(Message);
  for (const auto &[Path, Text] : Chosen.Changed)
    Patch += unifiedDiff(Result.Paths.shown(Path), *Sources(Path), Text);
  if (!Asked.ExportFixes.empty())
    if (llvm::Error Bad = writeFile(Asked.ExportFixes, exported(Chosen)))
      return fail(std::move(Bad));
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
  OS.enable_colors(Asked.Output.empty() && wantsColours());
  if (Asked.Diff)
    OS << Patch;
  else if (Asked.Format == OutputFormat::Json)
    printJson(Result, OS);
  else if (Asked.Format == OutputFormat::Sarif)
    printSarif(Result, Sources, OS);
  else if (Asked.Format == OutputFormat::Github)
    printGithub(Result, OS);
  else
    printText(Result, Sources, OS);
  if (llvm::Error Bad =
          writeFile(Asked.Output.empty() ? "-" : Asked.Output, Text))
    return fail(std::move(Bad));
  return true;
}

int CheckRun::run() {
  Result.Paths = Read.Paths;
  Result.Failed = Read.Failed;
  Result.ShowUnknown = Asked.ShowUnknown;
  Result.TranslationUnits = Read.Units.size();
  Result.FromCache = Read.FromCache;
  Result.ParsedTwice = Read.ParsedTwice;
  if (!readChanges())
    return ExitFailed;
  find();
  if (!repair() || !print())
    return ExitFailed;
  for (const FailedFile &File : Result.Failed)
    printError("could not analyse '" + Result.Paths.shown(File.File) +
               "' in full: " + File.Reason);
  for (const std::string &Mistake : Read.Settings->mistakes())
    printError(Mistake);
  if (!Asked.Quiet)
    llvm::errs() << "coro-tidy: " << summaryOf(Result) << '\n';
  if (!Result.Failed.empty() || !Read.Settings->mistakes().empty())
    return ExitFailed;
  return Result.Findings.empty() ? ExitClean : ExitFindings;
}

int runCheck(const CheckArguments &Arguments) {
  if (!Arguments.FactsDir.empty() &&
      (Arguments.Fix || Arguments.Diff || !Arguments.ExportFixes.empty())) {
    printError("--fix, --diff and --export-fixes prove each fix by compiling "
               "it; they need the compile database, not --facts");
    return ExitFailed;
  }
  // What is wrong is said before anything is parsed.
  Baseline Known;
  if (!Arguments.Baseline.empty()) {
    llvm::Expected<Baseline> Given = Baseline::read(Arguments.Baseline);
    if (!Given) {
      printErrors(Given.takeError());
      return ExitFailed;
    }
    Known = std::move(*Given);
  }
  std::optional<Analysis> Read = analyse(Arguments);
  return Read ? CheckRun(Arguments, *Read, std::move(Known)).run() : ExitFailed;
}

} // namespace corotidy
