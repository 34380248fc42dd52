// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Units.h"

#include "FactsFile.h"
#include "Includes.h"
#include "SharedHeaders.h"
#include "llvm/ADT/StringMap.h"
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
                        const Texts &Overlay, const Precompiled *Begin) {
  return parseWith<Parsed>(
      From, Index, std::move(Disk), Overlay,
      [&](const clang::tooling::CompileCommand &Command, FileSystem Files) {
        return parse(Command, Files, {From.Root}, Begin);
      });
}

Parsed parseUnit(const UnitSource &From, size_t Index, const Texts &Overlay) {
  return parseFrom(From, Index, ownDisk(), Overlay, nullptr);
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

// A unit that is not in the cache, and how it is parsed.
namespace {
struct Wanted {
  size_t At = 0; // in the result
  size_t Index = 0;
  clang::tooling::CompileCommand Command; // adjusted
  clang::tooling::CompileCommand Plain;   // the same without -I …
  std::vector<std::string> Folders;       // … and the folders that it names
};

// What is parsed once for some of the units.
struct Shared {
  std::vector<std::string> Headers;
  std::vector<size_t> Wanted;
  std::optional<Precompiled> Made;
  std::vector<FileAnswer> Read; // for that
};
} // namespace

// Commands that differ in nothing but the file have the same text.
static std::string kindOf(const clang::tooling::CompileCommand &Command,
                          size_t Source) {
  std::string Out = Command.Directory;
  for (size_t I = 0; I != Command.CommandLine.size(); ++I)
    if (I != Source)
      (Out += '\0') += Command.CommandLine[I];
  return Out;
}

// Most folders of -I have nothing to say about system headers, and differ from
// file to file.
static void takeFolders(Wanted &Unit) {
  Unit.Plain = Unit.Command;
  std::vector<std::string> &Line = Unit.Plain.CommandLine;
  for (size_t I = 1; I < Line.size();) {
    llvm::StringRef Folder = Line[I];
    if (!Folder.consume_front("-I")) {
      ++I;
      continue;
    }
    bool IsNext = Folder.empty() && I + 1 != Line.size();
    Unit.Folders.push_back(IsNext ? Line[I + 1] : Folder.str());
    Line.erase(Line.begin() + I, Line.begin() + I + (IsNext ? 2 : 1));
  }
}

static std::vector<Shared> sharedBy(llvm::ArrayRef<Wanted> All,
                                    llvm::ArrayRef<size_t> OfOneKind) {
  const clang::tooling::CompileCommand &First = All[OfOneKind.front()].Plain;
  FileSystem Disk = ownDisk();
  if (OfOneKind.size() < 3 || Disk->setCurrentWorkingDirectory(First.Directory))
    return {};
  std::unique_ptr<IncludeReader> Reader = IncludeReader::create(First, Disk);
  if (!Reader)
    return {};
  std::vector<std::vector<std::string>> Included;
  for (size_t I : OfOneKind)
    Included.push_back(
        Reader->movable(All[I].Command.Filename, All[I].Folders));
  std::vector<Shared> Out;
  for (HeaderGroup &Group : shareHeaders(Included, [&](llvm::StringRef Name) {
         return Reader->sizeOf(Name);
       })) {
    Shared &New = Out.emplace_back();
    New.Headers = std::move(Group.Headers);
    for (size_t Unit : Group.Units)
      New.Wanted.push_back(OfOneKind[Unit]);
  }
  return Out;
}

namespace {
// Reads the units of a run.
class UnitsReader {
public:
  UnitsReader(const UnitSource &From, llvm::ArrayRef<size_t> Indices,
              FactsCache *Saved,
              llvm::function_ref<void(llvm::StringRef)> HasRead)
      : From(From), Indices(Indices), Saved(Saved), HasRead(HasRead) {
    Out.Units.resize(Indices.size());
  }
  UnitsRead readAll(unsigned Jobs);

private:
  void findSaved(size_t At);
  void findShared();
  void parseOne(const Wanted &Unit, const Shared *Begin);
  void parseShared(Shared &Of);

  const UnitSource &From;
  llvm::ArrayRef<size_t> Indices;
  FactsCache *Saved;
  llvm::function_ref<void(llvm::StringRef)> HasRead;
  UnitsRead Out;
  std::mutex Access;
  std::vector<Wanted> Missing; // sorted by At
  std::vector<Shared> Groups;
  std::vector<size_t> Alone; // of Missing
  std::atomic<size_t> ParsedTwice = 0;
  llvm::DefaultThreadPool *Pool = nullptr;
};
} // namespace

void UnitsReader::findSaved(size_t At) {
  Wanted Unit;
  Unit.At = At;
  Unit.Index = Indices[At];
  Unit.Command = adjusted(From.Commands.Commands[Unit.Index], From.Changes);
  takeFolders(Unit);
  std::optional<Parsed> Found;
  if (Saved)
    Found = Saved->find(Unit.Command, From.Root);
  if (Found) {
    Out.Units[At] = std::move(*Found);
    HasRead(From.Commands.MainFiles[Unit.Index]);
  }
  std::lock_guard Lock(Access);
  if (Found)
    ++Out.FromCache;
  else
    Missing.push_back(std::move(Unit));
}

void UnitsReader::findShared() {
  llvm::sort(Missing,
             [](const Wanted &A, const Wanted &B) { return A.At < B.At; });
  llvm::StringMap<std::vector<size_t>> Kinds;
  for (size_t I = 0; I != Missing.size(); ++I)
    if (std::optional<size_t> Source = plainSourceOf(Missing[I].Plain))
      Kinds[kindOf(Missing[I].Plain, *Source)].push_back(I);
  std::vector<bool> IsShared(Missing.size());
  if (From.Precompile)
    for (const auto &Entry : Kinds)
      for (Shared &Group : sharedBy(Missing, Entry.second)) {
        for (size_t I : Group.Wanted)
          IsShared[I] = true;
        Groups.push_back(std::move(Group));
      }
  for (size_t I = 0; I != Missing.size(); ++I)
    if (!IsShared[I])
      Alone.push_back(I);
}

void UnitsReader::parseOne(const Wanted &Unit, const Shared *Begin) {
  const Precompiled *Made = Begin && Begin->Made ? &*Begin->Made : nullptr;
  auto Disk = llvm::makeIntrusiveRefCnt<RecordingFileSystem>(ownDisk());
  Parsed &Now = Out.Units[Unit.At];
  Now = parseFrom(From, Unit.Index, Disk, {}, Made);
  // Maybe the order of the headers matters after all.
  if (Made && !Now.Failure.empty()) {
    Made = nullptr;
    Now = parseFrom(From, Unit.Index, Disk, {}, nullptr);
    ParsedTwice += Now.Failure.empty();
  }
  if (Saved && !Now.Unit.MainFile.empty()) { // a crash may be another next time
    if (Made)
      Disk->add(Begin->Read);
    Saved->store(Unit.Command, From.Root, Disk->answers(), Now);
  }
  HasRead(From.Commands.MainFiles[Unit.Index]);
}

void UnitsReader::parseShared(Shared &Of) {
  const clang::tooling::CompileCommand &Command =
      Missing[Of.Wanted.front()].Plain;
  auto Disk = llvm::makeIntrusiveRefCnt<RecordingFileSystem>(ownDisk());
  if (!Disk->setCurrentWorkingDirectory(Command.Directory))
    Of.Made = precompile(Command, Of.Headers, Disk);
  Of.Read = Disk->answers();
  for (size_t I : Of.Wanted)
    Pool->async([&, I] { parseOne(Missing[I], &Of); });
}

UnitsRead UnitsReader::readAll(unsigned Jobs) {
  llvm::DefaultThreadPool Threads(llvm::hardware_concurrency(Jobs));
  Pool = &Threads;
  for (size_t At = 0; At != Indices.size(); ++At)
    Pool->async([&, At] { findSaved(At); });
  Pool->wait();
  findShared();
  for (Shared &Of : Groups)
    Pool->async([&] { parseShared(Of); });
  for (size_t I : Alone)
    Pool->async([&, I] { parseOne(Missing[I], nullptr); });
  Pool->wait();
  Out.ParsedTwice = ParsedTwice;
  return std::move(Out);
}

UnitsRead readUnits(const UnitSource &From, llvm::ArrayRef<size_t> Indices,
                    unsigned Jobs, FactsCache *Saved,
                    llvm::function_ref<void(llvm::StringRef)> HasRead) {
  return UnitsReader(From, Indices, Saved, HasRead).readAll(Jobs);
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

std::string newError(const UnitSource &From, llvm::ArrayRef<size_t> Indices,
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
  for (size_t I : Again) {
    Parsed After = parseUnit(From, Indices[I], Changed);
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
