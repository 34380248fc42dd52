// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Includes.h"

#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/TargetOptions.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/DependencyDirectivesScanner.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;
namespace scan = clang::dependency_directives_scan;

namespace corotidy {

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

namespace {
// A directive that matters, in the order of the text.
struct Step {
  enum Kind : uint8_t { Include, Define, Test } Is = Include;
  bool IsSure = false;   // before all code, under no condition
  bool IsAngled = false; // <…>
  std::string Name = {}; // of a header, a macro
};

struct Text {
  std::vector<Step> Steps;
  llvm::StringSet<> Defined, Words;
  uint64_t Size = 0;
  bool HasModules = false;
};

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
  const Text &textOf(FileEntryRef File);
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
  llvm::DenseMap<const FileEntry *, std::unique_ptr<Text>> Texts;
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

static bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

static void addWords(llvm::StringRef From, llvm::StringSet<> &To) {
  while (!(From = From.drop_until(isWord)).empty()) {
    llvm::StringRef Word = From.take_while(isWord);
    if (!llvm::isDigit(Word.front()))
      To.insert(Word);
    From = From.drop_front(Word.size());
  }
}

// The whole file but comments is between `#ifndef X`, `#define X` and `#endif`.
static bool hasGuard(llvm::ArrayRef<scan::Directive> All) {
  while (!All.empty() && (All.back().Kind == scan::pp_eof ||
                          All.back().Kind == scan::tokens_present_before_eof)) {
    if (All.back().Kind == scan::tokens_present_before_eof)
      return false;
    All = All.drop_back();
  }
  return All.size() > 2 && All[0].Kind == scan::pp_ifndef &&
         All[1].Kind == scan::pp_define && All.back().Kind == scan::pp_endif;
}

namespace {
// Turns a file's directives into steps.
class Scanner {
public:
  Scanner(llvm::StringRef Source, const LangOptions &Language, Text &Out)
      : Source(Source), Out(Out),
        PreambleEnd(Lexer::ComputePreamble(Source, Language).Size) {}
  void scan();

private:
  void add(const scan::Directive &D);
  void addInclude(const scan::Directive &D);
  void addMacro(const scan::Directive &D);
  void addTests(size_t Until);
  llvm::StringRef spelled(const scan::Token &T) const {
    return Source.substr(T.Offset, T.Length);
  }

  llvm::StringRef Source;
  Text &Out;
  unsigned PreambleEnd, Depth = 0;
  size_t Tested = 0; // conditions are known up to there
};
} // namespace

void Scanner::addInclude(const scan::Directive &D) {
  const scan::Token &Last = D.Tokens[D.Tokens.size() > 2 ? 2 : 0];
  llvm::StringRef Name = spelled(Last);
  Step New{Step::Include};
  New.IsSure =
      Depth == 0 && Last.Offset < PreambleEnd && D.Kind == scan::pp_include;
  New.IsAngled = Name.consume_front("<") && Name.consume_back(">");
  if (!New.IsAngled && !(Name.consume_front("\"") && Name.consume_back("\"")))
    Name = ""; // a macro
  New.Name = Name.str();
  Out.Steps.push_back(std::move(New));
}

void Scanner::addMacro(const scan::Directive &D) {
  for (const scan::Token &T :
       D.Tokens.drop_front(std::min<size_t>(2, D.Tokens.size()))) {
    if (!T.is(tok::raw_identifier))
      continue;
    Out.Steps.push_back({Step::Define, false, false, spelled(T).str()});
    Out.Defined.insert(spelled(T));
    return;
  }
}

// Conditions of lines up to there. Those around nothing that matters are no
// directives to clang's scanner, but may be what the header defines.
void Scanner::addTests(size_t Until) {
  for (size_t End; Tested < Until; Tested = End + 1) {
    End = std::min(Source.find('\n', Tested), Source.size());
    llvm::StringRef Line = Source.slice(Tested, End).ltrim();
    if (!Line.consume_front("#"))
      continue;
    Line = Line.ltrim();
    if (!Line.starts_with("if") && !Line.starts_with("elif"))
      continue;
    llvm::StringSet<> Words;
    addWords(Line.take_until([](char C) { return C == '/'; }), Words);
    for (const auto &Word : Words)
      Out.Steps.push_back({Step::Test, false, false, Word.first().str()});
  }
}

void Scanner::add(const scan::Directive &D) {
  switch (D.Kind) {
  case scan::pp_include:
  case scan::pp_include_next:
  case scan::pp___include_macros:
  case scan::pp_import:
    return addInclude(D);
  case scan::pp_define:
  case scan::pp_undef:
  case scan::pp_pragma_push_macro:
  case scan::pp_pragma_pop_macro:
    return addMacro(D);
  case scan::pp_if:
  case scan::pp_ifdef:
  case scan::pp_ifndef:
    ++Depth;
    return;
  case scan::pp_endif:
    Depth -= Depth != 0;
    return;
  case scan::decl_at_import:
  case scan::cxx_module_decl:
  case scan::cxx_import_decl:
  case scan::cxx_export_module_decl:
  case scan::cxx_export_import_decl:
    Out.HasModules = true;
    return;
  default:
    return;
  }
}

void Scanner::scan() {
  llvm::SmallVector<scan::Token> Tokens;
  llvm::SmallVector<scan::Directive> All;
  if (scanSourceForDependencyDirectives(Source, Tokens, All))
    return;
  llvm::ArrayRef<scan::Directive> Inside = All;
  if (hasGuard(All)) {
    Out.Defined.insert(spelled(All[1].Tokens[2]));
    Tested = All[1].Tokens.back().getEnd();
    Inside = Inside.drop_front(2);
  }
  for (const scan::Directive &D : Inside) {
    if (!D.Tokens.empty())
      addTests(D.Tokens.front().Offset);
    add(D);
  }
  addTests(Source.size());
}

const Text &Reader::textOf(FileEntryRef File) {
  std::unique_ptr<Text> &Known = Texts[&File.getFileEntry()];
  if (Known)
    return *Known;
  Known = std::make_unique<Text>();
  if (auto Buffer = Manager.getBufferForFile(File)) {
    llvm::StringRef Source = (*Buffer)->getBuffer();
    Known->Size = Source.size();
    addWords(Source, Known->Words);
    Scanner(Source, Invocation->getLangOpts(), *Known).scan();
  }
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
  const Text &Of = textOf(File);
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
    if (S.Is != Step::Include)
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
  auto Has = [&](llvm::StringRef Word, llvm::StringSet<> Text::*Words) {
    return llvm::any_of(closureOf(H.File), [&](FileEntryRef Part) {
      return (textOf(Part).*Words).contains(Word);
    });
  };
  if (llvm::any_of(closureOf(H.File),
                   [&](FileEntryRef Part) { return isInFolders(Part); }))
    return false;
  for (size_t I = 0; I != H.Defined; ++I)
    if (Has(Of.Defined[I], &Text::Words))
      return false;
  for (size_t I = 0; I != H.Tested; ++I)
    if (Has(Of.Tested[I], &Text::Defined))
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
