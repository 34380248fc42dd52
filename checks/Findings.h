// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Findings.h - the one way in, for every host: facts and models in, findings
// with their fixes out. Hosts differ in the facts they give and in how they
// show what comes back.
#pragma once

#include "Check.h"
#include "Options.h"
#include "TextSource.h"

namespace corotidy {

struct Request {
  llvm::ArrayRef<Facts> Units;
  const Models &Meaning;
  Project Paths;
  Options Settings;
  // Whether a check's findings are wanted.
  llvm::function_ref<bool(llvm::StringRef Check)> IsEnabled;
  TextSource TextOf;
};

// Something unseen on the way, with a place that outlives the facts.
struct Unseen {
  SourcePlace Where;
  MissedKind Kind = MissedKind::IndirectCall;
  std::string What;
  auto operator<=>(const Unseen &) const = default;
};

// A run call in a function of the project of which nothing says where it runs.
struct UnknownRun {
  SourcePlace Where;
  std::string Call, Function; // bare name of the run call; Function::Shown
  auto operator<=>(const UnknownRun &) const = default;
};

struct Report {
  std::vector<Finding> Findings;   // sorted by place
  std::vector<Unseen> Missed;      // on-loop, in project code; sorted by place
  std::vector<UnknownRun> Unknown; // sorted by place
  unsigned LikelyNotShown = 0;
};

Report findings(const Request &R);

// The same of a program that has been linked: `R.Units` do not count.
Report findings(const Program &P, const Request &R);

// "'serve' calls 'notify' here": what the hop number `Index` of a chain says;
// the last one makes the call that `About` names, a "run call".
std::string hopNote(llvm::ArrayRef<Hop> Chain, size_t Index,
                    std::string_view About = "run call");
std::string hopNote(const Finding &F, size_t Index);

// "fix: …" and its tier, in one line.
std::string fixNote(const Fix &Offer);

// The names that the JSON output and the models use.
llvm::StringRef nameOf(Severity Level);
llvm::StringRef nameOf(Confidence Sure);
llvm::StringRef nameOf(Context In);
llvm::StringRef nameOf(HopKind Kind);
llvm::StringRef nameOf(FixKind Kind);
llvm::StringRef nameOf(Safety Tier);
llvm::StringRef nameOf(MissedKind Kind);

} // namespace corotidy
