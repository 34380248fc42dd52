// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Units.h"

#include "FactsFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/ThreadPool.h"

#include <atomic>
#include <mutex>

namespace corotidy {

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

// A file system with a working directory of its own: threads share the
// process's, so nobody may change that.
static FileSystem ownDisk() {
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

static Parsed parseFrom(const UnitSource &From, size_t Index, FileSystem Disk,
                        const Texts &Overlay) {
  return parseWith<Parsed>(
      From, Index, std::move(Disk), Overlay,
      [&](const clang::tooling::CompileCommand &Command, FileSystem Files) {
        return parse(Command, Files, {From.Root});
      });
}

Parsed parseUnit(const UnitSource &From, size_t Index, const Texts &Overlay) {
  return parseFrom(From, Index, ownDisk(), Overlay);
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

// Takes the unit from the cache, or parses it and keeps what it gave. True when
// it was there.
static bool readUnit(const UnitSource &From, size_t Index, FactsCache &Saved,
                     Parsed &Out) {
  clang::tooling::CompileCommand Command =
      adjusted(From.Commands.Commands[Index], From.Changes);
  if (std::optional<Parsed> Found = Saved.find(Command, From.Root)) {
    Out = std::move(*Found);
    return true;
  }
  auto Disk = llvm::makeIntrusiveRefCnt<RecordingFileSystem>(ownDisk());
  Out = parseFrom(From, Index, Disk, {});
  if (!Out.Unit.MainFile.empty()) // a crash may be another one next time
    Saved.store(Command, From.Root, Disk->answers(), Out);
  return false;
}

UnitsRead readUnits(const UnitSource &From, llvm::ArrayRef<size_t> Indices,
                    unsigned Jobs, FactsCache *Saved,
                    llvm::function_ref<void(llvm::StringRef)> HasRead) {
  UnitsRead Out;
  Out.Units.resize(Indices.size());
  std::atomic<size_t> FromCache = 0;
  llvm::DefaultThreadPool Pool(llvm::hardware_concurrency(Jobs));
  for (size_t I = 0; I != Indices.size(); ++I)
    Pool.async([&, I] {
      if (Saved)
        FromCache += readUnit(From, Indices[I], *Saved, Out.Units[I]);
      else
        Out.Units[I] = parseUnit(From, Indices[I], {});
      HasRead(From.Commands.MainFiles[Indices[I]]);
    });
  Pool.wait();
  Out.FromCache = FromCache;
  return Out;
}

bool compiles(const UnitSource &From, llvm::ArrayRef<size_t> Indices,
              llvm::ArrayRef<Facts> Units, const Texts &Changed) {
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
  return llvm::all_of(Again, [&](size_t I) {
    Parsed After = parseUnit(From, Indices[I], Changed);
    return After.Unit.Errors.size() <= Units[I].Errors.size() &&
           (After.Failure.empty() || !Units[I].Errors.empty());
  });
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
