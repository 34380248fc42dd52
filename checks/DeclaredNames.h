// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// DeclaredNames.h - what a program declares, by bare name: what the entries of
// a model can name.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace corotidy {

// One of the things that a name is declared as.
struct Declaration {
  enum KindOf : uint8_t {
    Namespace,
    Type,
    Function,
    Enumerator,
    Object,
    Other, // another name for `Means`: a typedef, `using std::sleep`
  } Kind = Other;
  // Of a function: the number of arguments that a call can have.
  unsigned Least = 0, Most = 0;
  static constexpr unsigned Any = ~0u;
  bool IsComplete = false;          // of a type: its members are known
  std::vector<std::string> Bases{}; // of a class
  // Of Other: what it stands for, if that has a bare name. Of an object that
  // can be called: its call operator.
  std::string Means{};

  auto operator<=>(const Declaration &) const = default;
};

struct DeclaredNames {
  std::map<std::string, std::set<Declaration>> ByName;
  // Every file that was read, as it was found and without links.
  std::set<std::string> Headers;

  void add(DeclaredNames More) {
    for (auto &[Name, Declared] : More.ByName)
      ByName[Name].merge(Declared);
    Headers.merge(More.Headers);
  }
};

} // namespace corotidy
