// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Reports.h"

namespace corotidy {

static llvm::StringRef lineOf(llvm::StringRef Text, unsigned Line) {
  for (; Line > 1; --Line)
    Text = Text.split('\n').second;
  return Text.split('\n').first.rtrim('\r');
}

// As clang's; nothing when the stream has no colours.
static void coloured(llvm::StringRef Text, llvm::raw_ostream::Colors Colour,
                     llvm::raw_ostream &OS) {
  OS.changeColor(Colour, /*Bold=*/true) << Text;
  OS.resetColor();
}

// The code of the place and a caret below its column; tabs stay tabs.
static void printLine(const SourcePlace &Where, TextSource TextOf,
                      llvm::raw_ostream &OS) {
  std::optional<llvm::StringRef> Text = TextOf(Where.File);
  if (!Text)
    return;
  llvm::StringRef Line = lineOf(*Text, Where.Line);
  OS << llvm::format_decimal(Where.Line, 5) << " | " << Line << "\n      | ";
  for (char C : Line.take_front(Where.Column - 1))
    if (C == '\t' || (C & 0xC0) != 0x80) // one blank for one UTF-8 character
      OS << (C == '\t' ? '\t' : ' ');
  coloured("^", llvm::raw_ostream::GREEN, OS);
  OS << '\n';
}

static void printHead(const Project &Paths, const SourcePlace &Where,
                      llvm::StringRef Level, const std::string &Text,
                      llvm::raw_ostream &OS) {
  std::string At = Paths.shown(Where.File) + ":" + std::to_string(Where.Line) +
                   ":" + std::to_string(Where.Column) + ": ";
  bool IsWarning = Level == "warning";
  coloured(At, llvm::raw_ostream::SAVEDCOLOR, OS);
  coloured((Level + ": ").str(),
           IsWarning ? llvm::raw_ostream::MAGENTA : llvm::raw_ostream::CYAN,
           OS);
  if (IsWarning)
    coloured(Text, llvm::raw_ostream::SAVEDCOLOR, OS);
  else
    OS << Text;
  OS << '\n';
}

void printNote(const Project &Paths, const SourcePlace &Where,
               const std::string &Text, TextSource TextOf,
               llvm::raw_ostream &OS) {
  if (!Where.Line) {
    OS << "note: " << Text << '\n';
    return;
  }
  printHead(Paths, Where, "note", Text, OS);
  printLine(Where, TextOf, OS);
}

void printText(const Outcome &O, TextSource TextOf, llvm::raw_ostream &OS) {
  for (const Finding &F : O.Findings) {
    printHead(O.Paths, F.Where, "warning", F.Message + " [" + F.Check + "]",
              OS);
    printLine(F.Where, TextOf, OS);
    for (size_t I = 0; I != F.Chain.size(); ++I)
      printNote(O.Paths, F.Chain[I].Where, hopNote(F, I), TextOf, OS);
    for (const Fix &Offer : F.Fixes)
      printHead(O.Paths, F.Where, "note", fixNote(Offer), OS);
    if (!F.NoFix.empty())
      printHead(O.Paths, F.Where, "note", "no fix: " + F.NoFix, OS);
  }
  if (!O.ShowUnknown)
    return;
  for (const UnknownRun &U : O.Unknown) {
    printHead(O.Paths, U.Where, "remark",
              "'" + U.Call + "' waits in '" + U.Function +
                  "', and nothing says whether an event loop runs there",
              OS);
    printLine(U.Where, TextOf, OS);
  }
}

static std::string counted(size_t Count, llvm::StringRef Noun) {
  return std::to_string(Count) + " " + Noun.str() + (Count == 1 ? "" : "s");
}

std::string summaryOf(const Outcome &O) {
  std::string Out = counted(O.Findings.size(), "finding") + " in " +
                    counted(O.TranslationUnits, "file");
  if (O.FromCache)
    Out += ", " + std::to_string(O.FromCache) + " from the cache";
  if (O.Fixed)
    Out += ", " + std::to_string(O.Fixed) + " fixed";
  if (O.InBaseline)
    Out += ", " + std::to_string(O.InBaseline) + " in the baseline";
  if (O.Unchanged)
    Out += ", " + std::to_string(O.Unchanged) + " in no changed line";
  if (!O.SuppressedFindings.empty())
    Out += ", " + std::to_string(O.SuppressedFindings.size()) + " suppressed";
  if (O.LikelyNotShown)
    Out += ", " + std::to_string(O.LikelyNotShown) +
           " likely not shown (option Confidence)";
  if (!O.Unknown.empty() && !O.ShowUnknown)
    Out += ", " + counted(O.Unknown.size(), "run call") +
           " where nothing says whether a loop runs (--unknown=report)";
  if (!O.Failed.empty())
    Out += "; " + counted(O.Failed.size(), "file") +
           " could not be analysed in full";
  return Out;
}

} // namespace corotidy
