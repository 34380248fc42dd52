// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One clang instance per call, on a thread with a stack of its own.
#include "host/Parse.h"

#include "extract/Declared.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/FrontendDiagnostic.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/CrashRecoveryContext.h"

using namespace clang;

namespace corotidy {

namespace {
class ExtractConsumer : public ASTConsumer {
public:
  ExtractConsumer(Facts &Out, const ExtractOptions &Options)
      : Out(Out), Options(Options) {}
  void HandleTranslationUnit(ASTContext &Context) override {
    Out = extract(Context, topLevelDeclarations(Context), Options);
  }

private:
  Facts &Out;
  const ExtractOptions &Options;
};

class ExtractAction : public ASTFrontendAction {
public:
  ExtractAction(Facts &Out, const ExtractOptions &Options)
      : Out(Out), Options(Options) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &,
                                                 llvm::StringRef) override {
    return std::make_unique<ExtractConsumer>(Out, Options);
  }

private:
  Facts &Out;
  const ExtractOptions &Options;
};

class NamesConsumer : public ASTConsumer {
public:
  explicit NamesConsumer(DeclaredNames &Out) : Out(Out) {}
  void HandleTranslationUnit(ASTContext &Context) override {
    Out = declaredNames(Context);
  }

private:
  DeclaredNames &Out;
};

class NamesAction : public ASTFrontendAction {
public:
  explicit NamesAction(DeclaredNames &Out) : Out(Out) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Instance,
                                                 llvm::StringRef) override {
    Instance.getFrontendOpts().SkipFunctionBodies = true;
    return std::make_unique<NamesConsumer>(Out);
  }

private:
  DeclaredNames &Out;
};

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

namespace {
struct Invoked {
  bool Crashed = false, Ran = false;
  std::vector<std::string> Errors;
};
} // namespace

static Invoked run(const tooling::CompileCommand &Command,
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

static std::string failureOf(const Invoked &Of, bool FoundFile) {
  if (Of.Crashed)
    return "clang crashed on this file";
  if (!Of.Errors.empty())
    return Of.Errors.front();
  if (Of.Ran && FoundFile)
    return "";
  return "the compile command does not name a C++ file that clang can parse";
}

Parsed parse(const tooling::CompileCommand &Command,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
             const ExtractOptions &Options) {
  Parsed Out;
  Invoked Of =
      run(Command, Files, std::make_unique<ExtractAction>(Out.Unit, Options));
  if (Of.Crashed)
    Out.Unit = {};
  Out.Failure = failureOf(Of, !Out.Unit.MainFile.empty());
  if (!Of.Crashed)
    Out.Unit.Errors = std::move(Of.Errors);
  return Out;
}

ParsedNames parseNames(const tooling::CompileCommand &Command,
                       llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files) {
  ParsedNames Out;
  Invoked Of = run(Command, Files, std::make_unique<NamesAction>(Out.Names));
  if (Of.Crashed)
    Out.Names = {};
  Out.Failure = failureOf(Of, !Out.Names.Headers.empty());
  return Out;
}

} // namespace corotidy
