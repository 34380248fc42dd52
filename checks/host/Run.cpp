// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "host/Run.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendDiagnostic.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/CrashRecoveryContext.h"

using namespace clang;

namespace corotidy {

namespace {
// Keeps the errors as text; nothing is printed.
class ErrorCollector : public DiagnosticConsumer {
public:
  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < DiagnosticsEngine::Error || Errors.size() == 20)
      return;
    llvm::SmallString<128> Text;
    if (Info.getID() == diag::err_fe_expected_compiler_job)
      Text = "its compile command does not compile one C++ file";
    else
      Info.FormatDiagnostic(Text);
    std::string Where;
    if (Info.hasSourceManager() && Info.getLocation().isValid()) {
      PresumedLoc At =
          Info.getSourceManager().getPresumedLoc(Info.getLocation());
      if (At.isValid())
        Where = std::string(At.getFilename()) + ":" +
                std::to_string(At.getLine()) + ":" +
                std::to_string(At.getColumn()) + ": ";
    }
    Errors.push_back(Where + Text.str().str());
  }
  std::vector<std::string> Errors;
};
} // namespace

Invoked run(const tooling::CompileCommand &Command,
            llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
            std::unique_ptr<FrontendAction> Action) {
  Invoked Out;
  ErrorCollector Collector;
  auto Work = [&] {
    llvm::IntrusiveRefCntPtr<FileManager> Manager(
        new FileManager(FileSystemOptions(), Files));
    tooling::ToolInvocation Invocation(Command.CommandLine, std::move(Action),
                                       Manager.get());
    Invocation.setDiagnosticConsumer(&Collector);
    Out.Ran = Invocation.run();
  };
  llvm::CrashRecoveryContext Recovery;
  constexpr unsigned StackSize = 64 << 20; // deeply nested code is no crash
  Out.Crashed = !Recovery.RunSafelyOnThread(Work, StackSize);
  Out.Errors = std::move(Collector.Errors);
  return Out;
}

} // namespace corotidy
