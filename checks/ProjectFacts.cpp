// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ProjectFacts.h"

#include "FactsFile.h"
#include "FieldBytes.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

namespace corotidy {

static constexpr llvm::StringLiteral Magic = "coro-tidy project facts\n";
static constexpr llvm::StringLiteral Kind = "project facts file";

namespace {
// Lists of numbers, one after the other.
struct Lists {
  std::vector<uint32_t> Begins, Numbers; // Begins has one more than lists
  llvm::ArrayRef<uint32_t> operator[](uint32_t List) const {
    return llvm::ArrayRef(Numbers).slice(Begins[List],
                                         Begins[List + 1] - Begins[List]);
  }
  bool isSound(size_t Count, size_t Below) const {
    return Begins.size() == Count + 1 && Begins.front() == 0 &&
           llvm::is_sorted(Begins) && Begins.back() == Numbers.size() &&
           llvm::all_of(Numbers, [&](uint32_t N) { return N < Below; });
  }
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("begins", S.Begins), V("numbers", S.Numbers);
  }
};
} // namespace

// All but the functions themselves, which are read one by one.
struct ProjectFactsIndex {
  std::vector<SourceFile> Files;
  std::vector<uint64_t> Ids; // sorted
  std::vector<uint32_t> Positions;
  std::vector<StoreIn> Stores;
  std::vector<uint32_t> Waiting, ReportedAtUse; // sorted
  Lists Users, Uses;

  uint32_t find(FunctionId F) const; // Ids.size() when it is unknown

  std::unique_ptr<llvm::MemoryBuffer> Bytes; // that Functions reads
  std::optional<FieldReader> Functions;

  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("files", S.Files), V("ids", S.Ids), V("positions", S.Positions),
        V("stores", S.Stores), V("waiting", S.Waiting),
        V("reported_at_use", S.ReportedAtUse), V("users", S.Users),
        V("uses", S.Uses);
  }
};

uint32_t ProjectFactsIndex::find(FunctionId F) const {
  auto At = llvm::lower_bound(Ids, F.Hash);
  return At != Ids.end() && *At == F.Hash ? At - Ids.begin() : Ids.size();
}

static Lists listsOf(const std::vector<std::vector<uint32_t>> &From) {
  Lists Out;
  Out.Begins.push_back(0);
  for (const std::vector<uint32_t> &List : From) {
    llvm::append_range(Out.Numbers, List);
    Out.Begins.push_back(Out.Numbers.size());
  }
  return Out;
}

std::string writeProjectFacts(const Upstream &Content) {
  FieldWriter Out;
  ProjectFactsIndex Index;
  Index.Files = Content.Files;
  Index.Stores = Content.Stores;
  Index.Waiting = Content.Waiting;
  Index.ReportedAtUse = Content.ReportedAtUse;
  Index.Users = listsOf(Content.Users);
  Index.Uses = listsOf(Content.Uses);
  for (const Function &F : Content.Functions) {
    Index.Ids.push_back(F.Id.Hash);
    Index.Positions.push_back(Out.position());
    Out("", F);
  }
  uint64_t At = Out.position();
  Out("", Index);
  Out("", At);
  return sealed(Magic, FactsVersion, Out.finish());
}

static bool areSound(llvm::ArrayRef<uint32_t> Sorted, size_t Below) {
  return llvm::is_sorted(Sorted) && (Sorted.empty() || Sorted.back() < Below);
}

llvm::Expected<ProjectFacts> ProjectFacts::open(llvm::StringRef Path) {
  auto Bytes = llvm::MemoryBuffer::getFile(Path);
  if (!Bytes)
    return llvm::createStringError(Bytes.getError(),
                                   "cannot read '" + Path +
                                       "': " + Bytes.getError().message());
  llvm::Expected<llvm::StringRef> Payload =
      opened((*Bytes)->getBuffer(), Magic, FactsVersion, Kind);
  if (!Payload)
    return Payload.takeError();
  auto Index = std::make_shared<ProjectFactsIndex>();
  FieldReader In(*Payload);
  uint64_t At = Payload->size() < 8
                    ? ~uint64_t(0)
                    : llvm::support::endian::read64le(Payload->end() - 8);
  FieldReader Rest = In.at(At);
  Rest("", *Index);
  size_t Count = Index->Ids.size();
  bool IsSound =
      !Rest.hasFailed() && llvm::is_sorted(Index->Ids) &&
      Index->Positions.size() == Count && areSound(Index->Waiting, Count) &&
      areSound(Index->ReportedAtUse, Count) &&
      Index->Users.isSound(Count, Count) && Index->Uses.isSound(Count, Count) &&
      llvm::all_of(Index->Stores, [&](const StoreIn &S) {
        return S.File < Index->Files.size();
      });
  if (!IsSound)
    return damaged(Kind);
  Index->Functions = std::move(In);
  Index->Bytes = std::move(*Bytes);
  ProjectFacts Out;
  Out.Content = std::move(Index);
  return Out;
}

namespace {
// The functions that a unit needs, nearest first.
class Selection {
public:
  Selection(const ProjectFactsIndex &From, const Facts &Unit);
  std::optional<Facts> select(llvm::ArrayRef<FunctionId> Leading);

private:
  bool isRead(FileIndex File) const;
  bool isAsSaved(FileIndex File);
  void visit(uint32_t F);
  bool findStarts(llvm::ArrayRef<FunctionId> Leading);
  void findUsers();

  const ProjectFactsIndex &From;
  const Facts &Unit;
  llvm::DenseSet<uint64_t> Defined;  // by the unit
  llvm::StringMap<uint64_t> Digests; // of files as they are
  llvm::BitVector Seen;
  std::vector<uint32_t> Found;
};
} // namespace

Selection::Selection(const ProjectFactsIndex &From, const Facts &Unit)
    : From(From), Unit(Unit), Seen(From.Ids.size()) {
  for (const SourceFile &File : Unit.Files)
    Digests[File.Path] = File.Digest;
  for (const Function &F : Unit.Functions)
    if (F.is(HasBody))
      Defined.insert(F.Id.Hash);
}

bool Selection::isRead(FileIndex File) const {
  const std::string &Path = From.Files[File].Path;
  return Path == Unit.MainFile || llvm::binary_search(Unit.Headers, Path);
}

// The text is what it was: what the unit has of it counts, else the disk.
bool Selection::isAsSaved(FileIndex Index) {
  const SourceFile &File = From.Files[Index];
  if (File.IsSystem)
    return true;
  auto [Now, IsNew] = Digests.try_emplace(File.Path);
  if (IsNew)
    if (auto Text = llvm::MemoryBuffer::getFile(File.Path))
      Now->second = llvm::xxh3_64bits((*Text)->getBuffer());
  return Now->second == File.Digest;
}

void Selection::visit(uint32_t F) {
  if (Seen.test(F))
    return;
  Seen.set(F);
  Found.push_back(F);
}

// False when nothing in the unit waits.
bool Selection::findStarts(llvm::ArrayRef<FunctionId> Leading) {
  for (FunctionId F : Leading)
    if (uint32_t At = From.find(F); At != From.Ids.size())
      visit(At);
  for (uint32_t F : From.Waiting)
    if (Defined.contains(From.Ids[F]))
      visit(F);
  return !Leading.empty() || !Found.empty();
}

// Who leads to them, and what these mean.
void Selection::findUsers() {
  constexpr size_t MostFunctions = 20000;
  for (size_t I = 0; I != Found.size() && I < MostFunctions; ++I)
    for (uint32_t User : From.Users[Found[I]])
      visit(User);
  size_t Begin = 0;
  for (unsigned Depth = 0; Depth != MostHelpers; ++Depth) {
    size_t End = Found.size();
    for (size_t I = std::exchange(Begin, End); I != End; ++I)
      for (uint32_t Used : From.Uses[Found[I]])
        visit(Used);
  }
}

std::optional<Facts> Selection::select(llvm::ArrayRef<FunctionId> Leading) {
  if (!findStarts(Leading))
    return std::nullopt;
  findUsers();
  Facts Out;
  Out.Files = From.Files;
  for (uint32_t I : Found) {
    if (Defined.contains(From.Ids[I]))
      continue;
    Function F;
    FieldReader In = From.Functions->at(From.Positions[I]);
    In("", F);
    if (In.hasFailed() || (F.Where && !isAsSaved(F.Where.File)))
      continue;
    Out.Functions.push_back(std::move(F));
  }
  for (const StoreIn &S : From.Stores)
    if (!isRead(S.File) && isAsSaved(S.File))
      Out.Stores.push_back(S.What);
  llvm::sort(Out.Functions,
             [](const Function &A, const Function &B) { return A.Id < B.Id; });
  return Out;
}

bool ProjectFacts::isReportedAtUse(FunctionId F) const {
  return llvm::binary_search(Content->ReportedAtUse, Content->find(F));
}

std::optional<Facts>
ProjectFacts::around(const Facts &Unit,
                     llvm::ArrayRef<FunctionId> Leading) const {
  return Selection(*Content, Unit).select(Leading);
}

std::string ProjectFacts::pathIn(llvm::StringRef Folder, llvm::StringRef Root) {
  return (Folder + "/project-" + llvm::utohexstr(llvm::xxh3_64bits(Root)) +
          ".facts")
      .str();
}

std::string ProjectFacts::defaultPath(llvm::StringRef Root) {
  llvm::SmallString<128> Folder;
  if (!llvm::sys::path::cache_directory(Folder))
    return "";
  llvm::sys::path::append(Folder, "coro-tidy");
  return pathIn(Folder, Root);
}

} // namespace corotidy
