// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Database.h"

#include "clang/Options/Options.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Option/Option.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace clang;
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
  llvm::sys::fs::make_absolute(Absolute);
  if (!llvm::sys::fs::real_path(Absolute, Real))
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
      if (llvm::sys::fs::exists(Path))
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

llvm::Expected<Database> loadDatabase(llvm::StringRef BuildDir,
                                      llvm::StringRef Near) {
  std::string Path = findDatabase(BuildDir, Near);
  if (Path.empty())
    return sentence("no compile_commands.json in '" +
                    realPathOf(Near.empty() ? "." : Near, "") +
                    "' or above it; name its folder with -p (CMake writes one "
                    "with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON)");
  if (!llvm::sys::fs::exists(Path))
    return sentence("there is no '" + Path +
                    "'; CMake writes one with "
                    "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON");
  std::string Why;
  std::unique_ptr<tooling::CompilationDatabase> Loaded =
      tooling::JSONCompilationDatabase::loadFromFile(
          Path, Why, tooling::JSONCommandLineSyntax::AutoDetect);
  if (!Loaded)
    return sentence("cannot read '" + Path +
                    "': " + llvm::StringRef(Why).trim());
  Loaded = tooling::expandResponseFiles(std::move(Loaded),
                                        llvm::vfs::getRealFileSystem());
  Database Out = sorted(Loaded->getAllCompileCommands());
  std::string RealPath = realPathOf(Path, "");
  Out.Folder = llvm::sys::path::parent_path(RealPath).str();
  if (Out.Commands.empty())
    return sentence("'" + Path + "' lists no file");
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
  llvm::opt::InputArgList Parsed = getDriverOptTable().ParseArgs(
      Arguments, MissingIndex, MissingCount,
      llvm::opt::Visibility(options::ClangOption));
  llvm::DenseSet<unsigned> Unknown;
  for (const llvm::opt::Arg *Argument : Parsed)
    if (Argument->getOption().matches(options::OPT_UNKNOWN))
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
  // Warnings are the compiler's business, not ours.
  Out.CommandLine.push_back("-w");
  tooling::ArgumentsAdjuster Adjust = tooling::combineAdjusters(
      tooling::getClangStripOutputAdjuster(),
      tooling::combineAdjusters(
          tooling::getClangSyntaxOnlyAdjuster(),
          tooling::getClangStripDependencyFileAdjuster()));
  Out.CommandLine = Adjust(Out.CommandLine, Out.Filename);
  return Out;
}

} // namespace corotidy
