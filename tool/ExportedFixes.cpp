// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Findings and their fixes as clang-tidy's --export-fixes writes them, for
// clang-apply-replacements and for editors.
#include "Reports.h"

#include "clang/Tooling/DiagnosticsYaml.h"

using namespace clang::tooling;

namespace corotidy {

// What all fixes insert, an #include mostly. clang-apply-replacements would
// make the same insertion for each, and of different ones at a place it would
// not know the order.
static std::map<std::pair<std::string, uint32_t>, std::string>
insertionsOf(llvm::ArrayRef<const Fix *> Fixes) {
  std::map<std::pair<std::string, uint32_t>, std::set<std::string>> Texts;
  for (const Fix *Chosen : Fixes)
    for (const Edit &E : Chosen ? Chosen->Edits : std::vector<Edit>())
      if (E.Length == 0)
        Texts[{E.File, E.Offset}].insert(E.Text);
  std::map<std::pair<std::string, uint32_t>, std::string> Out;
  for (const auto &[At, All] : Texts)
    for (const std::string &Text : All)
      Out[At] += Text;
  return Out;
}

static DiagnosticMessage messageAt(const SourcePlace &Where,
                                   const std::string &Text) {
  DiagnosticMessage Out(Text);
  Out.FilePath = Where.File;
  Out.FileOffset = Where.Offset;
  return Out;
}

std::string exportedFixes(llvm::ArrayRef<Finding> Findings,
                          llvm::ArrayRef<const Fix *> Chosen) {
  auto Insertions = insertionsOf(Chosen);
  TranslationUnitDiagnostics Out;
  for (auto [F, Offer] : llvm::zip(Findings, Chosen)) {
    Diagnostic D(F.Check, Diagnostic::Warning, "");
    D.Message = messageAt(F.Where, F.Message);
    for (size_t I = 0; I != F.Chain.size(); ++I)
      D.Notes.push_back(messageAt(F.Chain[I].Where, hopNote(F, I)));
    for (const Edit &E : Offer ? Offer->Edits : std::vector<Edit>()) {
      std::string Text =
          E.Length ? E.Text : std::exchange(Insertions[{E.File, E.Offset}], "");
      // One fix's edits never overlap.
      if (E.Length || !Text.empty())
        llvm::cantFail(
            D.Message.Fix[E.File].add({E.File, E.Offset, E.Length, Text}));
    }
    Out.Diagnostics.push_back(std::move(D));
  }
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  llvm::yaml::Output Yaml(OS);
  Yaml << Out;
  return Text;
}

} // namespace corotidy
