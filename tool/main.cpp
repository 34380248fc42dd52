// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Check.h"
#include "CommandLine.h"
#include "Output.h"

#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"

using namespace corotidy;

static int run(const CommandLine &Asked) {
  switch (Asked.What) {
  case CommandLine::Verb::Check:
    return runCheck(Asked.Check);
  case CommandLine::Verb::Extract:
    return runExtract(Asked.Extract);
  case CommandLine::Verb::Explain:
    return runExplain(Asked.Explain);
  case CommandLine::Verb::Init:
    return runInit(Asked.Init);
  case CommandLine::Verb::Models:
    return runModels(Asked.Models);
  case CommandLine::Verb::ListChecks:
    for (const Check *C : allChecks())
      llvm::outs() << C->Info.Name << '\n';
    return ExitClean;
  case CommandLine::Verb::Wrong:
    break;
  }
  return ExitFailed;
}

int main(int Argc, const char **Argv) {
  llvm::InitLLVM Init(Argc, Argv);
  llvm::CrashRecoveryContext::Enable();
  int Status = run(parseCommandLine(Argc, Argv));
  if (llvm::Error Bad = flushStandardOutput())
    return printErrors(std::move(Bad));
  return Status;
}
