// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "model/ModelFiles.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace corotidy {

static llvm::Error cannotRead(llvm::StringRef Path, std::error_code Why) {
  return llvm::createStringError(Why, "cannot read the model '" + Path +
                                          "': " + Why.message());
}

llvm::Expected<std::vector<ModelText>> readModelFiles(llvm::StringRef Path) {
  std::vector<std::string> Names;
  if (llvm::sys::fs::is_directory(Path)) {
    std::error_code Failed;
    for (llvm::sys::fs::directory_iterator It(Path, Failed), End;
         It != End && !Failed; It.increment(Failed))
      if (llvm::StringRef(It->path()).ends_with(".json"))
        Names.push_back(It->path());
    if (Failed)
      return cannotRead(Path, Failed);
    llvm::sort(Names);
  } else {
    Names.push_back(Path.str());
  }
  std::vector<ModelText> Out;
  for (const std::string &Name : Names) {
    // A pipe would be waited for, a device has no end.
    if (llvm::sys::fs::exists(Name) && !llvm::sys::fs::is_regular_file(Name))
      return llvm::createStringError("cannot read the model '" + Name +
                                     "': it is no regular file");
    auto Buffer = llvm::MemoryBuffer::getFile(Name);
    if (!Buffer)
      return cannotRead(Name, Buffer.getError());
    Out.push_back({Name, (*Buffer)->getBuffer().str()});
  }
  return Out;
}

std::string projectModels(llvm::StringRef Root, llvm::StringRef Option) {
  llvm::SmallString<256> Folder(Root);
  llvm::sys::path::append(Folder, ".coro-tidy", "models");
  std::string Out =
      llvm::sys::fs::is_directory(Folder) ? std::string(Folder) : "";
  llvm::SmallVector<llvm::StringRef> Split;
  Option.split(Split, ';', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Path : Split) {
    llvm::SmallString<256> Absolute(Path.trim());
    if (!Absolute.empty())
      llvm::sys::path::make_absolute(Root, Absolute);
    Out += ";" + std::string(Absolute);
  }
  return Out;
}

void LibraryModels::addHeader(llvm::StringRef AbsolutePath) {
  llvm::StringRef Folder = llvm::sys::path::parent_path(AbsolutePath);
  for (; !Folder.empty() && Folders.insert(Folder).second;
       Folder = llvm::sys::path::parent_path(Folder)) {
    llvm::SmallString<256> Path(Folder);
    llvm::sys::path::append(Path, "coro-tidy.model.json");
    if (llvm::sys::fs::is_regular_file(Path))
      Found.push_back(std::string(Path));
  }
}

std::vector<std::string> LibraryModels::files() const {
  std::vector<std::string> Sorted = Found;
  llvm::sort(Sorted);
  return Sorted;
}

llvm::Expected<std::vector<ModelText>> readModelPaths(llvm::StringRef Paths) {
  llvm::SmallVector<llvm::StringRef> Split;
  Paths.split(Split, ';', -1, /*KeepEmpty=*/false);
  std::vector<ModelText> Out;
  for (llvm::StringRef Path : Split) {
    llvm::Expected<std::vector<ModelText>> Read = readModelFiles(Path.trim());
    if (!Read)
      return Read.takeError();
    llvm::append_range(Out, *Read);
  }
  return Out;
}

static llvm::Expected<std::vector<ModelText>>
shippedModels(llvm::StringRef Folder) {
  if (Folder.empty())
    return builtinModels();
  llvm::Expected<std::vector<ModelText>> Out = readModelFiles(Folder);
  if (Out)
    for (ModelText &Model : *Out)
      Model.IsBuiltin = true;
  return Out;
}

llvm::Expected<std::vector<ModelText>>
readModelSources(const ModelSources &From) {
  llvm::Expected<std::vector<ModelText>> All = shippedModels(From.Builtin);
  if (!All)
    return All.takeError();
  for (const std::string &Path : From.OfLibraries) {
    llvm::Expected<std::vector<ModelText>> Read = readModelFiles(Path);
    if (!Read)
      return Read.takeError();
    llvm::append_range(*All, *Read);
  }
  llvm::Expected<std::vector<ModelText>> Named = readModelPaths(From.Paths);
  if (!Named)
    return Named.takeError();
  llvm::append_range(*All, *Named);
  return All;
}

llvm::Expected<Models> loadModelFiles(const ModelSources &From) {
  llvm::Expected<std::vector<ModelText>> All = readModelSources(From);
  if (!All)
    return All.takeError();
  return loadModels(*All, From.Missing);
}

static std::shared_ptr<const Models> shippedOnce() {
  static const std::shared_ptr<const Models> Shipped = [] {
    llvm::Expected<Models> Read = loadModels(builtinModels());
    if (Read)
      return std::make_shared<const Models>(std::move(*Read));
    llvm::consumeError(Read.takeError());
    return std::shared_ptr<const Models>();
  }();
  return Shipped;
}

llvm::Expected<std::shared_ptr<const Models>>
sharedModels(const ModelSources &From) {
  bool IsShippedOnly =
      From.Builtin.empty() && From.OfLibraries.empty() && From.Paths.empty();
  if (IsShippedOnly)
    if (std::shared_ptr<const Models> Shipped = shippedOnce())
      return Shipped;
  llvm::Expected<Models> Read = loadModelFiles(From);
  if (!Read)
    return Read.takeError();
  return std::make_shared<const Models>(std::move(*Read));
}

} // namespace corotidy
