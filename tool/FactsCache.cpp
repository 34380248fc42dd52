// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "FactsCache.h"

#include "FactsFile.h"
#include "FieldBytes.h"
#include "Output.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

#include <cstdlib>

namespace corotidy {

static constexpr llvm::StringLiteral Magic = "coro-tidy cache\n";

namespace {
// What one file of the folder has.
struct Entry {
  std::vector<FileAnswer> Read;
  std::string Failure;
  Facts Unit;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("read", S.Read), V("failure", S.Failure), V("unit", S.Unit);
  }
};
} // namespace

// The program's own bytes: one that was built from other sources, released or
// not, never takes what another has written.
static uint64_t digestOfProgram() {
  static int Here;
  std::string Path = llvm::sys::fs::getMainExecutable("coro-tidy", &Here);
  std::string Text = clang::getClangFullVersion();
  if (auto Program = llvm::MemoryBuffer::getFile(Path))
    Text += llvm::utohexstr(llvm::xxh3_64bits((*Program)->getBuffer()));
  // Folders that clang searches for headers as well.
  for (const char *Name : {"CPATH", "CPLUS_INCLUDE_PATH"})
    if (const char *Value = std::getenv(Name))
      (Text += Name).append(Value);
  return llvm::xxh3_64bits(Text);
}

FactsCache::FactsCache(std::string Folder)
    : Folder(std::move(Folder)), Program(digestOfProgram()) {}

llvm::Expected<std::unique_ptr<FactsCache>>
FactsCache::open(std::string Folder) {
  std::error_code Why = llvm::sys::fs::create_directories(Folder);
  if (!Why && !llvm::sys::fs::is_directory(Folder))
    Why = std::make_error_code(std::errc::not_a_directory);
  if (Why)
    return llvm::createStringError(Why, "cannot make the cache's folder '" +
                                            Folder + "': " + Why.message());
  return std::unique_ptr<FactsCache>(new FactsCache(std::move(Folder)));
}

std::string FactsCache::defaultFolder() {
  llvm::SmallString<128> Path;
  if (!llvm::sys::path::cache_directory(Path))
    return "";
  llvm::sys::path::append(Path, "coro-tidy");
  return Path.str().str();
}

// LLVM's pruning knows its files by how their names begin.
std::string FactsCache::pathOf(const clang::tooling::CompileCommand &Command,
                               llvm::StringRef Root) const {
  std::string Key = llvm::utohexstr(Program);
  for (llvm::StringRef Part : {llvm::StringRef(Command.Directory), Root})
    (Key += '\0') += Part;
  for (const std::string &Word : Command.CommandLine)
    (Key += '\0') += Word;
  llvm::XXH128_hash_t Hash = llvm::xxh3_128bits(llvm::ArrayRef<uint8_t>(
      reinterpret_cast<const uint8_t *>(Key.data()), Key.size()));
  auto Padded = [](uint64_t Half) {
    return llvm::utohexstr(Half, /*LowerCase=*/false, /*Width=*/16);
  };
  return Folder + "/llvmcache-" + Padded(Hash.high64) + Padded(Hash.low64);
}

std::optional<Parsed>
FactsCache::find(const clang::tooling::CompileCommand &Command,
                 llvm::StringRef Root) {
  auto Bytes = llvm::MemoryBuffer::getFile(pathOf(Command, Root));
  if (!Bytes)
    return std::nullopt;
  llvm::Expected<Entry> Saved = readFields<Entry>((*Bytes)->getBuffer(), Magic,
                                                  FactsVersion, "cache entry");
  if (!Saved) {
    llvm::consumeError(Saved.takeError()); // a miss: it is written anew
    return std::nullopt;
  }
  if (!Today.agreeWith(Saved->Read))
    return std::nullopt;
  return Parsed{std::move(Saved->Unit), std::move(Saved->Failure)};
}

void FactsCache::store(const clang::tooling::CompileCommand &Command,
                       llvm::StringRef Root, std::vector<FileAnswer> Read,
                       const Parsed &Unit) {
  std::string Bytes = writeFields(
      Magic, FactsVersion, Entry{std::move(Read), Unit.Failure, Unit.Unit});
  if (llvm::Error Bad = writeFile(pathOf(Command, Root), Bytes)) {
    std::lock_guard Lock(Access);
    Failure = llvm::toString(std::move(Bad));
  }
}

llvm::Error FactsCache::finish() {
  llvm::CachePruningPolicy Policy;
  Policy.Expiration = std::chrono::hours(30 * 24);
  Policy.MaxSizeBytes = uint64_t(2) << 30;
  llvm::pruneCache(Folder, Policy);
  if (Failure.empty())
    return llvm::Error::success();
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Failure);
}

} // namespace corotidy
