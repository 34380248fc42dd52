// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Findings and their fixes as clang-tidy's --export-fixes writes them, for
// clang-apply-replacements and for editors.
#include "Reports.h"
#include "host/SharedEdits.h"

#include "clang/Tooling/DiagnosticsYaml.h"

using namespace clang::tooling;

namespace corotidy {

static DiagnosticMessage messageAt(const SourcePlace &Where,
                                   const std::string &Text) {
  DiagnosticMessage Out(Text);
  Out.FilePath = Where.File;
  Out.FileOffset = Where.Offset;
  return Out;
}

std::string exportedFixes(llvm::ArrayRef<Finding> Findings,
                          llvm::ArrayRef<const Fix *> Chosen) {
  SharedEdits Shared;
  for (const Fix *Offer : Chosen)
    if (Offer)
      addInsertions(*Offer, Shared);
  TranslationUnitDiagnostics Out;
  for (auto [F, Offer] : llvm::zip(Findings, Chosen)) {
    Diagnostic D(F.Check, Diagnostic::Warning, "");
    D.Message = messageAt(F.Where, F.Message);
    for (size_t I = 0; I != F.Chain.size(); ++I)
      D.Notes.push_back(messageAt(F.Chain[I].Where, hopNote(F, I)));
    if (Offer)
      for (const Edit &E : takeEdits(*Offer, Shared))
        // One fix's edits never overlap.
        llvm::cantFail(
            D.Message.Fix[E.File].add({E.File, E.Offset, E.Length, E.Text}));
    Out.Diagnostics.push_back(std::move(D));
  }
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  llvm::yaml::Output Yaml(OS);
  Yaml << Out;
  return Text;
}

} // namespace corotidy
