// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Units.h"

#include "FactsFile.h"
#include "Includes.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/ThreadPool.h"

#include <mutex>

namespace corotidy {

FileSystem ownDisk() {
  return FileSystem(llvm::vfs::createPhysicalFileSystem().release());
}

// Calls `Parse` with the command and the files that it reads. `Result` is that
// of a parse, with the failure when none is possible.
template <class Result, class Parser>
static Result parseWith(const UnitSource &From, size_t Index, FileSystem Disk,
                        const Texts &Overlay, Parser &&Parse) {
  const clang::tooling::CompileCommand &Command = From.Commands.Commands[Index];
  Result Out;
  if (Command.CommandLine.size() < 2) { // clang crashes on such a command
    Out.Failure = "its compile command is empty";
    return Out;
  }
  // Before the overlay, which crashes on a disk whose folder, the process's, is
  // gone.
  if (std::error_code Gone =
          Disk->setCurrentWorkingDirectory(Command.Directory)) {
    Out.Failure = "the folder of its compile command, '" + Command.Directory +
                  "', cannot be entered: " + Gone.message();
    return Out;
  }
  auto Files = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(Disk);
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const auto &[Path, Text] : Overlay)
    Memory->addFile(Path, 0, llvm::MemoryBuffer::getMemBufferCopy(Text, Path));
  Files->pushOverlay(Memory);
  return Parse(adjusted(Command, From.Changes), Files);
}

Parsed parseUnit(const UnitSource &From, size_t Index, const Texts &Overlay,
                 FileSystem Disk, const Precompiled *Begin) {
  return parseWith<Parsed>(
      From, Index, std::move(Disk), Overlay,
      [&](const clang::tooling::CompileCommand &Command, FileSystem Files) {
        return parse(Command, Files, {From.Root}, Begin);
      });
}

NamesOfUnits namesOfUnits(const UnitSource &From,
                          llvm::ArrayRef<size_t> Indices, unsigned Jobs) {
  NamesOfUnits Out;
  std::mutex Access;
  llvm::DefaultThreadPool Pool(llvm::hardware_concurrency(Jobs));
  for (size_t I : Indices)
    Pool.async([&, I] {
      ParsedNames One =
          parseWith<ParsedNames>(From, I, ownDisk(), {}, parseNames);
      std::lock_guard Lock(Access);
      Out.Names.add(std::move(One.Names));
      if (!One.Failure.empty())
        Out.Failed.push_back({From.Commands.MainFiles[I], One.Failure});
    });
  Pool.wait();
  llvm::sort(Out.Failed);
  return Out;
}

// The first of the errors after the change that is none of those before it; the
// places may have moved, so it is the text that counts.
static std::string firstNew(const Facts &Before, const Parsed &After) {
  auto TextOf = [](llvm::StringRef Error) {
    size_t At = Error.find(": ");
    return At == llvm::StringRef::npos ? Error : Error.drop_front(At);
  };
  for (const std::string &Error : After.Unit.Errors)
    if (llvm::none_of(Before.Errors, [&](const std::string &Old) {
          return TextOf(Old) == TextOf(Error);
        }))
      return Error;
  return After.Failure;
}

Reparser::Reparser(const UnitSource &From, llvm::ArrayRef<size_t> Indices,
                   llvm::ArrayRef<Facts> Units)
    : From(From), Indices(Indices), Units(Units) {}

// The system headers that the unit begins with, parsed once; they say nothing
// else of the unchanged file than all of it does.
std::optional<Precompiled> Reparser::beginningOf(size_t I) const {
  PlainCommand Plain = withoutFolders(
      adjusted(From.Commands.Commands[Indices[I]], From.Changes));
  FileSystem Disk = ownDisk();
  if (!From.Precompile || !plainSourceOf(Plain.Command) ||
      Disk->setCurrentWorkingDirectory(Plain.Command.Directory))
    return std::nullopt;
  std::unique_ptr<IncludeReader> Reader =
      IncludeReader::create(Plain.Command, Disk);
  if (!Reader)
    return std::nullopt;
  std::optional<Precompiled> Out =
      precompile(Plain.Command,
                 Reader->movable(Plain.Command.Filename, Plain.Folders), Disk);
  if (Out && parseUnit(From, Indices[I], {}, ownDisk(), &*Out).Unit.Errors !=
                 Units[I].Errors)
    return std::nullopt;
  return Out;
}

Parsed Reparser::parseAgain(size_t I, const Texts &Changed) {
  constexpr unsigned FewParses = 2; // for which it is not worth it
  Known &Of = Seen[I];
  if (++Of.Times == FewParses + 1)
    Of.Begin = beginningOf(I);
  return parseUnit(From, Indices[I], Changed, ownDisk(),
                   Of.Begin ? &*Of.Begin : nullptr);
}

std::string Reparser::newError(const Texts &Changed) {
  std::vector<size_t> Again;
  for (const auto &[Path, Text] : Changed) {
    size_t Best = Units.size();
    for (size_t I = Units.size(); I-- > 0;)
      if (Units[I].MainFile == Path ||
          (Best == Units.size() && llvm::binary_search(Units[I].Headers, Path)))
        Best = I;
    if (Best != Units.size() && !llvm::is_contained(Again, Best))
      Again.push_back(Best);
  }
  for (size_t I : Again) {
    Parsed After = parseAgain(I, Changed);
    bool HasMore = After.Unit.Errors.size() > Units[I].Errors.size();
    if (HasMore || (!After.Failure.empty() && Units[I].Errors.empty()))
      return firstNew(Units[I], After);
  }
  return "";
}

llvm::Expected<std::vector<Facts>> readFactsFolder(llvm::StringRef Folder) {
  auto Failed = [](llvm::StringRef Path, const std::string &Why) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "cannot read '" + Path + "': " + Why);
  };
  std::vector<std::string> Paths;
  std::error_code Bad;
  for (llvm::sys::fs::directory_iterator It(Folder, Bad), End;
       It != End && !Bad; It.increment(Bad))
    if (llvm::StringRef(It->path()).ends_with(".facts"))
      Paths.push_back(It->path());
  if (Bad)
    return Failed(Folder, Bad.message());
  llvm::sort(Paths);
  std::vector<Facts> Out;
  for (const std::string &Path : Paths) {
    auto Buffer = llvm::MemoryBuffer::getFile(Path);
    if (!Buffer)
      return Failed(Path, Buffer.getError().message());
    llvm::Expected<Facts> Read = readFacts((*Buffer)->getBuffer());
    if (!Read)
      return Failed(Path, llvm::toString(Read.takeError()));
    Out.push_back(std::move(*Read));
  }
  if (Out.empty())
    return Failed(Folder, "it has no *.facts; 'coro-tidy extract' makes them");
  return Out;
}

} // namespace corotidy
