// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "host/Precompile.h"

#include "extract/Extract.h"
#include "host/Run.h"
#include "clang/Driver/Types.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Serialization/ASTWriter.h"
#include "clang/Serialization/PCHContainerOperations.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace clang;

namespace corotidy {

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

namespace {
class Generator : public PCHGenerator {
public:
  Generator(CompilerInstance &Instance, std::shared_ptr<PCHBuffer> Buffer,
            Precompiled &Out)
      : PCHGenerator(Instance.getPreprocessor(), Instance.getModuleCache(),
                     /*OutputFile=*/"", /*isysroot=*/"", Buffer,
                     Instance.getCodeGenOpts(), /*Extensions=*/{}),
        Buffer(std::move(Buffer)), Out(Out) {}
  void HandleTranslationUnit(ASTContext &Context) override {
    PCHGenerator::HandleTranslationUnit(Context);
    if (!hasEmittedPCH())
      return;
    Out.Bytes.assign(Buffer->Data.begin(), Buffer->Data.end());
    Out.Headers = headersRead(Context.getSourceManager());
    llvm::erase(Out.Headers, Out.Source);
  }

private:
  std::shared_ptr<PCHBuffer> Buffer;
  Precompiled &Out;
};

class PrecompileAction : public GeneratePCHAction {
public:
  explicit PrecompileAction(Precompiled &Out) : Out(Out) {}

protected:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Instance,
                                                 llvm::StringRef) override {
    return std::make_unique<Generator>(Instance, std::make_shared<PCHBuffer>(),
                                       Out);
  }

private:
  Precompiled &Out;
};
} // namespace

static bool isCplusplus(llvm::StringRef Path) {
  llvm::StringRef Extension = llvm::sys::path::extension(Path);
  return Extension.consume_front(".") &&
         driver::types::lookupTypeForExtension(Extension) ==
             driver::types::TY_CXX;
}

static bool beginsOtherwise(llvm::StringRef Argument) {
  return Argument.starts_with("-include") || Argument.starts_with("-imacros") ||
         Argument.starts_with("-fmodule") || Argument.starts_with("-x") ||
         Argument.starts_with("--include") || Argument == "--";
}

std::optional<size_t> plainSourceOf(const tooling::CompileCommand &Command) {
  const std::vector<std::string> &Line = Command.CommandLine;
  auto At = llvm::find(Line, Command.Filename);
  if (At == Line.end() || !isCplusplus(Command.Filename) ||
      llvm::any_of(Line, beginsOtherwise))
    return std::nullopt;
  return At - Line.begin();
}

void addFiles(const Precompiled &From, llvm::vfs::InMemoryFileSystem &To) {
  To.addFile(From.Source, 0,
             llvm::MemoryBuffer::getMemBuffer(From.Text, From.Source));
  if (!From.Bytes.empty())
    To.addFile(From.path(), 0,
               llvm::MemoryBuffer::getMemBuffer(From.Bytes, From.path()));
}

tooling::CompileCommand beginningWith(const Precompiled &From,
                                      tooling::CompileCommand Command) {
  Command.CommandLine.insert(Command.CommandLine.begin() + 1,
                             {"-include-pch", From.path()});
  return Command;
}

std::optional<Precompiled> precompile(const tooling::CompileCommand &Command,
                                      llvm::ArrayRef<std::string> Headers,
                                      FileSystem Files) {
  std::optional<size_t> At = plainSourceOf(Command);
  if (!At)
    return std::nullopt;
  Precompiled Out;
  for (const std::string &Header : Headers)
    Out.Text += "#include " + Header + "\n";
  Out.Source = "/coro-tidy-precompiled/" +
               llvm::utohexstr(llvm::xxh3_64bits(Out.Text)) + ".h";
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  addFiles(Out, *Memory);
  auto All = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(Files);
  All->pushOverlay(Memory);
  tooling::CompileCommand Header = Command;
  Header.CommandLine[*At] = Out.Source;
  Header.CommandLine.insert(
      Header.CommandLine.begin() + *At,
      {"-Xclang", "-fpch-instantiate-templates", "-x", "c++-header"});
  Header.Filename = Out.Source;
  Invoked Of = run(Header, All, std::make_unique<PrecompileAction>(Out));
  if (Of.Crashed || !Of.Errors.empty() || Out.Bytes.empty())
    return std::nullopt;
  return Out;
}

} // namespace corotidy
