// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "host/Parse.h"

#include "extract/Declared.h"
#include "host/Run.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"

using namespace clang;

namespace corotidy {

namespace {
class ExtractConsumer : public ASTConsumer {
public:
  ExtractConsumer(Facts &Out, const ExtractOptions &Options, bool IsAll)
      : Out(Out), Options(Options), IsAll(IsAll) {}
  void HandleTranslationUnit(ASTContext &Context) override {
    Out = extract(Context,
                  IsAll ? topLevelDeclarations(Context)
                        : parsedDeclarations(Context),
                  Options);
  }

private:
  Facts &Out;
  const ExtractOptions &Options;
  bool IsAll;
};

class ExtractAction : public ASTFrontendAction {
public:
  ExtractAction(Facts &Out, const ExtractOptions &Options, bool IsAll)
      : Out(Out), Options(Options), IsAll(IsAll) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &,
                                                 llvm::StringRef) override {
    return std::make_unique<ExtractConsumer>(Out, Options, IsAll);
  }

private:
  Facts &Out;
  const ExtractOptions &Options;
  bool IsAll;
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
} // namespace

static std::string failureOf(const Invoked &Of, bool FoundFile) {
  if (Of.Crashed)
    return "clang crashed on this file";
  if (!Of.Errors.empty())
    return Of.Errors.front();
  if (Of.Ran && FoundFile)
    return "";
  return "the compile command does not name a C++ file that clang can parse";
}

static void addHeaders(const Precompiled &From, std::vector<std::string> &To) {
  llvm::append_range(To, From.Headers);
  llvm::erase(To, From.Source);
  llvm::sort(To);
  To.erase(std::unique(To.begin(), To.end()), To.end());
}

Parsed parse(const tooling::CompileCommand &Command,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
             const ExtractOptions &Options, const Precompiled *Begin) {
  Parsed Out;
  if (Begin) {
    auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
    addFiles(*Begin, *Memory);
    auto All = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(Files);
    All->pushOverlay(Memory);
    Files = All;
  }
  Invoked Of =
      run(Begin ? beginningWith(*Begin, Command) : Command, Files,
          std::make_unique<ExtractAction>(Out.Unit, Options, /*IsAll=*/!Begin));
  if (Of.Crashed)
    Out.Unit = {};
  Out.Failure = failureOf(Of, !Out.Unit.MainFile.empty());
  if (!Of.Crashed)
    Out.Unit.Errors = std::move(Of.Errors);
  if (Begin)
    addHeaders(*Begin, Out.Unit.Headers);
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
