// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Models.h"
#include "Names.h"
#include "llvm/ADT/STLExtras.h"

using llvm::StringRef;

namespace corotidy {

const FunctionModel *Models::function(StringRef BareName,
                                      unsigned Parameters) const {
  if (Overloaded.contains(BareName)) {
    std::string Overload =
        (BareName + "(" + llvm::Twine(Parameters) + ")").str();
    if (auto Found = Functions.find(Overload); Found != Functions.end())
      return &Found->second;
  }
  if (auto Found = Functions.find(BareName); Found != Functions.end())
    return &Found->second;
  auto [Scope, Last] = splitName(BareName);
  auto Found = FunctionGlobs.find(Scope);
  if (Found == FunctionGlobs.end())
    return nullptr;
  for (const FunctionModel &F : Found->second)
    if (matches(splitName(F.Name).second, Last))
      return &F;
  return nullptr;
}

const TypeModel *Models::type(StringRef BareName) const {
  auto Found = Types.find(BareName);
  return Found == Types.end() ? nullptr : &Found->second;
}

template <class Model> static void sortByName(std::vector<const Model *> &All) {
  llvm::sort(All,
             [](const Model *A, const Model *B) { return A->Name < B->Name; });
}

std::vector<const FunctionModel *>
Models::functionsOf(StringRef Framework) const {
  std::vector<const FunctionModel *> Out;
  for (const auto &Entry : Functions)
    if (Entry.second.Framework == Framework)
      Out.push_back(&Entry.second);
  for (const auto &Scope : FunctionGlobs)
    for (const FunctionModel &F : Scope.second)
      if (F.Framework == Framework)
        Out.push_back(&F);
  sortByName(Out);
  return Out;
}

std::vector<const TypeModel *> Models::typesOf(StringRef Framework) const {
  std::vector<const TypeModel *> Out;
  for (const auto &Entry : Types)
    if (Entry.second.Framework == Framework)
      Out.push_back(&Entry.second);
  sortByName(Out);
  return Out;
}

static bool isInside(StringRef Name, StringRef Namespace) {
  return Name.consume_front(Namespace) && Name.starts_with("::");
}

const Framework *Models::owner(StringRef BareName) const {
  const Framework *Owner = nullptr;
  size_t Longest = 0;
  for (const Framework &F : Frameworks)
    for (StringRef Namespace : F.Namespaces)
      if (Namespace.size() > Longest && isInside(BareName, Namespace)) {
        Owner = &F;
        Longest = Namespace.size();
      }
  return Owner;
}

bool Models::hasBeside(StringRef BareName) const {
  StringRef Scope = splitName(BareName).first;
  if (Scopes.contains(Scope))
    return true;
  for (; !Scope.empty(); Scope = splitName(Scope).first)
    if (Types.contains(Scope))
      return true;
  return false;
}

} // namespace corotidy
