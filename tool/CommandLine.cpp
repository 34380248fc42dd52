// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "CommandLine.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace cl = llvm::cl;

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

// Options are objects because LLVM's parser wants them so; they are made in
// main's lifetime and read once, into a value.
namespace {
struct Declared {
  cl::OptionCategory Category{"coro-tidy options"};
  cl::SubCommand Check{"check", "Find nested runs in a project"};
  cl::SubCommand Extract{"extract", "Write the facts of one translation unit"};
  cl::SubCommand Explain{"explain",
                         "Say where a line runs and why, or what a check is "
                         "about: explain FILE:LINE... | CHECK"};
  cl::SubCommand Models{"models",
                        "List, check or show what the models say: models "
                        "list | check FILE... | check -p BUILD "
                        "[NAME|FILE...] | names -p BUILD [START...] | show "
                        "NAME"};
  cl::opt<bool> ListChecks{"list-checks",
                           cl::desc("Print the names of the checks"),
                           cl::cat(Category)};
  cl::opt<std::string> BuildDir{
      "p",
      cl::sub(Check),
      cl::sub(Explain),
      cl::sub(Extract),
      cl::sub(Models),
      cl::cat(Category),
      cl::value_desc("build dir"),
      cl::desc("Folder of compile_commands.json; without it the ancestors of "
               "the first FILE, or of the working directory, are searched")};
  cl::list<std::string> Files{cl::Positional, cl::sub(Check), cl::cat(Category),
                              cl::desc("[FILE...]")};
  cl::opt<std::string> Checks{
      "checks", cl::sub(Check), cl::cat(Category), cl::value_desc("globs"),
      cl::desc("Checks to run, as globs separated by commas; '-' in front "
               "takes away. Default: all, unless the project's .clang-tidy "
               "takes one away by a pattern that starts with '-coro-'")};
  cl::opt<std::string> Format{
      "format",
      cl::sub(Check),
      cl::cat(Category),
      cl::init("text"),
      cl::value_desc("text|json|sarif|github"),
      cl::desc("How findings are printed: text as clang-tidy does, json "
               "(docs/output.schema.json), SARIF 2.1.0, or annotations of a "
               "GitHub workflow")};
  cl::opt<std::string> Output{"output", cl::sub(Check), cl::cat(Category),
                              cl::value_desc("file"),
                              cl::desc("Write findings there, not to stdout")};
  cl::opt<bool> Diff{"diff", cl::sub(Check), cl::cat(Category),
                     cl::desc("Print the fixes as a patch instead of the "
                              "findings; change no file")};
  cl::opt<bool> Fix{"fix", cl::sub(Check), cl::cat(Category),
                    cl::desc("Apply the fixes that keep what the program "
                             "means")};
  cl::opt<bool> FixUnsafe{"fix-unsafe", cl::sub(Check), cl::cat(Category),
                          cl::desc("Apply unsafe fixes as well; with --diff, "
                                   "show them")};
  cl::opt<std::string> ExportFixes{
      "export-fixes", cl::sub(Check), cl::cat(Category), cl::value_desc("file"),
      cl::desc("Write the findings with the fixes that --fix would apply "
               "there, as YAML for clang-apply-replacements; change no source "
               "without --fix")};
  cl::opt<std::string> Baseline{
      "baseline", cl::sub(Check), cl::cat(Category), cl::value_desc("file"),
      cl::desc("Leave out the findings of an earlier --format=json output: "
               "they are known by what calls what, not by lines")};
  cl::opt<bool> Only{"only", cl::sub(Check), cl::cat(Category),
                     cl::desc("Read only FILEs, not the whole project")};
  cl::opt<std::string> Jobs{"j",
                            cl::sub(Check),
                            cl::sub(Explain),
                            cl::sub(Models),
                            cl::cat(Category),
                            cl::Prefix,
                            cl::value_desc("N"),
                            cl::desc("Files that are read at the same time; "
                                     "default: one for each core")};
  cl::list<std::string> ModelPaths{
      "models",
      cl::sub(Check),
      cl::sub(Explain),
      cl::sub(Models),
      cl::cat(Category),
      cl::value_desc("path"),
      cl::desc("A model file, or a folder of them, that adds to ours")};
  cl::opt<std::string> ProjectRoot{
      "project-root",
      cl::sub(Check),
      cl::sub(Explain),
      cl::sub(Extract),
      cl::sub(Models),
      cl::cat(Category),
      cl::value_desc("folder"),
      cl::desc("Whose code is the project's own; default: the nearest "
               "ancestor with a .git")};
  cl::list<std::string> ExtraArgs{"extra-arg",
                                  cl::sub(Check),
                                  cl::sub(Explain),
                                  cl::sub(Models),
                                  cl::cat(Category),
                                  cl::value_desc("arg"),
                                  cl::desc("Appended to each compile command")};
  cl::list<std::string> ExtraArgsBefore{
      "extra-arg-before",
      cl::sub(Check),
      cl::sub(Explain),
      cl::sub(Models),
      cl::cat(Category),
      cl::value_desc("arg"),
      cl::desc("Put in front of each compile command")};
  cl::opt<std::string> Unknown{
      "unknown",
      cl::sub(Check),
      cl::cat(Category),
      cl::init("silent"),
      cl::value_desc("silent|report"),
      cl::desc("Whether run calls of which nothing says where they run are "
               "listed, as remarks; they never change the exit status")};
  cl::opt<bool> Quiet{"quiet", cl::sub(Check), cl::cat(Category),
                      cl::desc("Print findings only, no summary")};
  cl::opt<std::string> FactsDir{
      "facts",
      cl::sub(Check),
      cl::sub(Explain),
      cl::cat(Category),
      cl::value_desc("folder"),
      cl::desc("Link the *.facts in this folder, as 'coro-tidy extract' writes "
               "them, instead of parsing")};
  // For tool/dev/mutate-models.
  cl::opt<std::string> BuiltinModels{
      "builtin-models",
      cl::sub(Check),
      cl::sub(Explain),
      cl::cat(Category),
      cl::Hidden,
      cl::value_desc("folder"),
      cl::desc("Read the models there in the place of those that ship")};
  cl::list<std::string> ExtractFiles{cl::Positional, cl::sub(Extract),
                                     cl::cat(Category), cl::desc("FILE")};
  cl::opt<std::string> ExtractOutput{"o", cl::sub(Extract), cl::cat(Category),
                                     cl::value_desc("file"),
                                     cl::desc("Write the facts there; "
                                              "'-' is the standard output")};
  cl::opt<bool> AsJson{"json", cl::sub(Extract), cl::cat(Category),
                       cl::desc("Write JSON for people to read; it cannot be "
                                "linked")};
  cl::list<std::string> ExplainArguments{cl::Positional, cl::sub(Explain),
                                         cl::cat(Category),
                                         cl::desc("FILE:LINE...|CHECK")};
  cl::list<std::string> ModelsArguments{cl::Positional, cl::sub(Models),
                                        cl::cat(Category),
                                        cl::desc("list|check|names|show "
                                                 "[ARG...]")};
};
} // namespace

static std::vector<std::string> valuesOf(const cl::list<std::string> &List) {
  return {List.begin(), List.end()};
}

static void readRead(const Declared &D, ReadArguments &Out) {
  Out.BuildDir = D.BuildDir;
  Out.Models = valuesOf(D.ModelPaths);
  Out.ExtraArgs = valuesOf(D.ExtraArgs);
  Out.ExtraArgsBefore = valuesOf(D.ExtraArgsBefore);
  Out.ProjectRoot = D.ProjectRoot;
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
  return readJobs(D, Out);
}

static bool readExplain(const Declared &D, ExplainArguments &Out) {
  if (D.ExplainArguments.empty()) {
    printError("explain takes FILE:LINE, or a CHECK");
    return false;
  }
  readRead(D, Out);
  Out.What = valuesOf(D.ExplainArguments);
  return readJobs(D, Out);
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
  for (llvm::StringRef Known : {"check", "explain", "extract", "models"}) {
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
  for (cl::SubCommand *Verb : {&D.Check, &D.Explain, &D.Extract, &D.Models}) {
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
