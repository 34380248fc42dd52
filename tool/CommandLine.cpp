// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "CommandLine.h"
#include "DeclaredOptions.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace corotidy {

void printError(const std::string &Sentence) {
  llvm::errs() << "coro-tidy: error: " << Sentence << '\n';
}

void printWarning(const std::string &Sentence) {
  llvm::errs() << "coro-tidy: warning: " << Sentence << '\n';
}

int printErrors(llvm::Error Bad) {
  std::string Text = llvm::toString(std::move(Bad));
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(Text).split(Lines, '\n', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Line : Lines)
    printError(Line.str());
  return ExitFailed;
}

bool isProjectRoot(const std::string &Asked) {
  if (Asked.empty() || llvm::sys::fs::is_directory(Asked))
    return true;
  printError("--project-root: '" + Asked + "' is no folder");
  return false;
}

static std::vector<std::string> valuesOf(const cl::list<std::string> &List) {
  return {List.begin(), List.end()};
}

static void readRead(const Declared &D, ReadArguments &Out) {
  Out.BuildDir = D.BuildDir;
  Out.Models = valuesOf(D.ModelPaths);
  Out.ExtraArgs = valuesOf(D.ExtraArgs);
  Out.ExtraArgsBefore = valuesOf(D.ExtraArgsBefore);
  Out.ProjectRoot = D.ProjectRoot;
  Out.CacheDir = D.CacheDir;
  Out.UseCache = !D.NoCache;
  Out.Precompile = !D.NoPrecompile;
  Out.FactsDir = D.FactsDir;
  Out.BuiltinModels = D.BuiltinModels;
}

static std::optional<OutputFormat> formatOf(llvm::StringRef Name) {
  return llvm::StringSwitch<std::optional<OutputFormat>>(Name)
      .Case("text", OutputFormat::Text)
      .Case("json", OutputFormat::Json)
      .Case("sarif", OutputFormat::Sarif)
      .Case("github", OutputFormat::Github)
      .Default(std::nullopt);
}

static CheckArguments valueOf(const Declared &D) {
  CheckArguments Out;
  readRead(D, Out);
  Out.Files = valuesOf(D.Files);
  Out.Checks = D.Checks;
  Out.Format = formatOf(D.Format).value_or(OutputFormat::Text);
  Out.Output = D.Output;
  Out.ExportFixes = D.ExportFixes;
  Out.Baseline = D.Baseline;
  Out.Since = D.Since;
  Out.ProjectFacts = D.ProjectFacts;
  Out.Diff = D.Diff;
  Out.Fix = D.Fix || (D.FixUnsafe && !D.Diff);
  Out.FixUnsafe = D.FixUnsafe;
  Out.Only = D.Only;
  Out.Quiet = D.Quiet;
  Out.ShowUnknown = D.Unknown == "report";
  return Out;
}

// These say on stderr what is wrong with what was asked.
static bool readJobs(const Declared &D, ReadArguments &Out) {
  llvm::StringRef Written = D.Jobs;
  if (!D.Jobs.getNumOccurrences() ||
      (!Written.getAsInteger(10, Out.Jobs) && Out.Jobs > 0))
    return true;
  printError("-j: '" + Written.str() +
             "' is no number of files to read at the same time; use 1 or more");
  return false;
}

static bool readProgress(const Declared &D, ReadArguments &Out) {
  auto Asked = llvm::StringSwitch<std::optional<ShowProgress>>(D.Progress)
                   .Case("auto", ShowProgress::Auto)
                   .Case("always", ShowProgress::Always)
                   .Case("never", ShowProgress::Never)
                   .Default(std::nullopt);
  if (Asked)
    Out.Shown = *Asked;
  else
    printError("--progress: '" + D.Progress +
               "' is not known; use 'auto', 'always' or 'never'");
  return Asked.has_value();
}

static bool readCheck(const Declared &D, CheckArguments &Out) {
  Out = valueOf(D);
  if (!formatOf(D.Format)) {
    printError("--format: '" + D.Format +
               "' is no format; use 'text', 'json', 'sarif' or 'github'");
    return false;
  }
  if (D.Unknown != "silent" && D.Unknown != "report") {
    printError("--unknown: '" + D.Unknown +
               "' is not known; use 'silent' or 'report'");
    return false;
  }
  return readJobs(D, Out) && readProgress(D, Out);
}

static bool readExplain(const Declared &D, ExplainArguments &Out) {
  if (D.ExplainArguments.empty()) {
    printError("explain takes FILE:LINE, or a CHECK");
    return false;
  }
  readRead(D, Out);
  Out.What = valuesOf(D.ExplainArguments);
  return readJobs(D, Out) && readProgress(D, Out);
}

static bool readExtract(const Declared &D, ExtractArguments &Out) {
  if (D.ExtractFiles.size() != 1) {
    printError("extract reads one FILE at a time, not " +
               std::to_string(D.ExtractFiles.size()));
    return false;
  }
  if (D.ExtractOutput.empty()) {
    printError("extract needs -o FILE, where the facts go");
    return false;
  }
  Out = {D.BuildDir, D.ExtractFiles.front(), D.ExtractOutput, D.ProjectRoot,
         D.AsJson};
  return true;
}

static bool isHelp(int Argc, const char *const *Argv) {
  for (int I = 1; I < Argc; ++I) {
    llvm::StringRef Arg(Argv[I]);
    if (Arg == "--help" || Arg == "-help" || Arg == "-h" || Arg == "--version")
      return true;
  }
  return false;
}

// LLVM's parser has no suggestion for a subcommand.
static bool isKnownVerb(int Argc, const char *const *Argv) {
  if (Argc < 2 || Argv[1][0] == '-')
    return true;
  llvm::StringRef Verb(Argv[1]);
  std::string Best;
  unsigned Distance = 4;
  for (llvm::StringRef Known :
       {"check", "explain", "extract", "init", "models"}) {
    if (Verb == Known)
      return true;
    if (unsigned D = Verb.edit_distance(Known); D < Distance) {
      Distance = D;
      Best = "; did you mean '" + Known.str() + "'?";
    }
  }
  printError("there is no command '" + Verb.str() + "'" +
             (Best.empty() ? "." : Best) + " See 'coro-tidy --help'.");
  return false;
}

static std::string helpOf(int Argc, const char *const *Argv) {
  bool HasVerb = Argc > 1 && Argv[1][0] != '-';
  return std::string(" See 'coro-tidy ") +
         (HasVerb ? std::string(Argv[1]) + " --help'." : "--help'.");
}

// LLVM's parser would say it in several lines, not all of them ours.
static bool lastHasItsValue(Declared &D, int Argc, const char *const *Argv) {
  llvm::StringRef Name = llvm::StringRef(Argv[Argc - 1]).ltrim('-');
  for (cl::SubCommand *Verb :
       {&D.Check, &D.Explain, &D.Extract, &D.Init, &D.Models}) {
    if (Argc < 3 || Verb->getName() != Argv[1] || Argv[Argc - 1][0] != '-')
      continue;
    auto Option = cl::getRegisteredOptions(*Verb).find(Name);
    if (Option == cl::getRegisteredOptions(*Verb).end() ||
        Option->second->getValueExpectedFlag() != cl::ValueRequired)
      continue;
    printError("'" + std::string(Argv[Argc - 1]) + "' needs a value." +
               helpOf(Argc, Argv));
    return false;
  }
  return true;
}

// One sentence out of what LLVM's parser says in several lines. Its guess
// counts only when it is near: for '--zzz' it would be '-h'.
static std::string sentence(llvm::StringRef Text, int Argc,
                            const char *const *Argv) {
  llvm::StringRef Unknown =
      Text.split("Unknown command line argument '").second;
  Unknown = Unknown.split('\'').first.split('=').first;
  // "Did you mean '--checks=x'?" stands on a line of its own.
  llvm::StringRef Guess = Text.split("Did you mean '").second;
  Guess = Guess.take_until([](char C) { return C == '=' || C == '\''; });
  bool IsNear = !Guess.empty() && Unknown.edit_distance(Guess) <=
                                      std::max<size_t>(2, Unknown.size()) / 3;
  std::string Out = "the command line cannot be read";
  if (!Unknown.empty())
    Out = "there is no option '" + Unknown.str() + "'";
  Out += IsNear ? "; did you mean '" + Guess.str() + "'?" : ".";
  return Out + helpOf(Argc, Argv);
}

CommandLine parseCommandLine(int Argc, const char *const *Argv) {
  static Declared D; // LLVM keeps pointers to it
  CommandLine Out;
  if (!isKnownVerb(Argc, Argv) || !lastHasItsValue(D, Argc, Argv))
    return Out;
  cl::HideUnrelatedOptions(D.Category);
  cl::HideUnrelatedOptions(D.Category, D.Check);
  cl::HideUnrelatedOptions(D.Category, D.Explain);
  cl::HideUnrelatedOptions(D.Category, D.Extract);
  cl::HideUnrelatedOptions(D.Category, D.Init);
  cl::HideUnrelatedOptions(D.Category, D.Models);
  cl::SetVersionPrinter([](llvm::raw_ostream &OS) {
    OS << "coro-tidy " CORO_TIDY_VERSION " (LLVM " LLVM_VERSION_STRING ")\n";
  });
  std::string Text;
  llvm::raw_string_ostream Errors(Text);
  bool Good = cl::ParseCommandLineOptions(
      Argc, Argv,
      "coro-tidy finds calls that run asynchronous work to completion on a "
      "thread\nwhose event loop is already running, and repairs what can be "
      "repaired safely.\n\n  coro-tidy check -p build\n",
      isHelp(Argc, Argv) ? nullptr : &Errors);
  if (!Good) {
    printError(sentence(Text, Argc, Argv));
    return Out;
  }
  if (D.ListChecks) {
    Out.What = CommandLine::Verb::ListChecks;
  } else if (D.Check) {
    if (readCheck(D, Out.Check))
      Out.What = CommandLine::Verb::Check;
  } else if (D.Extract) {
    if (readExtract(D, Out.Extract))
      Out.What = CommandLine::Verb::Extract;
  } else if (D.Explain) {
    if (readExplain(D, Out.Explain))
      Out.What = CommandLine::Verb::Explain;
  } else if (D.Init) {
    Out.Init = {D.ProjectRoot, D.Yes};
    Out.What = CommandLine::Verb::Init;
  } else if (D.Models) {
    readRead(D, Out.Models);
    Out.Models.Words = valuesOf(D.ModelsArguments);
    if (readJobs(D, Out.Models))
      Out.What = CommandLine::Verb::Models;
  } else {
    printError("nothing to do; usage: coro-tidy check [-p BUILD_DIR] "
               "[FILE...]; 'coro-tidy --help' says more");
  }
  return Out;
}

} // namespace corotidy
