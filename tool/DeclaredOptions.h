// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// DeclaredOptions.h - the verbs and options of the command line, with what
// --help says of each.
#pragma once

#include "llvm/Support/CommandLine.h"

namespace corotidy {

namespace cl = llvm::cl;

// Options are objects because LLVM's parser wants them so; they are made in
// main's lifetime and read once, into a value.
struct Declared {
  cl::OptionCategory Category{"coro-tidy options"};
  cl::SubCommand Check{"check", "Find nested runs in a project"};
  cl::SubCommand Extract{"extract", "Write the facts of one translation unit"};
  cl::SubCommand Explain{"explain",
                         "Say where a line runs and why, or what a check is "
                         "about: explain FILE:LINE... | CHECK"};
  cl::SubCommand Init{"init",
                      "Show what .clangd and .clang-tidy lack for our checks "
                      "to run in editors and clang-tidy; write it with --yes"};
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
               "takes away, and when the first has one the others "
               "stay. Default: all, unless the project's .clang-tidy "
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
  cl::opt<std::string> Since{
      "since", cl::sub(Check), cl::cat(Category), cl::value_desc("revision"),
      cl::desc("Report only findings of which a call, or one of the chain, "
               "stands in a line that this git revision does not have")};
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
      cl::sub(Init),
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
  cl::opt<std::string> Progress{
      "progress",
      cl::sub(Check),
      cl::sub(Explain),
      cl::cat(Category),
      cl::init("auto"),
      cl::value_desc("auto|always|never"),
      cl::desc("How many files are read, and how long the others will take, on "
               "the standard error: on a terminal only, everywhere, or never")};
  cl::opt<bool> Quiet{"quiet", cl::sub(Check), cl::cat(Category),
                      cl::desc("Print findings only, no summary")};
  cl::opt<std::string> CacheDir{
      "cache-dir",
      cl::sub(Check),
      cl::sub(Explain),
      cl::cat(Category),
      cl::value_desc("folder"),
      cl::desc("Keep there what was read, so that the next run parses only "
               "what changed; default: coro-tidy in XDG_CACHE_HOME, which is "
               "~/.cache unless it is set")};
  cl::opt<bool> NoCache{"no-cache", cl::sub(Check), cl::sub(Explain),
                        cl::cat(Category),
                        cl::desc("Parse every file, and keep nothing")};
  cl::opt<bool> NoPrecompile{
      "no-precompile", cl::sub(Check), cl::sub(Explain), cl::cat(Category),
      cl::desc("Parse system headers again for each file that includes them, "
               "also where several files could share what one parse gave")};
  cl::opt<std::string> ProjectFacts{
      "project-facts", cl::sub(Check), cl::cat(Category),
      cl::value_desc("file"),
      cl::desc("Write there what clang-tidy and editors, which see one file, "
               "have to know of the others; default: in the cache folder, "
               "where they look for it")};
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
  cl::opt<bool> Yes{"yes", cl::sub(Init), cl::cat(Category),
                    cl::desc("Write the files")};
  cl::list<std::string> ModelsArguments{cl::Positional, cl::sub(Models),
                                        cl::cat(Category),
                                        cl::desc("list|check|names|show "
                                                 "[ARG...]")};
};

} // namespace corotidy
