// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Includes.h"

#include "Directives.h"

#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/TargetOptions.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "llvm/ADT/StringMap.h"

using namespace clang;

namespace corotidy {

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

namespace {
struct Header {
  std::string Name; // <boost/asio.hpp>
  FileEntryRef File;
  size_t Defined, Tested; // how many macros before it
};

class Reader : public IncludeReader {
public:
  Reader(std::unique_ptr<CompilerInvocation> Of, FileSystem Files);
  std::vector<std::string>
  movable(llvm::StringRef MainFile,
          llvm::ArrayRef<std::string> Folders) override;
  uint64_t sizeOf(llvm::StringRef Name) override;

private:
  // What a unit's own files say, in their order.
  struct Walk {
    std::vector<Header> Headers;
    std::vector<std::string> Defined, Tested;
    llvm::DenseSet<const FileEntry *> Seen;
    bool HasModules = false;
  };
  void walk(FileEntryRef File, bool IsSure, Walk &Out);
  const Directives &textOf(FileEntryRef File);
  OptionalFileEntryRef find(llvm::StringRef Name, bool IsAngled,
                            OptionalFileEntryRef From);
  // The same where folders of -I come before those of the system.
  OptionalFileEntryRef findInUnit(llvm::StringRef Name, bool IsAngled,
                                  FileEntryRef From);
  bool isSystem(FileEntryRef File) {
    return SrcMgr::isSystem(Search.getFileDirFlavor(File));
  }
  // The file and all that it may include.
  const std::vector<FileEntryRef> &closureOf(FileEntryRef File);
  bool isMovable(const Header &H, const Walk &Of);
  bool isInFolders(FileEntryRef Part);

  std::unique_ptr<CompilerInvocation> Invocation;
  DiagnosticOptions NoOptions;
  llvm::IntrusiveRefCntPtr<DiagnosticsEngine> Diagnostics;
  FileManager Manager;
  SourceManager Sources;
  HeaderSearch Search;
  llvm::ArrayRef<std::string> Folders; // of the unit that is being read
  llvm::StringMap<bool> InFolders;     // whether they have the name
  llvm::DenseMap<const FileEntry *, std::unique_ptr<Directives>> Texts;
  llvm::DenseMap<const FileEntry *, std::vector<FileEntryRef>> Closures;
};
} // namespace

static llvm::IntrusiveRefCntPtr<DiagnosticsEngine>
silent(DiagnosticOptions &Options) {
  return llvm::makeIntrusiveRefCnt<DiagnosticsEngine>(
      DiagnosticIDs::create(), Options, new IgnoringDiagConsumer);
}

Reader::Reader(std::unique_ptr<CompilerInvocation> Of, FileSystem Files)
    : Invocation(std::move(Of)), Diagnostics(silent(NoOptions)),
      Manager(FileSystemOptions(), Files), Sources(*Diagnostics, Manager),
      Search(Invocation->getHeaderSearchOpts(), Sources, *Diagnostics,
             Invocation->getLangOpts(), /*Target=*/nullptr) {
  ApplyHeaderSearchOptions(Search, Invocation->getHeaderSearchOpts(),
                           Invocation->getLangOpts(),
                           llvm::Triple(Invocation->getTargetOpts().Triple));
}

std::unique_ptr<IncludeReader>
IncludeReader::create(const tooling::CompileCommand &Command,
                      FileSystem Files) {
  DiagnosticOptions NoOptions;
  std::vector<const char *> Line;
  for (const std::string &Argument : Command.CommandLine)
    Line.push_back(Argument.c_str());
  CreateInvocationOptions Options;
  Options.Diags = silent(NoOptions);
  Options.VFS = Files;
  std::unique_ptr<CompilerInvocation> Invocation =
      createInvocation(Line, Options);
  if (!Invocation)
    return nullptr;
  return std::make_unique<Reader>(std::move(Invocation), std::move(Files));
}

PlainCommand withoutFolders(tooling::CompileCommand Command) {
  PlainCommand Out{std::move(Command), {}};
  std::vector<std::string> &Line = Out.Command.CommandLine;
  for (size_t I = 1; I < Line.size();) {
    llvm::StringRef Folder = Line[I];
    if (!Folder.consume_front("-I")) {
      ++I;
      continue;
    }
    bool IsNext = Folder.empty() && I + 1 != Line.size();
    Out.Folders.push_back(IsNext ? Line[I + 1] : Folder.str());
    Line.erase(Line.begin() + I, Line.begin() + I + (IsNext ? 2 : 1));
  }
  return Out;
}

const Directives &Reader::textOf(FileEntryRef File) {
  std::unique_ptr<Directives> &Known = Texts[&File.getFileEntry()];
  if (Known)
    return *Known;
  Known = std::make_unique<Directives>();
  if (auto Buffer = Manager.getBufferForFile(File))
    *Known = directivesOf((*Buffer)->getBuffer(), Invocation->getLangOpts());
  return *Known;
}

OptionalFileEntryRef Reader::find(llvm::StringRef Name, bool IsAngled,
                                  OptionalFileEntryRef From) {
  llvm::SmallVector<std::pair<OptionalFileEntryRef, DirectoryEntryRef>, 1>
      Includers;
  if (From) {
    Search.getFileInfo(*From); // the lookup wants to know its includer
    Includers.push_back({From, From->getDir()});
  }
  return Search.LookupFile(
      Name, SourceLocation(), IsAngled, /*FromDir=*/nullptr,
      /*CurDir=*/nullptr, Includers, /*SearchPath=*/nullptr,
      /*RelativePath=*/nullptr, /*RequestingModule=*/nullptr,
      /*SuggestedModule=*/nullptr, /*IsMapped=*/nullptr,
      /*IsFrameworkFound=*/nullptr, /*SkipCache=*/false,
      /*BuildSystemModule=*/false, /*OpenFile=*/false);
}

OptionalFileEntryRef Reader::findInUnit(llvm::StringRef Name, bool IsAngled,
                                        FileEntryRef From) {
  if (!IsAngled)
    if (OptionalFileEntryRef Beside = Manager.getOptionalFileRef(
            (From.getDir().getName() + "/" + Name).str()))
      return Beside;
  for (const std::string &Folder : Folders)
    if (OptionalFileEntryRef Found =
            Manager.getOptionalFileRef(Folder + "/" + Name.str()))
      return Found;
  return find(Name, IsAngled, {});
}

const std::vector<FileEntryRef> &Reader::closureOf(FileEntryRef File) {
  auto [At, IsNew] = Closures.try_emplace(&File.getFileEntry());
  if (!IsNew)
    return At->second;
  std::vector<FileEntryRef> All{File};
  llvm::DenseSet<const FileEntry *> Seen{&File.getFileEntry()};
  for (size_t I = 0; I != All.size(); ++I) {
    FileEntryRef From = All[I];
    for (const Step &S : textOf(From).Steps)
      if (S.Is == Step::Include && !S.Name.empty())
        if (OptionalFileEntryRef To = find(S.Name, S.IsAngled, From))
          if (Seen.insert(&To->getFileEntry()).second)
            All.push_back(*To);
  }
  return Closures[&File.getFileEntry()] = std::move(All);
}

uint64_t Reader::sizeOf(llvm::StringRef Name) {
  uint64_t Out = 0;
  if (OptionalFileEntryRef File =
          find(Name.drop_front().drop_back(), /*IsAngled=*/true, {}))
    for (FileEntryRef Part : closureOf(*File))
      Out += textOf(Part).Size;
  return Out;
}

void Reader::walk(FileEntryRef File, bool IsSure, Walk &Out) {
  if (!Out.Seen.insert(&File.getFileEntry()).second)
    return;
  const Directives &Of = textOf(File);
  Out.HasModules |= Of.HasModules;
  for (const Step &S : Of.Steps) {
    if (S.Is == Step::Define)
      Out.Defined.push_back(S.Name);
    else if (S.Is == Step::Test)
      Out.Tested.push_back(S.Name);
    if (S.Is != Step::Include)
      continue;
    OptionalFileEntryRef To = S.Name.empty()
                                  ? OptionalFileEntryRef()
                                  : findInUnit(S.Name, S.IsAngled, File);
    if (To && !isSystem(*To))
      walk(*To, IsSure && S.IsSure, Out);
    else if (To && IsSure && S.IsSure && S.IsAngled)
      Out.Headers.push_back(
          {"<" + S.Name + ">", *To, Out.Defined.size(), Out.Tested.size()});
  }
}

// A folder of -I has something of the name that an include begins with.
bool Reader::isInFolders(FileEntryRef Part) {
  return llvm::any_of(textOf(Part).Steps, [&](const Step &S) {
    if (S.Is != Step::Include || S.Name.empty())
      return false;
    llvm::StringRef First = llvm::StringRef(S.Name).split('/').first;
    auto [At, IsNew] = InFolders.try_emplace(First);
    if (IsNew)
      At->second = llvm::any_of(Folders, [&](const std::string &Folder) {
        return Manager.getVirtualFileSystem().exists(Folder + "/" + First);
      });
    return At->second;
  });
}

bool Reader::isMovable(const Header &H, const Walk &Of) {
  auto Has = [&](llvm::StringRef Word, llvm::StringSet<> Directives::*Words) {
    return llvm::any_of(closureOf(H.File), [&](FileEntryRef Part) {
      return (textOf(Part).*Words).contains(Word);
    });
  };
  if (llvm::any_of(closureOf(H.File),
                   [&](FileEntryRef Part) { return isInFolders(Part); }))
    return false;
  for (size_t I = 0; I != H.Defined; ++I)
    if (Has(Of.Defined[I], &Directives::Words))
      return false;
  for (size_t I = 0; I != H.Tested; ++I)
    if (Has(Of.Tested[I], &Directives::Defined))
      return false;
  return true;
}

std::vector<std::string>
Reader::movable(llvm::StringRef MainFile,
                llvm::ArrayRef<std::string> UnitFolders) {
  std::vector<std::string> Out;
  Folders = UnitFolders;
  InFolders.clear();
  OptionalFileEntryRef Main = Manager.getOptionalFileRef(MainFile);
  if (!Main)
    return Out;
  Walk All;
  walk(*Main, /*IsSure=*/true, All);
  if (All.HasModules)
    return Out;
  for (const Header &H : All.Headers)
    if (!llvm::is_contained(Out, H.Name) && isMovable(H, All))
      Out.push_back(H.Name);
  return Out;
}

} // namespace corotidy
