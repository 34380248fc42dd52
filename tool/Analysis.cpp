// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Analysis.h"

#include "Progress.h"
#include "model/ModelFiles.h"

#include "llvm/Support/FileSystem.h"

namespace corotidy {

std::optional<llvm::StringRef> SourceTexts::operator()(llvm::StringRef Path) {
  auto [Entry, IsNew] = Buffers.try_emplace(Path.str());
  if (IsNew)
    if (auto Buffer = llvm::MemoryBuffer::getFile(Path))
      Entry->second = std::move(*Buffer);
  if (!Entry->second)
    return std::nullopt;
  return Entry->second->getBuffer();
}

namespace {
// Reads a project. The steps are called in the order of their declaration; each
// says on stderr why it failed.
class Reader {
public:
  Reader(const ReadArguments &Arguments, Analysis &Out)
      : Asked(Arguments), Out(Out) {}
  bool find() { return findProject() && readConfiguration() && selectUnits(); }
  bool read() { return find() && readUnits() && addModels(); }

private:
  bool findProject();
  bool readConfiguration();
  bool selectUnits();
  bool readUnits();
  bool parseUnits(), loadUnits();
  bool addModels();
  void addFailed(const std::string &File, llvm::StringRef Reason);
  bool checkFilesAreRead();

  const ReadArguments &Asked;
  Analysis &Out;
};
} // namespace

static bool fail(llvm::Error Bad) {
  printErrors(std::move(Bad));
  return false;
}

// Where the project is and which commands it has; saved facts need none.
bool Reader::findProject() {
  Project &Paths = Out.Paths;
  if (!isProjectRoot(Asked.ProjectRoot))
    return false;
  if (!Asked.FactsDir.empty()) {
    Paths.Root = Asked.ProjectRoot.empty() ? rootOf(realPathOf(".", ""), {})
                                           : realPathOf(Asked.ProjectRoot, "");
    return true;
  }
  llvm::Expected<std::string> ResourceDir = findResourceDir();
  if (!ResourceDir)
    return fail(ResourceDir.takeError());
  Out.From.Changes = {*ResourceDir, Asked.ExtraArgs, Asked.ExtraArgsBefore};
  llvm::StringRef Near;
  if (!Asked.Files.empty())
    Near = Asked.Files.front();
  llvm::Expected<Database> Loaded = loadDatabase(Asked.BuildDir, Near);
  if (!Loaded)
    return fail(Loaded.takeError());
  Out.From.Commands = std::move(*Loaded);
  Paths.Root = Asked.ProjectRoot.empty() ? rootOf(Out.From.Commands.Folder,
                                                  Out.From.Commands.MainFiles)
                                         : realPathOf(Asked.ProjectRoot, "");
  return true;
}

bool Reader::readConfiguration() {
  llvm::Expected<Config> Made = Config::make(Asked.Checks);
  if (!Made)
    return fail(Made.takeError());
  Out.Settings = std::move(*Made);
  Project &Paths = Out.Paths;
  // Options of the whole run are those of a file in the root.
  std::string InRoot = Paths.Root + "/x.cpp";
  Out.ProjectOptions = Out.Settings->optionsFor(InRoot);
  if (Asked.ProjectRoot.empty() && !Out.ProjectOptions.ProjectRoot.empty())
    Paths.Root = realPathOf(Out.ProjectOptions.ProjectRoot, Paths.Root);
  Out.From.Root = Paths.Root;
  Out.From.Precompile = Asked.Precompile;
  Paths.BuildDir = buildFolderOf(Out.From.Commands.Folder, Paths.Root);
  Paths.ExcludeHeaders = Out.Settings->excludedHeaders(InRoot);
  Out.ModelsFrom.Builtin = Asked.BuiltinModels;
  Out.ModelsFrom.Paths = projectModels(Paths.Root, Out.ProjectOptions.Models);
  for (const std::string &Path : Asked.Models)
    Out.ModelsFrom.Paths += ";" + Path;
  // What is wrong is said before anything is parsed.
  Out.ModelsFrom.Missing = MissingModel::LeftOut;
  llvm::Expected<Models> All = loadModelFiles(Out.ModelsFrom);
  if (!All)
    return fail(All.takeError());
  Out.Meaning = std::move(*All);
  return true;
}

bool Reader::selectUnits() {
  for (const std::string &File : Asked.Files) {
    if (!llvm::sys::fs::exists(File)) {
      printError("there is no file '" + File + "'");
      return false;
    }
    Out.WantedFiles.push_back(realPathOf(File, ""));
  }
  for (size_t I = 0; I != Out.From.Commands.Commands.size(); ++I)
    if (!Asked.Only || Out.WantedFiles.empty() ||
        llvm::is_contained(Out.WantedFiles, Out.From.Commands.MainFiles[I]))
      Out.Selected.push_back(I);
  return !Asked.Only || checkFilesAreRead();
}

// A FILE that nothing reads would be silence that looks like a clean bill.
bool Reader::checkFilesAreRead() {
  bool Good = true;
  for (auto [Wanted, Written] : llvm::zip(Out.WantedFiles, Asked.Files)) {
    bool IsRead = llvm::is_contained(Out.From.Commands.MainFiles, Wanted) ||
                  llvm::any_of(Out.Units, [&](const Facts &Unit) {
                    return llvm::binary_search(Unit.Headers, Wanted);
                  });
    if (IsRead)
      continue;
    Good = false;
    printError("'" + Written + "' is not in the compile database of '" +
               Out.From.Commands.Folder + "'" +
               (Asked.Only ? "; without --only a header that its files "
                             "include can be named as well"
                           : ", and none of its files includes it"));
  }
  return Good;
}

// A reason may begin with clang's place, which has an absolute path.
void Reader::addFailed(const std::string &File, llvm::StringRef Reason) {
  if (Reason.starts_with(Out.Paths.Root + "/"))
    Reason = Reason.drop_front(Out.Paths.Root.size() + 1);
  Out.Failed.push_back({File, Reason.str()});
}

// Null: no cache. An error only when somebody asked for that folder.
static llvm::Expected<std::unique_ptr<FactsCache>>
openCache(const ReadArguments &Asked) {
  std::string Folder =
      Asked.CacheDir.empty() ? FactsCache::defaultFolder() : Asked.CacheDir;
  if (!Asked.UseCache || Folder.empty())
    return nullptr;
  auto Opened = FactsCache::open(Folder);
  if (Opened || !Asked.CacheDir.empty())
    return Opened;
  llvm::consumeError(Opened.takeError());
  return nullptr;
}

bool Reader::parseUnits() {
  llvm::Expected<std::unique_ptr<FactsCache>> Saved = openCache(Asked);
  if (!Saved)
    return fail(Saved.takeError());
  UnitsRead All;
  {
    Progress Shown(Asked.Shown, Out.Selected.size());
    All = corotidy::readUnits(Out.From, Out.Selected, Asked.Jobs, Saved->get(),
                              [&](llvm::StringRef File) { Shown.step(File); });
  }
  if (*Saved)
    if (llvm::Error Bad = (*Saved)->finish())
      printWarning("the next run will parse again: " +
                   llvm::toString(std::move(Bad)));
  Out.FromCache = All.FromCache;
  Out.ParsedTwice = All.ParsedTwice;
  for (auto [Index, One] : llvm::zip(Out.Selected, All.Units)) {
    if (!One.Failure.empty())
      addFailed(Out.From.Commands.MainFiles[Index], One.Failure);
    Out.Units.push_back(std::move(One.Unit));
  }
  return true;
}

bool Reader::loadUnits() {
  llvm::Expected<std::vector<Facts>> Read = readFactsFolder(Asked.FactsDir);
  if (!Read)
    return fail(Read.takeError());
  Out.Units = std::move(*Read);
  for (const Facts &Unit : Out.Units)
    if (!Unit.Errors.empty())
      addFailed(Unit.MainFile, Unit.Errors.front());
  return true;
}

bool Reader::readUnits() {
  if (!(Asked.FactsDir.empty() ? parseUnits() : loadUnits()))
    return false;
  llvm::sort(Out.Failed);
  Out.Paths.HasAllUnits = Out.Failed.empty() && !Asked.Only;
  return checkFilesAreRead();
}

bool Reader::addModels() {
  LibraryModels Found;
  for (const Facts &Unit : Out.Units)
    for (const std::string &Header : Unit.Headers)
      Found.addHeader(Header);
  return addLibraryModels(Out, Found);
}

bool addLibraryModels(Analysis &Project, const LibraryModels &Found) {
  // Those that ship need no others, and have been loaded.
  if (Found.files().empty() && Project.ModelsFrom.Paths.empty() &&
      Project.ModelsFrom.Builtin.empty())
    return true;
  Project.ModelsFrom.OfLibraries = Found.files();
  Project.ModelsFrom.Missing = MissingModel::Wrong;
  llvm::Expected<Models> All = loadModelFiles(Project.ModelsFrom);
  if (!All)
    return fail(All.takeError());
  Project.Meaning = std::move(*All);
  return true;
}

std::optional<Analysis> analyse(const ReadArguments &Asked) {
  std::optional<Analysis> Out(std::in_place);
  if (!Reader(Asked, *Out).read())
    return std::nullopt;
  return Out;
}

std::optional<Analysis> findUnits(const ReadArguments &Asked) {
  std::optional<Analysis> Out(std::in_place);
  if (!Reader(Asked, *Out).find())
    return std::nullopt;
  return Out;
}

} // namespace corotidy
