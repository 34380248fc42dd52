// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Edits as the file would have them: includes, the project's style, line ends.
#include "fixes/Fixes.h"

#include "clang/Format/Format.h"
#include "clang/Tooling/Core/Replacement.h"
#include "clang/Tooling/Inclusions/HeaderIncludes.h"

using namespace clang;

namespace corotidy {

static format::FormatStyle styleFor(const FixSite &S) {
  llvm::Expected<format::FormatStyle> Style =
      format::getStyle("file", S.Path, /*FallbackStyle=*/"none", S.Text,
                       /*FS=*/nullptr, /*AllowUnknownOptions=*/false,
                       [](const llvm::SMDiagnostic &, void *) {});
  if (Style)
    return *Style;
  llvm::consumeError(Style.takeError()); // a broken .clang-format: no layout
  return format::getNoStyle();
}

// True when every unit that reads the edited file reads the header as well.
static bool isIncluded(const Program &P, llvm::StringRef Path,
                       llvm::StringRef Header) {
  return llvm::all_of(P.Units, [&](const UnitHeaders &Unit) {
    if (!llvm::is_contained(Unit.Headers, P.headerNumber(Path)))
      return true;
    return llvm::any_of(Unit.Headers, [&](uint32_t Number) {
      llvm::StringRef Read = P.HeaderNames[Number];
      return Read.consume_back(Header) && Read.ends_with("/");
    });
  });
}

static void addIncludes(const FixSite &S, llvm::ArrayRef<std::string> Wanted,
                        const format::FormatStyle &Style,
                        std::vector<Edit> &Edits, bool ByItself) {
  tooling::HeaderIncludes Includes(S.Path, S.Text, Style.IncludeStyle);
  for (const std::string &Header : Wanted) {
    if (!ByItself && isIncluded(S.P, S.Path, Header))
      continue;
    if (std::optional<tooling::Replacement> Added = Includes.insert(
            Header, /*IsAngled=*/true, tooling::IncludeDirective::Include))
      Edits.push_back({S.Path, Added->getOffset(), Added->getLength(),
                       Added->getReplacementText().str()});
  }
  llvm::sort(Edits);
}

// Lays out what the edits touch as the project's .clang-format says.
static std::vector<Edit> formatted(const FixSite &S, std::vector<Edit> Edits,
                                   const format::FormatStyle &Style) {
  if (Style.DisableFormat)
    return Edits;
  tooling::Replacements Before;
  for (const Edit &E : Edits)
    if (llvm::Error Overlap =
            Before.add({S.Path, E.Offset, E.Length, E.Text})) {
      llvm::consumeError(std::move(Overlap));
      return Edits;
    }
  llvm::Expected<tooling::Replacements> After =
      format::formatReplacements(S.Text, Before, Style);
  if (!After) {
    llvm::consumeError(After.takeError());
    return Edits;
  }
  std::vector<Edit> Out;
  for (const tooling::Replacement &R : *After)
    Out.push_back(
        {S.Path, R.getOffset(), R.getLength(), R.getReplacementText().str()});
  return Out;
}

// Lines end as the file's first one does.
static void keepLineEnds(llvm::StringRef Text, std::vector<Edit> &Edits) {
  if (!Text.take_until([](char C) { return C == '\n'; }).ends_with("\r"))
    return;
  for (Edit &E : Edits) {
    std::string New;
    for (char C : E.Text) {
      if (C == '\n' && (New.empty() || New.back() != '\r'))
        New += '\r';
      New += C;
    }
    E.Text = std::move(New);
  }
}

std::vector<Edit> finished(const FixSite &S, std::vector<Edit> Edits,
                           llvm::ArrayRef<std::string> Includes, bool MayMove,
                           bool ByItself) {
  format::FormatStyle Style = styleFor(S);
  addIncludes(S, Includes, Style, Edits, ByItself);
  if (MayMove)
    Edits = formatted(S, std::move(Edits), Style);
  keepLineEnds(S.Text, Edits);
  return Edits;
}

} // namespace corotidy
