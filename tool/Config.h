// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Config.h - the project's .clang-tidy, read by clang-tidy's own library, and
// the globs of --checks.
#pragma once

#include "Options.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "llvm/ADT/StringMap.h"

#include <memory>

namespace corotidy {

class Config {
public:
  // `Globs` is the value of --checks; a name in it that is none of ours, or of
  // a glob that matches none, is an error.
  static llvm::Expected<Config> make(llvm::StringRef Globs);

  // Whether the .clang-tidy of the file, and --checks, let the check speak.
  bool isEnabled(llvm::StringRef Check, llvm::StringRef File);

  // The check options that the .clang-tidy of the file sets; a check's own win
  // over global ones.
  Options optionsFor(llvm::StringRef File);

  // The .clang-tidy's ExcludeHeaderFilterRegex.
  std::string excludedHeaders(llvm::StringRef File);

  // What is wrong in the .clang-tidy files that were asked for, as sentences.
  const std::vector<std::string> &mistakes() const { return *Mistakes; }

private:
  Config() = default;
  clang::tidy::ClangTidyOptions tidyOptions(llvm::StringRef File);

  std::string Globs;
  std::shared_ptr<std::vector<std::string>> Mistakes;
  std::unique_ptr<clang::tidy::ClangTidyOptionsProvider> Provider;
  llvm::StringMap<clang::tidy::ClangTidyOptions> ByFolder;
};

} // namespace corotidy
