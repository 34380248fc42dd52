// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "host/SavedFacts.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <map>
#include <mutex>

namespace corotidy {

namespace {
struct Loaded {
  llvm::sys::fs::UniqueID File; // a new one for each version: it is replaced
  llvm::sys::TimePoint<> Written;
  std::shared_ptr<const ProjectFacts> Content;
};
} // namespace

std::shared_ptr<const ProjectFacts> projectFactsFor(llvm::StringRef Option,
                                                    llvm::StringRef Root) {
  static std::mutex Access;
  static std::map<std::string, Loaded> All;
  llvm::SmallString<256> Path = Option;
  if (Option.empty())
    Path = ProjectFacts::defaultPath(Root);
  else // the working directory is that of the compile command
    llvm::sys::path::make_absolute(Root, Path);
  llvm::sys::fs::file_status Now;
  if (Option == "none" || Path.empty() || llvm::sys::fs::status(Path, Now))
    return nullptr;
  std::lock_guard Lock(Access);
  auto [At, IsNew] = All.try_emplace(Path.str().str());
  Loaded &Known = At->second;
  if (!IsNew && Known.File == Now.getUniqueID() &&
      Known.Written == Now.getLastModificationTime())
    return Known.Content;
  Known = {Now.getUniqueID(), Now.getLastModificationTime(), nullptr};
  if (llvm::Expected<ProjectFacts> Read = ProjectFacts::open(Path))
    Known.Content = std::make_shared<ProjectFacts>(std::move(*Read));
  else
    llvm::consumeError(Read.takeError());
  return Known.Content;
}

} // namespace corotidy
