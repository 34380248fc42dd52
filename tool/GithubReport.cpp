// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Workflow commands: GitHub shows each as an annotation of the line.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
#include "Reports.h"

#include "llvm/ADT/StringExtras.h"

namespace corotidy {

// What would end the command, or one of its properties.
static std::string escaped(llvm::StringRef Text, bool IsProperty) {
  std::string Out;
  for (char C : Text)
    if (C == '%' || C == '\r' || C == '\n' ||
        (IsProperty && (C == ':' || C == ',')))
      Out += "%" + llvm::utohexstr(uint8_t(C), /*LowerCase=*/false, 2);
    else
      Out += C;
  return Out;
}

void printGithub(const Outcome &O, llvm::raw_ostream &OS) {
  for (const Finding &F : O.Findings) {
    std::string Text = F.Message;
    for (size_t I = 0; I != F.Chain.size(); ++I)
      Text += "\n" + O.Paths.shown(F.Chain[I].Where.File) + ":" +
              std::to_string(F.Chain[I].Where.Line) + ": " + hopNote(F, I);
    OS << (F.Sure == Confidence::Likely ? "::notice" : "::warning")
       << " file=" << escaped(O.Paths.shown(F.Where.File), true)
       << ",line=" << F.Where.Line << ",col=" << F.Where.Column
       << ",title=" << escaped(F.Check, true) << "::" << escaped(Text, false)
       << '\n';
  }
  for (const FailedFile &File : O.Failed)
    OS << "::error file=" << escaped(O.Paths.shown(File.File), true)
       << ",title=coro-tidy::"
       << escaped("could not be analysed in full: " + File.Reason, false)
       << '\n';
}

} // namespace corotidy
