// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reports.h - a run's outcome as text, as JSON, SARIF and GitHub annotations.
#pragma once

#include "Findings.h"
#include "llvm/Support/raw_ostream.h"

namespace corotidy {

struct FailedFile {
  std::string File, Reason; // absolute path; a sentence or clang's first error
  auto operator<=>(const FailedFile &) const = default;
};

struct Outcome {
  std::vector<Finding> Findings;           // that remain
  std::vector<Finding> SuppressedFindings; // by NOLINT
  std::vector<Unseen> Missed;
  std::vector<UnknownRun> Unknown;
  bool ShowUnknown = false;
  std::vector<FailedFile> Failed; // sorted by file
  unsigned TranslationUnits = 0, LikelyNotShown = 0, Fixed = 0, InBaseline = 0;
  unsigned FromCache = 0;   // units that were not parsed
  unsigned ParsedTwice = 0; // see UnitsRead in Units.h
  unsigned Unchanged = 0;   // in no line that --since asks for
  Project Paths;
};

// A note of a report with its line and a caret; without a line, its text alone.
void printNote(const Project &Paths, const SourcePlace &Where,
               const std::string &Text, TextSource TextOf,
               llvm::raw_ostream &OS);

// clang-tidy's layout: the warning, the line, a caret; a note for each hop.
void printText(const Outcome &O, TextSource TextOf, llvm::raw_ostream &OS);

// docs/output.schema.json.
void printJson(const Outcome &O, llvm::raw_ostream &OS);

// SARIF 2.1.0, for code scanning: columns in code points.
void printSarif(const Outcome &O, TextSource TextOf, llvm::raw_ostream &OS);

// Workflow commands, which GitHub shows beside the lines.
void printGithub(const Outcome &O, llvm::raw_ostream &OS);

// The page of a check as people read it; empty when there is no such check.
std::string checkPage(llvm::StringRef Check);

// YAML for clang-apply-replacements: each finding with its chain as notes, and
// with the fix that was chosen for it, if one was (null: none).
std::string exportedFixes(llvm::ArrayRef<Finding> Findings,
                          llvm::ArrayRef<const Fix *> Chosen);

// One line for people: "1 finding in 12 files".
std::string summaryOf(const Outcome &O);

// A table of the models, one line a framework.
void printModels(const Models &Meaning, llvm::raw_ostream &OS);

// A patch from one text to another that `git apply` takes; empty when they are
// equal. `Name` is the path below the root.
std::string unifiedDiff(llvm::StringRef Name, llvm::StringRef Old,
                        llvm::StringRef New);

} // namespace corotidy
