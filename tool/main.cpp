// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Check.h"
#include "CommandLine.h"

#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"

using namespace corotidy;

int main(int Argc, const char **Argv) {
  llvm::InitLLVM Init(Argc, Argv);
  llvm::CrashRecoveryContext::Enable();
  CommandLine Asked = parseCommandLine(Argc, Argv);
  switch (Asked.What) {
  case CommandLine::Verb::Check:
    return runCheck(Asked.Check);
  case CommandLine::Verb::Extract:
    return runExtract(Asked.Extract);
  case CommandLine::Verb::Models:
    return runModels(Asked.ModelsArguments);
  case CommandLine::Verb::ListChecks:
    for (const Check *C : allChecks())
      llvm::outs() << C->Info.Name << '\n';
    return ExitClean;
  case CommandLine::Verb::Wrong:
    break;
  }
  return ExitFailed;
}
