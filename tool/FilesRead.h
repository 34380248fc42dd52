// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FilesRead.h - what a parse asked of the disk, and whether the disk would say
// the same today.
#pragma once

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <mutex>
#include <string>
#include <vector>

namespace corotidy {

// One question and its answer. That a file is missing is an answer as well: a
// header that appears earlier on the include path changes what is included.
struct FileAnswer {
  enum class Kind : uint8_t { Missing, Folder, File, Contents, Names };
  std::string Path; // absolute
  Kind Was = Kind::Missing;
  // Contents: of the text and of the real path. Names: of what the folder
  // has. Otherwise 0.
  uint64_t Digest = 0;
  auto operator<=>(const FileAnswer &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("path", S.Path), V("was", S.Was), V("digest", S.Digest);
  }
};

// Passes on what the disk says, and keeps it. For one thread.
class RecordingFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  explicit RecordingFileSystem(
      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Disk)
      : ProxyFileSystem(std::move(Disk)) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &Path,
                                          std::error_code &Failed) override;
  bool exists(const llvm::Twine &Path) override { return bool(status(Path)); }

  std::vector<FileAnswer> answers() const; // sorted by path

  // What another parse asked on behalf of this one.
  void add(llvm::ArrayRef<FileAnswer> Others);

private:
  // A question is asked again with more in it: is it there, what is in it.
  FileAnswer &answerAt(const llvm::Twine &Path, FileAnswer::Kind AtLeast);

  llvm::StringMap<FileAnswer> Answers;
};

// What the disk says today; each question reaches it once. For any number of
// threads, as long as nobody changes the files.
class FilesToday {
public:
  bool agreeWith(llvm::ArrayRef<FileAnswer> Answers);

private:
  FileAnswer answerTo(const FileAnswer &Question);

  std::mutex Access;
  llvm::StringMap<FileAnswer> Known[3]; // of each question, by path
};

} // namespace corotidy
