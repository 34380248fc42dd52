// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// NameCheck.h - the names in models against those that a program declares:
//
//   model texts → NamedEntry → NameReport
//     model/Entries.h    ▲
//           AST → DeclaredNames
#pragma once

#include "DeclaredNames.h"
#include "model/Entries.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace corotidy {

struct NameReport {
  std::string Framework;
  // A header of the framework was read, or one of its namespaces is declared.
  bool IsIncluded = false;
  // Different names: all, those that are declared, those that are not and whose
  // header may not have been included.
  unsigned Names = 0, Declared = 0, Unjudged = 0;
  // An entry that names nothing, and a sentence that says so.
  struct Mistake {
    NamedEntry Entry;
    std::string Sentence;
  };
  std::vector<Mistake> Undeclared; // in the order of the files
  std::vector<Mistake> OfVersions; // those that have a version
};

// One report for each framework, in the order of `Frameworks`. An entry that
// names nothing is reported when `ExpectsAll` says so, or when the class that
// it would be a member of is defined.
std::vector<NameReport>
checkNames(llvm::ArrayRef<Framework> Frameworks,
           llvm::ArrayRef<NamedEntry> Entries, const DeclaredNames &Declared,
           llvm::function_ref<bool(const NamedEntry &)> ExpectsAll);

// What was probably meant by a name that is not declared; empty when nothing is
// near.
class NameSuggestions {
public:
  explicit NameSuggestions(const DeclaredNames &Declared)
      : Declared(Declared) {}
  std::string meant(const NamedEntry &Entry);

private:
  std::string inBases(llvm::StringRef Scope, llvm::StringRef Last,
                      NamedEntry::KindOf Kind, unsigned Depth) const;
  std::string inOtherScopes(const NamedEntry &Entry);
  std::string misspelt(const NamedEntry &Entry) const;

  const DeclaredNames &Declared;
  // Names by their last component; made when the first is asked for.
  std::map<llvm::StringRef, std::vector<llvm::StringRef>> ByLast;
};

// Whether a declaration is what an entry of that kind can name.
bool isNameable(NamedEntry::KindOf Kind, const Declaration &Is);
bool isDeclared(const DeclaredNames &Names, llvm::StringRef Name,
                NamedEntry::KindOf Kind);

} // namespace corotidy
