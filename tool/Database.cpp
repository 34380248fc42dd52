// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Database.h"

#include "ClangVersion.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Option/Option.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

using namespace clang;
namespace fs = llvm::sys::fs;
using tooling::CompileCommand;

namespace corotidy {

static llvm::Error sentence(const llvm::Twine &Text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Text);
}

std::string realPathOf(llvm::StringRef Path, llvm::StringRef Directory) {
  llvm::SmallString<256> Absolute(Path), Real;
  if (!llvm::sys::path::is_absolute(Absolute)) {
    Absolute = Directory;
    llvm::sys::path::append(Absolute, Path);
  }
  fs::make_absolute(Absolute);
  if (!fs::real_path(Absolute, Real))
    return std::string(Real);
  llvm::sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  return std::string(Absolute);
}

static constexpr llvm::StringLiteral FileName = "compile_commands.json";

static std::string findDatabase(llvm::StringRef BuildDir,
                                llvm::StringRef Near) {
  if (!BuildDir.empty()) {
    // `-p build/compile_commands.json` is what people type as well.
    if (llvm::sys::path::filename(BuildDir) == FileName)
      BuildDir = llvm::sys::path::parent_path(BuildDir);
    llvm::SmallString<256> Path(BuildDir.empty() ? "." : BuildDir);
    llvm::sys::path::append(Path, FileName);
    return std::string(Path);
  }
  std::string Start = realPathOf(Near.empty() ? "." : Near, "");
  for (llvm::StringRef Folder = Start; !Folder.empty();
       Folder = llvm::sys::path::parent_path(Folder))
    for (const char *Below : {"", "build"}) {
      llvm::SmallString<256> Path(Folder);
      llvm::sys::path::append(Path, Below, FileName);
      if (fs::exists(Path))
        return std::string(Path);
    }
  return {};
}

static Database sorted(std::vector<CompileCommand> Commands) {
  Database Out;
  std::vector<std::pair<std::string, CompileCommand>> Keyed;
  for (CompileCommand &Command : Commands)
    Keyed.emplace_back(realPathOf(Command.Filename, Command.Directory),
                       std::move(Command));
  llvm::sort(Keyed, [](const auto &A, const auto &B) {
    return std::tie(A.first, A.second.CommandLine) <
           std::tie(B.first, B.second.CommandLine);
  });
  for (auto &[Main, Command] : Keyed) {
    if (!Out.MainFiles.empty() && Out.MainFiles.back() == Main &&
        Out.Commands.back().CommandLine == Command.CommandLine)
      continue; // listed twice
    Out.MainFiles.push_back(Main);
    Out.Commands.push_back(std::move(Command));
  }
  return Out;
}

// LLVM's reader prints what is wrong with the JSON and says something else.
static std::string mistakeIn(llvm::MemoryBufferRef Json) {
  std::string First;
  llvm::SourceMgr Sources;
  Sources.setDiagHandler(
      [](const llvm::SMDiagnostic &Mistake, void *Out) {
        auto &Said = *static_cast<std::string *>(Out);
        if (Said.empty())
          Said = ("line " + llvm::Twine(Mistake.getLineNo()) + ", column " +
                  llvm::Twine(Mistake.getColumnNo() + 1) + ": " +
                  Mistake.getMessage())
                     .str();
      },
      &First);
  llvm::yaml::Stream(Json, Sources).validate();
  return First;
}

// An array of commands; each has a "directory", a "file" and what is run.
static llvm::Expected<std::unique_ptr<tooling::CompilationDatabase>>
readCommands(const std::string &Path) {
  auto Refuse = [&](llvm::StringRef Why, llvm::StringRef WayOut) {
    return sentence("cannot read '" + Path + "': " + Why.trim().rtrim('.') +
                    WayOut);
  };
  auto Json = llvm::MemoryBuffer::getFile(Path);
  if (!Json)
    return Refuse(Json.getError().message(), "");
  if (std::string Why = mistakeIn(**Json); !Why.empty())
    return Refuse(Why, "; configure the project again");
  std::string Why;
  std::unique_ptr<tooling::CompilationDatabase> Loaded =
      tooling::JSONCompilationDatabase::loadFromBuffer(
          (*Json)->getBuffer(), Why,
          tooling::JSONCommandLineSyntax::AutoDetect);
  if (!Loaded)
    return Refuse(Why, "; it is an array of objects with \"directory\", "
                       "\"file\" and \"command\" or \"arguments\"");
  return tooling::expandResponseFiles(std::move(Loaded),
                                      llvm::vfs::getRealFileSystem());
}

llvm::Expected<Database> loadDatabase(llvm::StringRef BuildDir,
                                      llvm::StringRef Near) {
  std::string Path = findDatabase(BuildDir, Near);
  if (Path.empty())
    return sentence("no compile_commands.json in '" +
                    realPathOf(Near.empty() ? "." : Near, "") +
                    "' or above it; name its folder with -p (CMake writes one "
                    "with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON)");
  std::error_code Why = fs::access(Path, fs::AccessMode::Exist);
  if (Why == std::errc::no_such_file_or_directory ||
      Why == std::errc::not_a_directory)
    return sentence("there is no '" + Path +
                    "'; CMake writes one with "
                    "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON");
  auto Loaded = readCommands(Path);
  if (!Loaded)
    return Loaded.takeError();
  Database Out = sorted((*Loaded)->getAllCompileCommands());
  std::string RealPath = realPathOf(Path, "");
  Out.Folder = llvm::sys::path::parent_path(RealPath).str();
  if (Out.Commands.empty())
    return sentence("'" + Path +
                    "' lists no file; build the project once, or "
                    "configure it again");
  return Out;
}

// The arguments that clang's driver does not know, by index. A database made
// for GCC is full of them (-fconcepts-diagnostics-depth=2, -mfoo).
static llvm::DenseSet<unsigned>
unknownArguments(const CompileCommand &Command) {
  llvm::SmallVector<const char *, 64> Arguments;
  for (const std::string &Argument :
       llvm::ArrayRef(Command.CommandLine).drop_front())
    Arguments.push_back(Argument.c_str());
  unsigned MissingIndex = 0, MissingCount = 0;
  llvm::opt::InputArgList Parsed = driverOptionTable().ParseArgs(
      Arguments, MissingIndex, MissingCount,
      llvm::opt::Visibility(driver_options::ClangOption));
  llvm::DenseSet<unsigned> Unknown;
  for (const llvm::opt::Arg *Argument : Parsed)
    if (Argument->getOption().matches(driver_options::OPT_UNKNOWN))
      Unknown.insert(Argument->getIndex() + 1);
  return Unknown;
}

// What makes sense for GCC's own optimiser or module format only.
static bool isForGccOnly(llvm::StringRef Argument) {
  return Argument == "-fmodules-ts" || Argument == "-fno-modules-ts" ||
         Argument.starts_with("-fmodule-mapper=") ||
         Argument.starts_with("-fdeps-");
}

CompileCommand adjusted(const CompileCommand &Command,
                        const Adjustments &Changes) {
  CompileCommand Out = Command;
  if (Command.CommandLine.empty())
    return Out;
  llvm::DenseSet<unsigned> Unknown = unknownArguments(Command);
  Out.CommandLine = {Command.CommandLine.front()};
  Out.CommandLine.insert(Out.CommandLine.end(), Changes.ExtraArgsBefore.begin(),
                         Changes.ExtraArgsBefore.end());
  for (unsigned I = 1; I != Command.CommandLine.size(); ++I)
    if (!Unknown.contains(I) && !isForGccOnly(Command.CommandLine[I]))
      Out.CommandLine.push_back(Command.CommandLine[I]);
  llvm::append_range(Out.CommandLine, Changes.ExtraArgs);
  Out.CommandLine.push_back("-resource-dir=" + Changes.ResourceDir);
  // Warnings are the compiler's business, not ours, and the number of errors,
  // which clang prints together with carets, stands in no sentence.
  Out.CommandLine.push_back("-w");
  Out.CommandLine.push_back("-fno-caret-diagnostics");
  tooling::ArgumentsAdjuster Adjust = tooling::combineAdjusters(
      tooling::getClangStripOutputAdjuster(),
      tooling::combineAdjusters(
          tooling::getClangSyntaxOnlyAdjuster(),
          tooling::getClangStripDependencyFileAdjuster()));
  Out.CommandLine = Adjust(Out.CommandLine, Out.Filename);
  return Out;
}

} // namespace corotidy
