// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// clang finds its own headers relative to its program; a program that lives
// elsewhere has to look.
#include "Database.h"

#include "ClangVersion.h"
#include "clang/Config/config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <dlfcn.h>

namespace corotidy {

static bool isResourceDir(llvm::StringRef Folder) {
  llvm::SmallString<256> Header(Folder);
  llvm::sys::path::append(Header, "include", "stddef.h");
  return llvm::sys::fs::exists(Header);
}

// The file that holds the code at the address.
static std::string moduleOf(const void *Address) {
  Dl_info Info;
  return dladdr(Address, &Info) && Info.dli_fname ? Info.dli_fname : "";
}

llvm::Expected<std::string> findResourceDir() {
  auto *InClang =
      reinterpret_cast<const void *>(&clang::getClangFullRepositoryVersion);
  auto *InUs = reinterpret_cast<const void *>(&findResourceDir);
  std::string Library = realPathOf(moduleOf(InClang), "");
  std::string Program =
      llvm::sys::fs::getMainExecutable(nullptr, const_cast<void *>(InUs));
  for (std::string Candidate :
       {resourceDirBeside(Program), resourceDirBeside(Library),
        std::string(CORO_TIDY_RESOURCE_DIR)})
    if (isResourceDir(Candidate))
      return Candidate;
  return llvm::createStringError(
      llvm::inconvertibleErrorCode(),
      "clang's own headers (stddef.h) are neither beside coro-tidy, nor beside "
      "libclang-cpp, nor in '" CORO_TIDY_RESOURCE_DIR
      "'; install clang-" CLANG_VERSION_MAJOR_STRING);
}

} // namespace corotidy
