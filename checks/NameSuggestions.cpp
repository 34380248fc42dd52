// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Guesses, the surest first: a member of a base class, the same last component
// in another scope, a slip of the pen.
#include "NameCheck.h"

#include "model/Names.h"
#include "llvm/ADT/STLExtras.h"

using llvm::StringRef;

namespace corotidy {

bool isNameable(NamedEntry::KindOf Kind, const Declaration &Is) {
  switch (Kind) {
  case NamedEntry::Namespace:
    return Is.Kind == Declaration::Namespace;
  case NamedEntry::Type:
    return Is.Kind == Declaration::Type;
  case NamedEntry::Function:
    return Is.Kind == Declaration::Function;
  case NamedEntry::Value:
    return Is.Kind == Declaration::Function ||
           Is.Kind == Declaration::Enumerator || Is.Kind == Declaration::Object;
  }
  return false;
}

bool isDeclared(const DeclaredNames &Names, StringRef Name,
                NamedEntry::KindOf Kind) {
  auto Found = Names.ByName.find(Name.str());
  return Found != Names.ByName.end() &&
         llvm::any_of(Found->second, [&](const Declaration &Is) {
           return isNameable(Kind, Is);
         });
}

std::string NameSuggestions::inBases(StringRef Scope, StringRef Last,
                                     NamedEntry::KindOf Kind,
                                     unsigned Depth) const {
  auto Found = Declared.ByName.find(Scope.str());
  if (Found == Declared.ByName.end() || Depth == 16)
    return "";
  for (const Declaration &Is : Found->second)
    for (const std::string &Base : Is.Bases) {
      std::string Name = (Base + "::" + Last).str();
      if (isDeclared(Declared, Name, Kind))
        return Name;
      if (std::string Far = inBases(Base, Last, Kind, Depth + 1); !Far.empty())
        return Far;
    }
  return "";
}

// Of a pattern, the scope with functions that match.
std::string NameSuggestions::inOtherScopes(const NamedEntry &Entry) {
  if (ByLast.empty())
    for (const auto &[Name, Is] : Declared.ByName)
      ByLast[splitName(Name).second].push_back(Name);
  auto [Scope, Last] = splitName(Entry.Name);
  std::string Best;
  unsigned Least = ~0u;
  auto Try = [&](StringRef Name) {
    StringRef Other = splitName(Name).first;
    unsigned Distance = Scope.edit_distance(Other);
    StringRef Root = Scope.take_until([](char C) { return C == ':'; });
    bool IsNear = Distance * 2 <= std::max(Scope.size(), Other.size()) ||
                  (!Root.empty() && Other.starts_with((Root + "::").str()));
    if (IsNear && Distance < Least && Other != Scope &&
        isDeclared(Declared, Name, Entry.Kind)) {
      Least = Distance;
      Best = (Other.empty() ? "" : Other + "::").str() + Last.str();
    }
  };
  if (!isPattern(Entry.Name)) {
    for (StringRef Name : ByLast[Last])
      Try(Name);
    return Best;
  }
  for (const auto &[Other, Names] : ByLast)
    if (matches(Last, Other))
      llvm::for_each(Names, Try);
  return Best;
}

// A name in the same scope may be wrong by a third, another by a fourth.
std::string NameSuggestions::misspelt(const NamedEntry &Entry) const {
  StringRef Scope = splitName(Entry.Name).first;
  std::string Best;
  unsigned Least = ~0u;
  for (const auto &[Name, Is] : Declared.ByName) {
    auto [Other, Last] = splitName(Name);
    StringRef Wrong = Entry.Name;
    if (Other == Scope)
      Wrong = splitName(Wrong).second;
    else
      Last = Name;
    unsigned Limit =
        std::max<size_t>(1, Wrong.size() / (Other == Scope ? 3 : 4));
    unsigned Distance = Wrong.edit_distance(Last, true, Limit);
    if (Distance <= Limit && Distance < Least &&
        isDeclared(Declared, Name, Entry.Kind)) {
      Least = Distance;
      Best = Name;
    }
  }
  return Best;
}

std::string NameSuggestions::meant(const NamedEntry &Entry) {
  auto [Scope, Last] = splitName(Entry.Name);
  if (std::string Name = inBases(Scope, Last, Entry.Kind, 0); !Name.empty())
    return Name;
  if (std::string Name = inOtherScopes(Entry); !Name.empty())
    return Name;
  return isPattern(Entry.Name) ? "" : misspelt(Entry);
}

} // namespace corotidy
