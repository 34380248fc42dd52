// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// CommandLine.h - argv as values. docs/design of the command line: README.md
// and `coro-tidy check --help`.
#pragma once

#include "Progress.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace corotidy {

enum class OutputFormat { Text, Json, Sarif, Github };

// How a project is read.
struct ReadArguments {
  std::string BuildDir;           // -p; empty: look for it
  std::vector<std::string> Files; // empty: all of the database
  std::string Checks;             // --checks, globs as clang-tidy's
  bool Only = false;
  ShowProgress Shown = ShowProgress::Auto;
  unsigned Jobs = 0; // 0: as many as the machine has
  std::vector<std::string> Models, ExtraArgs, ExtraArgsBefore;
  std::string ProjectRoot;
  std::string CacheDir;      // --cache-dir; empty: the user's
  bool UseCache = true;      // false: --no-cache
  bool Precompile = true;    // false: --no-precompile
  std::string FactsDir;      // --facts: link saved facts, parse nothing
  std::string BuiltinModels; // a folder in the place of those that ship
};

struct CheckArguments : ReadArguments {
  OutputFormat Format = OutputFormat::Text;
  std::string Output;      // empty: stdout
  std::string ExportFixes; // a file; empty: none
  std::string Baseline;    // an earlier output; empty: none
  std::string Since;       // a git revision; empty: all is reported
  // --project-facts; empty: in the cache folder, if there is one
  std::string ProjectFacts;
  bool Diff = false, Fix = false, FixUnsafe = false, Quiet = false;
  bool ShowUnknown = false; // --unknown=report
};

struct ExplainArguments : ReadArguments {
  std::vector<std::string> What; // a check, or FILE:LINE...
};

struct ModelsArguments : ReadArguments {
  // list | check FILE… | check [NAME|FILE…] with -p | names [START…] | show
  // NAME
  std::vector<std::string> Words;
};

struct ExtractArguments {
  std::string BuildDir, File, Output, ProjectRoot;
  bool AsJson = false; // a dump for people instead of facts to link
};

struct InitArguments {
  std::string ProjectRoot; // empty: look for it
  bool Yes = false;        // write, and not only show what would be written
};

// What the program is asked to do.
struct CommandLine {
  enum class Verb {
    Check,
    Extract,
    Explain,
    Init,
    Models,
    ListChecks,
    Wrong, // a sentence is on stderr already
  } What = Verb::Wrong;
  CheckArguments Check;
  ExtractArguments Extract;
  ExplainArguments Explain;
  InitArguments Init;
  ModelsArguments Models;
};

CommandLine parseCommandLine(int Argc, const char *const *Argv);

// "coro-tidy: error: <sentence>" on stderr.
void printError(const std::string &Sentence);
void printWarning(const std::string &Sentence);
// Each line of the error as a sentence; returns ExitFailed.
int printErrors(llvm::Error Bad);

// False, with a sentence, when --project-root names what is no folder.
bool isProjectRoot(const std::string &Asked);

// Exit statuses; test/tool/exit-status.test.
inline constexpr int ExitClean = 0, ExitFindings = 1, ExitFailed = 2;

// The verbs.
int runCheck(const CheckArguments &Arguments);
int runExplain(const ExplainArguments &Arguments);
int runExtract(const ExtractArguments &Arguments);
int runInit(const InitArguments &Arguments);
int runModels(const ModelsArguments &Arguments);
int runCheckNames(const ReadArguments &Arguments,
                  llvm::ArrayRef<std::string> Words);
int runPrintNames(const ReadArguments &Arguments,
                  llvm::ArrayRef<std::string> Starts);

} // namespace corotidy
