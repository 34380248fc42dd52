// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The checks inside clang-tidy: facts of one AST, findings as diagnostics with
// a note per hop and fix-its.
#include "clang-tidy/ClangTidyModule.h"
#include "ClangVersion.h"
#include "Findings.h"
#include "clang-tidy/ClangTidyCheck.h"
#include "extract/Extract.h"
#include "host/NoLint.h"
#include "host/OneByOne.h"
#include "host/SavedFacts.h"
#include "host/SharedEdits.h"
#include "link/Upstream.h"
#include "model/ModelFiles.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "llvm/Support/FileSystem.h"

#include <list>

using namespace clang;
using namespace clang::ast_matchers;

namespace corotidy {

bool FixesAreTakenOneByOne = false;

namespace {
// One of our checks; `Name` says which.
class HostCheck : public tidy::ClangTidyCheck {
public:
  HostCheck(llvm::StringRef Name, tidy::ClangTidyContext *Context);
  bool isLanguageVersionSupported(const LangOptions &Lang) const override {
    return Lang.CPlusPlus;
  }
  void storeOptions(tidy::ClangTidyOptions::OptionMap &Map) override;
  void registerMatchers(MatchFinder *Finder) override;
  void onStartOfTranslationUnit() override { OfThisUnit.clear(); }
  void onEndOfTranslationUnit() override { OfThisUnit.clear(); }
  void check(const MatchFinder::MatchResult &Result) override;

private:
  // What all our checks find in the unit that this thread is at: made once, for
  // the first of them, unless their options differ.
  struct UnitReport {
    std::vector<std::string> Values;
    Report Found;
    std::string Mistake; // in a model; nothing was found
    // Of the fixes of enabled checks that are not shown yet; unsafe ones only
    // what no safe one inserts.
    SharedEdits Safe, Unsafe;
    bool IsCollected = false;
  };
  static thread_local std::list<UnitReport> OfThisUnit;

  UnitReport &reportOn(ASTContext &Unit, const Project &Paths);
  void collectInsertions(UnitReport &Of, NoLint &Comments) const;
  void show(const Finding &F, UnitReport &Of, SourceManager &SM);

  std::string Name;
  tidy::ClangTidyContext *Context;
  std::vector<std::string> Values; // parallel to optionTable()
  struct Options Settings;
};
} // namespace

thread_local std::list<HostCheck::UnitReport> HostCheck::OfThisUnit;

HostCheck::HostCheck(llvm::StringRef Name, tidy::ClangTidyContext *Context)
    : ClangTidyCheck(Name, Context), Name(Name), Context(Context) {
  for (const OptionInfo &Info : optionTable()) {
    Values.push_back(Options.getLocalOrGlobal(Info.Name, Info.Default).str());
    if (llvm::Error Bad = setOption(Settings, Info.Name, Values.back()))
      configurationDiag("%0") << llvm::toString(std::move(Bad));
  }
}

void HostCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Map) {
  for (auto [Info, Value] : llvm::zip(optionTable(), Values))
    Options.store(Map, Info.Name, llvm::StringRef(Value));
}

void HostCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(translationUnitDecl().bind("unit"), this);
}

static Project projectOf(const tidy::ClangTidyContext &Context,
                         const Options &Settings, llvm::StringRef MainFile) {
  Project Out;
  llvm::SmallString<256> Build(Context.getCurrentBuildDirectory());
  llvm::sys::fs::real_path(Build, Build);
  llvm::SmallString<256> Root(Settings.ProjectRoot);
  if (!Root.empty())
    llvm::sys::fs::real_path(Settings.ProjectRoot, Root);
  Out.Root = Root.empty() ? rootOf(Build, {MainFile.str()}) : std::string(Root);
  Out.BuildDir = buildFolderOf(Build, Out.Root);
  Out.ExcludeHeaders =
      Context.getOptions().ExcludeHeaderFilterRegex.value_or("");
  return Out;
}

static std::vector<const Decl *> scopeOf(const ASTContext &Context) {
  std::vector<const Decl *> Out;
  for (const Decl *D : Context.getTraversalScope()) {
    if (!isa<TranslationUnitDecl>(D)) {
      Out.push_back(D);
      continue;
    }
    std::vector<const Decl *> All = topLevelDeclarations(Context);
    Out.insert(Out.end(), All.begin(), All.end());
  }
  return Out;
}

// Findings elsewhere are for who looks at that file; an editor shows one.
static void keepThoseOf(llvm::StringRef MainFile,
                        llvm::ArrayRef<std::string> Headers,
                        std::vector<Finding> &All) {
  llvm::erase_if(All, [&](const Finding &F) {
    return F.Where.File != MainFile &&
           (FixesAreTakenOneByOne ||
            !llvm::binary_search(Headers, F.Where.File));
  });
}

// What the unit has to know of the project, when anything in it waits.
static std::optional<Facts> elsewhere(const Facts &Unit, const Program &Alone,
                                      const Options &Settings) {
  std::shared_ptr<const ProjectFacts> Saved =
      projectFactsFor(Settings.ProjectFacts, Alone.Paths.Root);
  if (!Saved)
    return std::nullopt;
  auto IsReported = [&](FunctionId F) { return Saved->isReportedAtUse(F); };
  return Saved->around(Unit, leadingIn(Alone, IsReported));
}

static Report reportOf(ASTContext &Unit, const Project &Paths,
                       const Options &Settings, std::string &Mistake) {
  SourceManager &SM = Unit.getSourceManager();
  std::vector<Facts> Units;
  Units.push_back(extract(Unit, scopeOf(Unit), {Paths.Root}));
  const std::string MainFile = Units.front().MainFile;
  const std::vector<std::string> Headers = Units.front().Headers;
  LibraryModels OfLibraries;
  for (const std::string &Header : Headers)
    OfLibraries.addHeader(Header);
  llvm::Expected<std::shared_ptr<const Models>> Read = sharedModels(
      {"", OfLibraries.files(), projectModels(Paths.Root, Settings.Models),
       MissingModel::LeftOut});
  if (!Read) {
    Mistake = llvm::toString(Read.takeError());
    return {};
  }
  const Models &Meaning = **Read;
  auto TextOf = [&](llvm::StringRef Path) -> std::optional<llvm::StringRef> {
    OptionalFileEntryRef File = SM.getFileManager().getOptionalFileRef(Path);
    return File ? SM.getBufferDataOrNone(
                      SM.getOrCreateFileID(*File, SrcMgr::C_User))
                : std::nullopt;
  };
  auto All = [](llvm::StringRef) { return true; };
  Program P = link(Units, Meaning, Paths, Settings.Named);
  if (std::optional<Facts> Others = elsewhere(Units.front(), P, Settings)) {
    Units.push_back(std::move(*Others));
    P = linkTaking(Units, Meaning, Paths, Settings.Named);
  }
  Report Out = findings(P, {{}, Meaning, Paths, Settings, All, TextOf});
  keepThoseOf(MainFile, Headers, Out.Findings);
  return Out;
}

HostCheck::UnitReport &HostCheck::reportOn(ASTContext &Unit,
                                           const Project &Paths) {
  auto At = llvm::find_if(
      OfThisUnit, [&](const UnitReport &R) { return R.Values == Values; });
  if (At != OfThisUnit.end())
    return *At;
  UnitReport &Out = OfThisUnit.emplace_back();
  Out.Values = Values;
  Out.Found = reportOf(Unit, Paths, Settings, Out.Mistake);
  return Out;
}

void HostCheck::collectInsertions(UnitReport &Of, NoLint &Comments) const {
  auto IsShown = [&](const Finding &F) {
    return !F.Fixes.empty() && Context->isCheckEnabled(F.Check) &&
           !Comments.suppresses(F);
  };
  for (const Finding &F : Of.Found.Findings)
    if (IsShown(F) && F.Fixes.front().Tier == Safety::Safe)
      addInsertions(F.Fixes.front(), Of.Safe);
  for (const Finding &F : Of.Found.Findings)
    if (IsShown(F))
      for (const Fix &Offer : F.Fixes)
        if (Offer.Tier == Safety::Unsafe)
          addInsertions(Offer, Of.Unsafe, Of.Safe);
}

void HostCheck::check(const MatchFinder::MatchResult &Result) {
  SourceManager &SM = *Result.SourceManager;
  OptionalFileEntryRef Main = SM.getFileEntryRefForID(SM.getMainFileID());
  if (!Main)
    return;
  llvm::StringRef MainFile = Main->getFileEntry().tryGetRealPathName();
  UnitReport &Report =
      reportOn(*Result.Context, projectOf(*Context, Settings, MainFile));
  if (!Report.Mistake.empty())
    configurationDiag("%0") << Report.Mistake;
  NoLint Comments(&SM.getFileManager().getVirtualFileSystem());
  if (!std::exchange(Report.IsCollected, true))
    collectInsertions(Report, Comments);
  for (const Finding &F : Report.Found.Findings)
    if (F.Check == Name && !Comments.suppresses(F))
      show(F, Report, SM);
}

static SourceLocation locate(SourceManager &SM, llvm::StringRef Path,
                             uint32_t Offset) {
  OptionalFileEntryRef File = SM.getFileManager().getOptionalFileRef(Path);
  if (!File)
    return {};
  FileID Id = SM.translateFile(*File);
  if (Id.isInvalid())
    Id = SM.getOrCreateFileID(*File, SrcMgr::C_User);
  return SM.getComposedLoc(Id, Offset);
}

static FixItHint hintFor(SourceManager &SM, const Edit &E) {
  return FixItHint::CreateReplacement(
      CharSourceRange::getCharRange(locate(SM, E.File, E.Offset),
                                    locate(SM, E.File, E.Offset + E.Length)),
      E.Text);
}

static void hint(DiagnosticBuilder &On, const Fix &Offer, SharedEdits &Left,
                 SourceManager &SM) {
  for (const Edit &E :
       FixesAreTakenOneByOne ? Offer.Edits : takeEdits(Offer, Left))
    On << hintFor(SM, E);
}

void HostCheck::show(const Finding &F, UnitReport &Of, SourceManager &SM) {
  {
    DiagnosticBuilder Warning =
        diag(locate(SM, F.Where.File, F.Where.Offset), "%0") << F.Message;
    // clang-tidy --fix applies what hangs on the warning, --fix-notes what
    // hangs on a note: unsafe fixes are for those who ask. What hangs on a note
    // has the note's text as its title in clangd.
    if (!F.Fixes.empty() && F.Fixes.front().Tier == Safety::Safe &&
        !FixesAreTakenOneByOne)
      hint(Warning, F.Fixes.front(), Of.Safe, SM);
  }
  for (size_t I = 0; I != F.Chain.size(); ++I)
    diag(locate(SM, F.Chain[I].Where.File, F.Chain[I].Where.Offset), "%0",
         DiagnosticIDs::Note)
        << hopNote(F, I);
  for (const Fix &Offer : F.Fixes) {
    DiagnosticBuilder Note = diag(locate(SM, F.Where.File, F.Where.Offset),
                                  "%0", DiagnosticIDs::Note)
                             << fixNote(Offer);
    if (Offer.Tier == Safety::Unsafe || FixesAreTakenOneByOne)
      hint(Note, Offer, Of.Unsafe, SM);
  }
  if (!F.NoFix.empty())
    diag(locate(SM, F.Where.File, F.Where.Offset), "%0", DiagnosticIDs::Note)
        << "no fix: " + F.NoFix;
}

namespace {
class CoroModule : public tidy::ClangTidyModule {
public:
  void addCheckFactories(tidy::ClangTidyCheckFactories &Factories) override {
    for (const Check *C : allChecks())
      Factories.registerCheckFactory(
          C->Info.Name,
          [](llvm::StringRef Name, tidy::ClangTidyContext *Context) {
            return std::make_unique<HostCheck>(Name, Context);
          });
  }
};
} // namespace

static tidy::ClangTidyModuleRegistry::Add<CoroModule>
    Added("coro-module",
          "Finds event loops that are run inside a running one.");

} // namespace corotidy
