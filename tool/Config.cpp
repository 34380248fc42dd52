// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Config.h"

#include "Check.h"
#include "clang-tidy/GlobList.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <map>

using namespace clang;

namespace corotidy {

static std::string nearestCheck(llvm::StringRef Name) {
  std::string Best;
  unsigned Distance = 6;
  for (const Check *C : allChecks())
    if (unsigned D = Name.edit_distance(C->Info.Name); D < Distance) {
      Distance = D;
      Best = C->Info.Name;
    }
  return Best.empty() ? "; 'coro-tidy --list-checks' prints them"
                      : "; did you mean '" + Best + "'?";
}

// The name or glob in the list that is about our checks and names none of them;
// empty when all do. A project's Checks are about other checks as well.
static std::string unknownCheck(llvm::StringRef Globs, bool OnlyCoro) {
  llvm::SmallVector<llvm::StringRef> Split;
  std::string Flat = Globs.str();
  std::replace(Flat.begin(), Flat.end(), '\n', ',');
  llvm::StringRef(Flat).split(Split, ',', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Glob : Split) {
    Glob = Glob.trim();
    Glob.consume_front("-");
    tidy::GlobList Pattern(Glob);
    bool Matches = llvm::any_of(allChecks(), [&](const Check *C) {
      return Pattern.contains(C->Info.Name);
    });
    if (!Matches && !Glob.empty() && (!OnlyCoro || Glob.starts_with("coro-")))
      return "'" + Glob.str() + "' is no check of coro-tidy" +
             nearestCheck(Glob);
  }
  return {};
}

static llvm::Error verifyGlobs(llvm::StringRef Globs) {
  std::string Unknown = unknownCheck(Globs, /*OnlyCoro=*/false);
  if (Unknown.empty())
    return llvm::Error::success();
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "--checks: " + Unknown);
}

// Sets the option when the key is about our checks: one of them, or a global
// one. The error is a sentence.
static llvm::Error setFrom(Options &Out, llvm::StringRef Key,
                           llvm::StringRef Value) {
  auto [Name, Option] = Key.split('.');
  if (llvm::any_of(optionTable(),
                   [&](const OptionInfo &Info) { return Info.Name == Key; }))
    return setOption(Out, Key, Value);
  if (!Name.starts_with("coro-"))
    return llvm::Error::success();
  if (std::string Unknown = unknownCheck(Name, /*OnlyCoro=*/true);
      !Unknown.empty())
    return llvm::createStringError(llvm::inconvertibleErrorCode(), Unknown);
  return setOption(Out, Option, Value, Name);
}

// What a .clang-tidy says of our checks and is wrong.
static std::vector<std::string>
mistakesIn(const tidy::ClangTidyOptions &Written) {
  std::vector<std::string> Out;
  std::string Unknown =
      unknownCheck(Written.Checks.value_or(""), /*OnlyCoro=*/true);
  if (!Unknown.empty())
    Out.push_back("Checks: " + Unknown);
  for (const auto &Option : Written.CheckOptions) {
    Options Ignored;
    if (llvm::Error Bad =
            setFrom(Ignored, Option.getKey(), Option.getValue().Value))
      Out.push_back("CheckOptions: " + llvm::toString(std::move(Bad)));
  }
  llvm::sort(Out);
  return Out;
}

namespace {
// clang-tidy's search for .clang-tidy files, with a parser that does not
// swallow mistakes. (The constructor that takes parsers leaves the provider
// without a file system in LLVM 22.)
class TidyFiles : public tidy::FileOptionsProvider {
public:
  template <class Parser>
  explicit TidyFiles(Parser Parse)
      : FileOptionsProvider(tidy::ClangTidyGlobalOptions(),
                            tidy::ClangTidyOptions(), tidy::ClangTidyOptions(),
                            llvm::vfs::getRealFileSystem()) {
    ConfigHandlers.clear();
    ConfigHandlers.emplace_back(".clang-tidy", Parse);
  }
};
} // namespace

llvm::Expected<Config> Config::make(llvm::StringRef Globs) {
  if (llvm::Error Bad = verifyGlobs(Globs))
    return std::move(Bad);
  Config Out;
  Out.Globs = Globs.str();
  Out.Mistakes = std::make_shared<std::vector<std::string>>();
  auto Parse = [Mistakes = Out.Mistakes](llvm::MemoryBufferRef Text) {
    std::string First;
    auto Keep = [&](const llvm::SMDiagnostic &Diag) {
      if (First.empty())
        First =
            (Diag.getFilename() + ":" + llvm::Twine(Diag.getLineNo()) + ":" +
             llvm::Twine(Diag.getColumnNo() + 1) + ": " + Diag.getMessage())
                .str();
    };
    auto Options = tidy::parseConfigurationWithDiags(Text, Keep);
    std::string Path = Text.getBufferIdentifier().str();
    if (!Options)
      Mistakes->push_back(
          "cannot read the configuration: " +
          (First.empty() ? Path + ": " + Options.getError().message() : First));
    else
      for (const std::string &Mistake : mistakesIn(*Options))
        Mistakes->push_back(Path + ": " + Mistake);
    return Options;
  };
  Out.Provider = std::make_unique<TidyFiles>(Parse);
  return Out;
}

tidy::ClangTidyOptions Config::tidyOptions(llvm::StringRef File) {
  auto [Entry, IsNew] =
      ByFolder.try_emplace(llvm::sys::path::parent_path(File));
  if (IsNew)
    Entry->second = Provider->getOptions(File);
  return Entry->second;
}

// In a project's Checks, `-*` is about clang-tidy: nearly everybody has it.
// Only what takes our own checks away by name counts.
static std::string ourPatterns(llvm::StringRef Checks) {
  llvm::SmallVector<llvm::StringRef> Split;
  llvm::SmallVector<char> Newlines;
  std::string Flat = Checks.str();
  std::replace(Flat.begin(), Flat.end(), '\n', ',');
  llvm::StringRef(Flat).split(Split, ',', -1, /*KeepEmpty=*/false);
  std::string Out = "*";
  for (llvm::StringRef Pattern : Split) {
    Pattern = Pattern.trim();
    if (!Pattern.starts_with("-") || Pattern.starts_with("-coro-"))
      Out += "," + Pattern.str();
  }
  return Out;
}

bool Config::isEnabled(llvm::StringRef Check, llvm::StringRef File) {
  std::string Patterns = ourPatterns(tidyOptions(File).Checks.value_or(""));
  // `--checks=coro-x` is that check alone, `--checks=-coro-x` all but that one.
  if (!Globs.empty())
    Patterns +=
        (llvm::StringRef(Globs).ltrim().starts_with("-") ? "," : ",-*,") +
        Globs;
  return tidy::GlobList(Patterns).contains(Check);
}

Options Config::optionsFor(llvm::StringRef File) {
  Options Out;
  tidy::ClangTidyOptions Read = tidyOptions(File);
  std::map<std::string, std::string> Sorted;
  for (const auto &Option : Read.CheckOptions)
    Sorted[Option.getKey().str()] = Option.getValue().Value;
  // Global options, whose names begin with a capital, come first and lose.
  for (const auto &[Key, Value] : Sorted)
    llvm::consumeError(setFrom(Out, Key, Value)); // is among the mistakes
  return Out;
}

std::string Config::excludedHeaders(llvm::StringRef File) {
  return tidyOptions(File).ExcludeHeaderFilterRegex.value_or("");
}

} // namespace corotidy
