// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Config.h"

#include "Check.h"
#include "clang-tidy/GlobList.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

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

static llvm::Error verifyGlobs(llvm::StringRef Globs) {
  llvm::SmallVector<llvm::StringRef> Split;
  Globs.split(Split, ',', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Glob : Split) {
    Glob = Glob.trim();
    Glob.consume_front("-");
    tidy::GlobList Pattern(Glob);
    bool Matches = llvm::any_of(allChecks(), [&](const Check *C) {
      return Pattern.contains(C->Info.Name);
    });
    if (!Matches && !Glob.empty())
      return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                     "--checks: '" + Glob +
                                         "' is no check of coro-tidy" +
                                         nearestCheck(Glob));
  }
  return llvm::Error::success();
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
    if (!Options)
      Mistakes->push_back("cannot read the configuration: " +
                          (First.empty()
                               ? Text.getBufferIdentifier().str() + ": " +
                                     Options.getError().message()
                               : First));
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
  if (!Globs.empty())
    Patterns += "," + Globs;
  return tidy::GlobList(Patterns).contains(Check);
}

llvm::Expected<Options> Config::optionsFor(llvm::StringRef File) {
  Options Out;
  tidy::ClangTidyOptions Read = tidyOptions(File);
  for (const OptionInfo &Info : optionTable())
    if (auto Global = Read.CheckOptions.find(Info.Name);
        Global != Read.CheckOptions.end())
      if (llvm::Error Bad = setOption(Out, Info.Name, Global->second.Value))
        return std::move(Bad);
  for (const Check *C : allChecks())
    for (const auto &Option : Read.CheckOptions) {
      llvm::StringRef Name = Option.getKey();
      if (Name.consume_front(C->Info.Name) && Name.consume_front("."))
        if (llvm::Error Bad = setOption(Out, Name, Option.getValue().Value))
          return std::move(Bad);
    }
  return Out;
}

std::string Config::excludedHeaders(llvm::StringRef File) {
  return tidyOptions(File).ExcludeHeaderFilterRegex.value_or("");
}

} // namespace corotidy
