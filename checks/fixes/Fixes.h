// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Fixes.h - a finding and the text it stands in → edits, or the reason why no
// edit is right. Refusals.cpp says when a fix is safe.
#pragma once

#include "TextSource.h"
#include "link/Program.h"

namespace corotidy {

// Fills Finding::Fixes, or Finding::NoFix. Text whose digest is not the one in
// the facts is refused.
void addFixes(const Program &P, TextSource TextOf, Finding &F);

// What the parts of fixes/ hand to each other: one run call and the template
// that knows its shape.
struct FixSite {
  const Program &P;
  const Function &In;
  const Call &Run;
  const Call *Maker; // the call that made the object; null when any could
  const FixTemplate &Shape;
  std::string Path;     // of the file that is edited
  llvm::StringRef Text; // of that file

  // Whose operands the template's `executor` and `task` are.
  const Call &subject() const { return Maker ? *Maker : Run; }
};

// The condition under which the branch starts the work, for the executor that
// the code has; null when the template knows none.
const std::string *runningFor(const FixSite &S);

// Why no edit at all is right here; empty when one may be (Refusals.cpp).
std::string whyNoEdit(const Program &P, const Function &In, const Call &Run);

// Why the await fix, the branch fix is not right; empty when it is.
std::string whyNoAwait(const FixSite &S);
std::string whyNoBranch(const FixSite &S);

// "; ways out: …" for a reason, or nothing when a model names none.
std::string waysOut(llvm::ArrayRef<std::string> Ways);

// No template speaks of the call; with the ways out that a model names, or
// those that there always are.
std::string whyUnknown(const Program &P, const Call &Run,
                       llvm::ArrayRef<std::string> Ways);

// What a person has to look at before the branch fix is applied; empty when it
// keeps what the program means.
std::string branchRisk(const FixSite &S);

// A template with its placeholders replaced by what the code says
// (Templates.cpp). `Scope` is the qualifier of an operand's text: "net::".
std::string fill(const FixSite &S, llvm::StringRef Template);

// The template as edits that leave the operands' own text untouched, so that
// two fixes, one inside the other, do not overlap.
std::vector<Edit> fillInPlace(const FixSite &S, llvm::StringRef Template);

} // namespace corotidy
