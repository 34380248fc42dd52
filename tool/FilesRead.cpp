// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "FilesRead.h"

#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"

namespace corotidy {

using Kind = FileAnswer::Kind;

static uint64_t digestOf(llvm::StringRef Text, llvm::StringRef RealPath) {
  uint64_t Parts[] = {llvm::xxh3_64bits(Text), llvm::xxh3_64bits(RealPath)};
  return llvm::xxh3_64bits(llvm::ArrayRef<uint8_t>(
      reinterpret_cast<const uint8_t *>(Parts), sizeof(Parts)));
}

static Kind kindOf(const llvm::ErrorOr<llvm::vfs::Status> &Found) {
  if (!Found)
    return Kind::Missing;
  return Found->isDirectory() ? Kind::Folder : Kind::File;
}

static uint64_t namesIn(llvm::vfs::FileSystem &Disk, llvm::StringRef Folder) {
  std::vector<std::string> Names;
  std::error_code Failed;
  for (llvm::vfs::directory_iterator It = Disk.dir_begin(Folder, Failed), End;
       It != End && !Failed; It.increment(Failed))
    Names.push_back(It->path().str());
  llvm::sort(Names);
  std::string All;
  for (const std::string &Name : Names)
    (All += Name) += '\0';
  return llvm::xxh3_64bits(All);
}

namespace {
// An open file whose text is digested when it is read.
class RecordedFile : public llvm::vfs::File {
public:
  RecordedFile(std::unique_ptr<llvm::vfs::File> Real, FileAnswer &Answer)
      : Real(std::move(Real)), Answer(Answer) {}
  llvm::ErrorOr<llvm::vfs::Status> status() override { return Real->status(); }
  llvm::ErrorOr<std::string> getName() override { return Real->getName(); }
  std::error_code close() override { return Real->close(); }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &Name, int64_t FileSize,
            bool RequiresNullTerminator, bool IsVolatile) override {
    auto Text =
        Real->getBuffer(Name, FileSize, RequiresNullTerminator, IsVolatile);
    if (Text) {
      Answer.Was = Kind::Contents;
      Answer.Digest = digestOf((*Text)->getBuffer(), Real->getName().get());
    }
    return Text;
  }

private:
  std::unique_ptr<llvm::vfs::File> Real;
  FileAnswer &Answer;
};
} // namespace

FileAnswer &RecordingFileSystem::answerAt(const llvm::Twine &Path,
                                          Kind AtLeast) {
  llvm::SmallString<256> Absolute;
  Path.toVector(Absolute);
  (void)makeAbsolute(Absolute);
  FileAnswer &Answer =
      Answers.try_emplace(Absolute, FileAnswer{Absolute.str().str()})
          .first->second;
  Answer.Was = std::max(Answer.Was, AtLeast);
  return Answer;
}

llvm::ErrorOr<llvm::vfs::Status>
RecordingFileSystem::status(const llvm::Twine &Path) {
  auto Found = ProxyFileSystem::status(Path);
  answerAt(Path, kindOf(Found));
  return Found;
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
RecordingFileSystem::openFileForRead(const llvm::Twine &Path) {
  auto Opened = ProxyFileSystem::openFileForRead(Path);
  if (!Opened) {
    answerAt(Path, kindOf(ProxyFileSystem::status(Path)));
    return Opened;
  }
  return std::make_unique<RecordedFile>(std::move(*Opened),
                                        answerAt(Path, Kind::File));
}

llvm::vfs::directory_iterator
RecordingFileSystem::dir_begin(const llvm::Twine &Path,
                               std::error_code &Failed) {
  FileAnswer &Answer = answerAt(Path, Kind::Names);
  Answer.Digest = namesIn(getUnderlyingFS(), Answer.Path);
  return ProxyFileSystem::dir_begin(Path, Failed);
}

std::vector<FileAnswer> RecordingFileSystem::answers() const {
  std::vector<FileAnswer> Out;
  for (const auto &Entry : Answers)
    Out.push_back(Entry.second);
  llvm::sort(Out);
  return Out;
}

void RecordingFileSystem::add(llvm::ArrayRef<FileAnswer> Others) {
  for (const FileAnswer &Other : Others) {
    FileAnswer &Answer =
        Answers.try_emplace(Other.Path, FileAnswer{Other.Path}).first->second;
    if (Other.Was > Answer.Was)
      Answer = Other;
  }
}

// Asks as the recorder did.
FileAnswer FilesToday::answerTo(const FileAnswer &Question) {
  llvm::vfs::FileSystem &Disk = *llvm::vfs::getRealFileSystem();
  FileAnswer Out{Question.Path};
  if (Question.Was == Kind::Contents) {
    RecordingFileSystem Reader(llvm::vfs::getRealFileSystem());
    (void)Reader.getBufferForFile(Question.Path);
    return Reader.answers().front();
  }
  if (Question.Was == Kind::Names) {
    Out.Was = Kind::Names;
    Out.Digest = namesIn(Disk, Question.Path);
    return Out;
  }
  Out.Was = kindOf(Disk.status(Question.Path));
  return Out;
}

// Whether it is there, what is in it and what it has are three questions.
static size_t questionOf(const FileAnswer &Answer) {
  return static_cast<size_t>(std::max(Answer.Was, Kind::File)) -
         static_cast<size_t>(Kind::File);
}

static bool agree(const FileAnswer &Now, const FileAnswer &Then) {
  return Now.Was == Then.Was && Now.Digest == Then.Digest;
}

bool FilesToday::agreeWith(llvm::ArrayRef<FileAnswer> Answers) {
  std::vector<const FileAnswer *> Unasked;
  {
    std::lock_guard Lock(Access);
    for (const FileAnswer &Then : Answers) {
      const llvm::StringMap<FileAnswer> &Asked = Known[questionOf(Then)];
      auto At = Asked.find(Then.Path);
      if (At == Asked.end())
        Unasked.push_back(&Then);
      else if (!agree(At->second, Then))
        return false;
    }
  }
  return llvm::all_of(Unasked, [&](const FileAnswer *Then) {
    FileAnswer Now = answerTo(*Then);
    std::lock_guard Lock(Access);
    return agree(Known[questionOf(*Then)]
                     .try_emplace(Then->Path, std::move(Now))
                     .first->second,
                 *Then);
  });
}

} // namespace corotidy
