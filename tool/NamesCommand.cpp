// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-tidy models check -p BUILD and models names: what models name against
// what a program declares.
#include "Analysis.h"
#include "NameCheck.h"
#include "model/ModelFiles.h"
#include "model/Names.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace corotidy {

namespace {
// The words after `models check`: models by name, and files of models.
struct Wanted {
  std::set<std::string> Frameworks;
  std::vector<std::string> Paths;
  std::set<std::string> Files; // of Paths
  bool isAll() const { return Frameworks.empty() && Paths.empty(); }
  // Whether the entry has to name something in the program. Of a model that
  // ships, a program may include only a part; what users write is for them.
  bool expects(const NamedEntry &Entry) const {
    return Frameworks.contains(Entry.Framework) ||
           (!Entry.IsBuiltin && (isAll() || Files.contains(Entry.Model)));
  }
};
} // namespace

static Wanted wantedOf(llvm::ArrayRef<std::string> Words) {
  Wanted Out;
  for (StringRef Word : Words)
    if (Word.contains('/') || Word.ends_with(".json"))
      Out.Paths.push_back(Word.str());
    else
      Out.Frameworks.insert(Word.str());
  return Out;
}

static bool areFrameworks(const std::set<std::string> &Names,
                          llvm::ArrayRef<Framework> Known) {
  std::vector<StringRef> KnownNames;
  for (const Framework &F : Known)
    KnownNames.push_back(F.Name);
  for (const std::string &Name : Names) {
    if (llvm::is_contained(KnownNames, Name))
      continue;
    StringRef Near = nearest(Name, KnownNames);
    printError("there is no model '" + Name + "'" +
               (Near.empty() ? ";" : "; did you mean '" + Near.str() + "'?") +
               " 'coro-tidy models list' prints their names, and a folder "
               "has a '/'");
    return false;
  }
  return true;
}

static std::optional<DeclaredNames> readNames(const Analysis &Project,
                                              unsigned Jobs, int &Exit) {
  NamesOfUnits Read = namesOfUnits(Project.From, Project.Selected, Jobs);
  for (const FailedFile &File : Read.Failed) {
    printError("could not analyse '" + File.File + "' in full: " + File.Reason);
    Exit = ExitFailed;
  }
  if (Read.Names.ByName.empty())
    return std::nullopt;
  return std::move(Read.Names);
}

static LibraryModels librariesOf(const DeclaredNames &Declared) {
  LibraryModels Found;
  for (const std::string &Header : Declared.Headers)
    Found.addHeader(Header);
  return Found;
}

static std::string placeOf(const NamedEntry &Entry) {
  return Entry.File + ": " + Entry.Pointer + ": ";
}

static void print(const NameReport &Report, bool WithNotes) {
  for (const NameReport::Mistake &M : Report.Undeclared)
    llvm::outs() << placeOf(M.Entry) << M.Sentence << '\n';
  for (const NameReport::Mistake &M : Report.OfVersions)
    if (WithNotes)
      llvm::outs() << "note: " << placeOf(M.Entry)
                   << "the program declares no '" << M.Entry.Name
                   << "'; version: " << M.Entry.Version << '\n';
  llvm::outs() << Report.Framework << ": ";
  if (!Report.IsIncluded) {
    llvm::outs() << "not included by this program\n";
    return;
  }
  llvm::outs() << Report.Declared << " of " << Report.Names
               << " names declared";
  if (Report.Unjudged)
    llvm::outs() << "; " << Report.Unjudged
                 << " may be in headers that the program does not include";
  llvm::outs() << '\n';
}

// Frameworks that the program does not include are one line, except those that
// were asked for.
// A FILE that somebody names is expected to be about the program.
static int printAll(llvm::ArrayRef<NameReport> Reports,
                    const std::set<std::string> &Asked,
                    const std::set<std::string> &OfFiles, bool WantsAll) {
  std::string Missing;
  int Exit = ExitClean;
  for (const NameReport &Report : Reports) {
    bool IsAsked = Asked.contains(Report.Framework);
    if (IsAsked || (WantsAll && Report.IsIncluded))
      print(Report, IsAsked);
    else if (WantsAll)
      Missing += (Missing.empty() ? "" : ", ") + Report.Framework;
    else
      continue;
    bool IsElsewhere = !Report.IsIncluded && OfFiles.contains(Report.Framework);
    if (IsElsewhere)
      llvm::outs() << Report.Framework
                   << ": the program has none of the model's headers and "
                      "namespaces; are they spelled right?\n";
    if (!Report.Undeclared.empty() || IsElsewhere)
      Exit = ExitFindings;
  }
  if (!Missing.empty())
    llvm::outs() << "not included by this program: " << Missing << '\n';
  return Exit;
}

// The entries of all models; notes in `Of` which files its paths are.
static llvm::Expected<std::vector<NamedEntry>>
readEntries(const Analysis &Project, Wanted &Of) {
  llvm::Expected<std::vector<ModelText>> All =
      readModelSources(Project.ModelsFrom);
  llvm::Expected<std::vector<ModelText>> Asked =
      readModelPaths(llvm::join(Of.Paths, ";"));
  if (llvm::Error Bad = llvm::joinErrors(All.takeError(), Asked.takeError()))
    return std::move(Bad);
  if (Asked->empty() && !Of.Paths.empty())
    return llvm::createStringError("'" + Of.Paths.front() +
                                   "' is a folder without *.json");
  for (const ModelText &Text : *Asked)
    Of.Files.insert(Text.File);
  return namedEntries(*All);
}

int runCheckNames(const ReadArguments &Arguments,
                  llvm::ArrayRef<std::string> Words) {
  Wanted Of = wantedOf(Words);
  ReadArguments Read = Arguments;
  llvm::append_range(Read.Models, Of.Paths);
  std::optional<Analysis> Project = findUnits(Read);
  int Exit = ExitClean;
  std::optional<DeclaredNames> Declared;
  if (Project)
    Declared = readNames(*Project, Arguments.Jobs, Exit);
  if (!Declared || !addLibraryModels(*Project, librariesOf(*Declared)) ||
      !areFrameworks(Of.Frameworks, Project->Meaning->frameworks()))
    return ExitFailed;
  llvm::Expected<std::vector<NamedEntry>> Entries = readEntries(*Project, Of);
  if (!Entries)
    return printErrors(Entries.takeError());
  auto Expects = [&](const NamedEntry &Entry) { return Of.expects(Entry); };
  std::set<std::string> Asked = Of.Frameworks, OfFiles;
  for (const NamedEntry &Entry : *Entries) {
    if (Expects(Entry))
      Asked.insert(Entry.Framework);
    if (Of.Files.count(Entry.File))
      OfFiles.insert(Entry.Framework);
  }
  return std::max(Exit, printAll(checkNames(Project->Meaning->frameworks(),
                                            *Entries, *Declared, Expects),
                                 Asked, OfFiles, Of.isAll()));
}

static void print(StringRef Name, const Declaration &Is) {
  static constexpr const char *Kinds[] = {"namespace",  "type",   "function",
                                          "enumerator", "object", "other"};
  llvm::outs() << Kinds[Is.Kind] << ' ';
  if (Is.Kind != Declaration::Function)
    llvm::outs() << '-';
  else if (Is.Most == Declaration::Any)
    llvm::outs() << Is.Least << "-*";
  else
    llvm::outs() << Is.Least << '-' << Is.Most;
  llvm::outs() << ' ' << Name;
  if (!Is.Means.empty())
    llvm::outs() << " = " << Is.Means;
  llvm::outs() << '\n';
}

int runPrintNames(const ReadArguments &Arguments,
                  llvm::ArrayRef<std::string> Starts) {
  std::optional<Analysis> Project = findUnits(Arguments);
  int Exit = ExitClean;
  std::optional<DeclaredNames> Declared;
  if (Project)
    Declared = readNames(*Project, Arguments.Jobs, Exit);
  if (!Declared)
    return ExitFailed;
  for (const auto &[Name, All] : Declared->ByName) {
    bool IsAsked = Starts.empty() || llvm::any_of(Starts, [&](StringRef Start) {
                     return StringRef(Name).starts_with(Start);
                   });
    std::optional<Declaration> Last;
    for (const Declaration &Is : All) {
      bool IsAgain = Last && Last->Kind == Is.Kind && Last->Least == Is.Least &&
                     Last->Most == Is.Most && Last->Means == Is.Means;
      if (IsAsked && !IsAgain)
        print(Name, Is);
      Last = Is;
    }
  }
  return Exit;
}

} // namespace corotidy
