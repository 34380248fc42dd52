// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Units from the cache, or parsed, and what several of them read parsed once.
#include "Includes.h"
#include "SharedHeaders.h"
#include "Units.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/ThreadPool.h"

#include <atomic>
#include <mutex>

namespace corotidy {

// A unit that is not in the cache, and how it is parsed.
namespace {
struct Wanted {
  size_t At = 0; // in the result
  size_t Index = 0;
  clang::tooling::CompileCommand Command; // adjusted
  PlainCommand Plain;
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

static std::vector<Shared> sharedBy(llvm::ArrayRef<Wanted> All,
                                    llvm::ArrayRef<size_t> OfOneKind) {
  const clang::tooling::CompileCommand &First =
      All[OfOneKind.front()].Plain.Command;
  FileSystem Disk = ownDisk();
  if (OfOneKind.size() < 3 || Disk->setCurrentWorkingDirectory(First.Directory))
    return {};
  std::unique_ptr<IncludeReader> Reader = IncludeReader::create(First, Disk);
  if (!Reader)
    return {};
  std::vector<std::vector<std::string>> Included;
  for (size_t I : OfOneKind)
    Included.push_back(
        Reader->movable(All[I].Command.Filename, All[I].Plain.Folders));
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
  Unit.Plain = withoutFolders(Unit.Command);
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
    if (std::optional<size_t> Source = plainSourceOf(Missing[I].Plain.Command))
      Kinds[kindOf(Missing[I].Plain.Command, *Source)].push_back(I);
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
  Now = parseUnit(From, Unit.Index, {}, Disk, Made);
  // Maybe the order of the headers matters after all.
  if (Made && !Now.Failure.empty()) {
    Made = nullptr;
    Now = parseUnit(From, Unit.Index, {}, Disk, nullptr);
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
      Missing[Of.Wanted.front()].Plain.Command;
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

} // namespace corotidy
