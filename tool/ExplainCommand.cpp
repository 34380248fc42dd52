// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-tidy explain: where a line runs, and why; or what a check is about.
#include "Analysis.h"
#include "Embedded.h"
#include "Explain.h"
#include "Output.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Regex.h"

namespace corotidy {

static llvm::StringRef verdictOf(const Explanation &E) {
  if (E.OnLoop && E.OffLoop)
    return "both";
  if (E.OnLoop)
    return "on-loop";
  return E.OffLoop ? "off-loop" : "unknown";
}

static llvm::StringRef sentenceOf(const Explanation &E) {
  if (E.OnLoop && E.OffLoop)
    return "some callers run on an event loop, and some do not";
  if (E.OnLoop)
    return E.Sure == Confidence::Likely ? "an event loop is likely to run here"
                                        : "an event loop runs here";
  return E.OffLoop ? "no event loop runs here"
                   : "nothing says whether an event loop runs here";
}

// A page of the docs without what its test reads in it.
static std::string forPeople(llvm::StringRef Page) {
  std::string Out;
  bool InComment = false;
  while (!Page.empty()) {
    auto [Line, Rest] = Page.split('\n');
    Page = Rest;
    InComment |= Line.starts_with("<!--");
    if (!InComment)
      Out += (Line.split(" // expect").first + "\n").str();
    InComment &= !Line.contains("-->");
  }
  return Out;
}

std::string checkPage(llvm::StringRef Check) {
  for (const EmbeddedText &Page : embeddedPages())
    if (Page.File == (Check + ".md").str())
      return forPeople(Page.Text);
  return {};
}

static int explainCheck(llvm::StringRef Check) {
  std::string Page = checkPage(Check);
  if (!Page.empty()) {
    llvm::outs() << Page;
    return ExitClean;
  }
  printError("'" + Check.str() +
             "' is neither a check nor FILE:LINE; 'coro-tidy --list-checks' "
             "prints the checks");
  return ExitFailed;
}

static void print(const Project &Paths, const FileLine &At,
                  llvm::ArrayRef<Explanation> All, SourceTexts &Sources) {
  std::string Where =
      Paths.shown(At.File) + ":" + std::to_string(At.Line) + ": ";
  if (All.empty())
    llvm::outs() << Where << "no function: the line has no code that runs\n";
  for (const Explanation &E : All) {
    llvm::outs() << Where << verdictOf(E) << ": '" << E.Function
                 << "': " << sentenceOf(E) << '\n';
    for (const Reason &R : E.Why)
      printNote(Paths, R.Where, R.Text, Sources, llvm::outs());
  }
}

static int explainLines(ReadArguments Asked, std::vector<FileLine> Lines) {
  for (const FileLine &L : Lines)
    Asked.Files.push_back(L.File);
  std::optional<Analysis> Read = analyse(Asked);
  if (!Read)
    return ExitFailed;
  SourceTexts Sources;
  for (auto [At, Path] : llvm::zip(Lines, Read->WantedFiles)) {
    std::optional<llvm::StringRef> Text = Sources(Path);
    if (!Text || At.Line > Text->count('\n') + 1) {
      printError("'" + At.File + "' has no line " + std::to_string(At.Line));
      return ExitFailed;
    }
    At.File = Path;
  }
  std::vector<std::vector<Explanation>> All =
      explain({Read->Units, *Read->Meaning, Read->Paths, Read->ProjectOptions,
               [](llvm::StringRef) { return true; }, Sources},
              Lines);
  for (auto [At, OfLine] : llvm::zip(Lines, All))
    print(Read->Paths, At, OfLine, Sources);
  for (const FailedFile &F : Read->Failed)
    printError("could not analyse '" + Read->Paths.shown(F.File) +
               "' in full: " + F.Reason);
  return Read->Failed.empty() ? ExitClean : ExitFailed;
}

// FILE:LINE; a sentence is on stderr when it is no such thing.
static std::optional<FileLine> lineOf(llvm::StringRef What) {
  auto [File, Line] = What.rsplit(':');
  unsigned Number = 0;
  // FILE:LINE:COLUMN, as warnings say it.
  if (auto [Front, Middle] = File.rsplit(':'); !Middle.getAsInteger(10, Number))
    File = Front;
  else
    Line.getAsInteger(10, Number);
  if (Number == 0) {
    printError("'" + Line.str() +
               "' is no line; say FILE:LINE, with lines "
               "counted from 1");
    return std::nullopt;
  }
  return FileLine{File.str(), Number};
}

int runExplain(const ExplainArguments &Asked) {
  if (Asked.What.size() == 1 && !llvm::StringRef(Asked.What[0]).contains(':'))
    return explainCheck(Asked.What[0]);
  llvm::outs().enable_colors(wantsColours());
  std::vector<FileLine> Lines;
  for (const std::string &What : Asked.What) {
    std::optional<FileLine> At = lineOf(What);
    if (!At)
      return ExitFailed;
    Lines.push_back(std::move(*At));
  }
  return explainLines(Asked, std::move(Lines));
}

} // namespace corotidy
