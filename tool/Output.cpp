// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Output.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>

namespace fs = llvm::sys::fs;

namespace corotidy {

// LLVM's streams end the program when one is destroyed with an error in it.
static std::error_code takeError(llvm::raw_fd_ostream &OS) {
  OS.flush();
  std::error_code Why = OS.error();
  OS.clear_error();
  return Why;
}

static std::error_code writeInPlace(llvm::StringRef Path,
                                    llvm::StringRef Bytes) {
  std::error_code Why;
  llvm::raw_fd_ostream OS(Path, Why);
  if (Why)
    return Why;
  OS << Bytes;
  return takeError(OS);
}

static std::error_code replace(llvm::StringRef Path, llvm::StringRef Bytes,
                               std::optional<fs::perms> OldMode) {
  llvm::Expected<fs::TempFile> Temporary = fs::TempFile::create(
      Path + ".coro-tidy-%%%%%%", fs::all_read | fs::all_write);
  if (!Temporary)
    return llvm::errorToErrorCode(Temporary.takeError());
  llvm::raw_fd_ostream OS(Temporary->FD, /*shouldClose=*/false);
  OS << Bytes;
  if (std::error_code Why = takeError(OS)) {
    llvm::consumeError(Temporary->discard());
    return Why;
  }
  // The mode that a new file has is narrowed by the umask.
  if (OldMode)
    (void)fs::setPermissions(Temporary->FD, *OldMode);
  return llvm::errorToErrorCode(Temporary->keep(Path));
}

static std::error_code write(llvm::StringRef Path, llvm::StringRef Bytes) {
  fs::file_status Status;
  if (fs::status(Path, Status))
    return replace(Path, Bytes, std::nullopt);
  if (!fs::is_regular_file(Status))
    return writeInPlace(Path, Bytes);
  // A file that nobody may write is not replaced through its folder either.
  if (std::error_code Denied = fs::access(Path, fs::AccessMode::Write))
    return Denied;
  llvm::SmallString<256> Real; // a symbolic link stays one
  if (std::error_code Why = fs::real_path(Path, Real))
    return Why;
  return replace(Real, Bytes, Status.permissions());
}

static llvm::Error cannotWrite(const llvm::Twine &What, std::error_code Why) {
  if (!Why)
    return llvm::Error::success();
  return llvm::createStringError(Why,
                                 "cannot write " + What + ": " + Why.message());
}

llvm::Error writeFile(const std::string &Path, llvm::StringRef Bytes) {
  if (Path != "-")
    return cannotWrite("'" + Path + "'", write(Path, Bytes));
  llvm::outs() << Bytes;
  return flushStandardOutput();
}

bool wantsColours() {
  const char *No = std::getenv("NO_COLOR");
  return llvm::outs().has_colors() && (!No || !*No);
}

llvm::Error flushStandardOutput() {
  return cannotWrite("the standard output", takeError(llvm::outs()));
}

} // namespace corotidy
