// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "link/Project.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

namespace corotidy {

bool isBelow(llvm::StringRef Path, llvm::StringRef Folder) {
  if (Folder.empty() || !Path.consume_front(Folder))
    return false;
  return Path.empty() || Path.starts_with("/") || Folder.ends_with("/");
}

bool Project::contains(const SourceFile &File) const {
  if (File.IsSystem || File.Path.empty() ||
      (!BuildDir.empty() && isBelow(File.Path, BuildDir)))
    return false;
  if (File.IsMain)
    return true;
  if (!ExcludeHeaders.empty() && llvm::Regex(ExcludeHeaders).match(File.Path))
    return false;
  return Root.empty() || isBelow(File.Path, Root);
}

std::string Project::shown(llvm::StringRef Path) const {
  if (!isBelow(Path, Root) || Path == Root)
    return Path.str();
  return Path.drop_front(Root.size()).ltrim('/').str();
}

static bool has(llvm::StringRef Folder, llvm::StringRef Name) {
  llvm::SmallString<256> Path(Folder);
  llvm::sys::path::append(Path, Name);
  return llvm::sys::fs::exists(Path);
}

// The nearest ancestor that is a common ancestor with `Path`.
static llvm::StringRef commonAncestor(llvm::StringRef Folder,
                                      llvm::StringRef Path) {
  while (!Folder.empty() && !isBelow(Path, Folder))
    Folder = llvm::sys::path::parent_path(Folder);
  return Folder;
}

std::string rootOf(llvm::StringRef Start, llvm::ArrayRef<std::string> Mains) {
  for (llvm::StringRef Folder = Start; !Folder.empty();
       Folder = llvm::sys::path::parent_path(Folder))
    if (has(Folder, ".git"))
      return Folder.str();
  llvm::StringRef Common = Start;
  for (const std::string &Main : Mains)
    Common = commonAncestor(Common, Main);
  if (Common.count('/') > 1 || Mains.empty())
    return Common.str();
  Common = llvm::sys::path::parent_path(Mains.front());
  for (const std::string &Main : Mains)
    Common = commonAncestor(Common, Main);
  return Common.str();
}

std::string buildFolderOf(llvm::StringRef Start, llvm::StringRef Root) {
  for (llvm::StringRef Folder = Start; Folder != Root && isBelow(Folder, Root);
       Folder = llvm::sys::path::parent_path(Folder))
    if (has(Folder, "CMakeCache.txt") || has(Folder, "build.ninja"))
      return Folder.str();
  return {};
}

} // namespace corotidy
