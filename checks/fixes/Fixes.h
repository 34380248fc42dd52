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

// Where a coroutine calls a function that waits for its own awaitable twin, the
// fix is to await that: `c.get(1)` → `co_await c.async_get(1)`. False when the
// finding does not stand at such a call (Twins.cpp).
bool addTwin(const Program &P, TextSource TextOf, Finding &F);

// Where the function overrides a hook beside its awaitable twin: it overrides
// the twin. False when it does not (AsyncHook.cpp).
bool addAsyncHook(const FixSite &S, TextSource TextOf, Finding &F);

// Where no other edit keeps the meaning: the function and its callers become
// coroutines (Asyncify.cpp).
void addAsyncify(const FixSite &S, TextSource TextOf, Finding &F);

// An eager coroutine that has not been suspended before now returns where it
// awaits: who started it and does not wait goes on, and takes its arguments
// away. Empty when that is not so (Compose.cpp).
std::string eagerRisk(const FixSite &S);

// The run call that the finding is about; null when the facts have none.
const Call *runOf(const Program &P, const Finding &F);

// The template whose call and maker are these; else one for such makers; else
// that for any maker, or for any function with a twin; null when there is none
// (Compose.cpp).
const FixTemplate *shapeOf(const Program &P, const Call &Run,
                           const Call *Maker);

// The edits with the includes that they need, laid out as the project's
// .clang-format says (Layout.cpp); `MayMove` is false for what another fix is
// inside of, `ByItself` true for a header that must include what it needs.
std::vector<Edit> finished(const FixSite &S, std::vector<Edit> Edits,
                           llvm::ArrayRef<std::string> Includes, bool MayMove,
                           bool ByItself = false);

// The file's text; nothing, and F.NoFix says so, when it is not what the facts
// are about.
std::optional<llvm::StringRef> unchanged(const SourceFile &File,
                                         TextSource TextOf, Finding &F);

// The condition under which the branch starts the work, for the executor that
// the code has; null when the template knows none.
const std::string *runningFor(const FixSite &S);

// Why no edit at all is right here; empty when one may be (Refusals.cpp).
std::string whyNoEdit(const Program &P, const Function &In, const Call &Run);

// The function holds a lock where it makes the call, or so does a coroutine
// that waits for it there; empty when nobody does (Locks.cpp).
std::string whyLocked(const Program &P, const Function &In, const Call &Run);

// The await fix is legal in a coroutine that returns the type.
bool isAwaitableIn(const FixTemplate::Await &Fix, const TypeName &Task);

// Why what the run call gives cannot become what co_await gives.
std::string whyNotUnpacked(const FixSite &S);

// Why the await fix, the branch fix is not right; empty when it is. `Here` says
// only whether co_await may stand there, whatever the value is then.
std::string whyNoAwaitHere(const FixSite &S);
std::string whyNoAwait(const FixSite &S);
std::string whyNoBranch(const FixSite &S);

// "; ways out: …" for a reason, or nothing when a model names none.
std::string waysOut(llvm::ArrayRef<std::string> Ways);

// The work was started by another call, before: no edit of this one is right.
// Empty when that is not so.
std::string whyStarted(const Program &P, const Function &In, const Call &Run);

// No template speaks of the call; with the ways out that a model names, or
// those that there always are.
std::string whyUnknown(const Program &P, const Call &Run,
                       llvm::ArrayRef<std::string> Ways);

// What a person has to look at before the branch fix is applied; empty when it
// keeps what the program means.
std::string branchRisk(const FixSite &S);

// An operand that the template has is written in a macro, in part, so that its
// text is not known (Templates.cpp).
bool hidesInMacro(const FixSite &S, llvm::StringRef Template);

// A template with its placeholders replaced by what the code says
// (Templates.cpp). `Scope` is the qualifier of an operand's text: "net::".
std::string fill(const FixSite &S, llvm::StringRef Template);

// The run call becomes the template's `await`, with what takes its value out of
// an optional or a tuple.
std::vector<Edit> awaitEdits(const FixSite &S);

// The template as edits that leave the operands' own text untouched, so that
// two fixes, one inside the other, do not overlap.
std::vector<Edit> fillInPlace(const FixSite &S, llvm::StringRef Template);

// The body has nothing but what stands in the range, and maybe `return` and
// parentheses around it (Words.cpp).
bool hasOnly(llvm::StringRef Text, const Range &Body, const Range &What);

// The text has the identifier; a template in it has such a parameter, or may
// have (Words.cpp).
bool hasWord(llvm::StringRef Text, llvm::StringRef Word);
bool isTemplateParameter(llvm::StringRef Text, llvm::StringRef Name);

// A function that the user names, as all of the project may write it
// (Compose.cpp).
std::string fromAnywhere(const Program &P, const std::string &Name);

// A line of the text after its first one is a preprocessor directive
// (Words.cpp).
bool hasDirective(llvm::StringRef Text);

// Why the edits, or an edit of the text, are not right: `#if` would be lost.
std::string whyDirective(llvm::StringRef Text);
std::string whyDirective(const FixSite &S, llvm::ArrayRef<Edit> Edits);

// The comments of a text that is replaced, each after a space, those with `//`
// at the end of a line (Words.cpp).
std::string commentsIn(llvm::StringRef Text);

} // namespace corotidy
