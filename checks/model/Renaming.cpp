// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Renaming.cpp - "like": a model under other names. `asio` → `boost::asio`
// turns asio::post into boost::asio::post, and asio/post.hpp into
// boost/asio/post.hpp.
#include "ModelFile.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace corotidy {

static std::string asPath(StringRef Namespace) {
  std::string Result;
  for (StringRef Rest = Namespace; !Rest.empty();) {
    auto [Component, Tail] = Rest.split("::");
    Result += (Result.empty() ? "" : "/") + Component.str();
    Rest = Tail;
  }
  return Result;
}

// Replaces a leading `From` that ends where a separator starts.
static bool replacePrefix(std::string &Text, StringRef From, StringRef To,
                          llvm::ArrayRef<StringRef> Separators) {
  StringRef Rest = Text;
  if (!Rest.consume_front(From))
    return false;
  if (!Rest.empty() && llvm::none_of(Separators, [&](StringRef S) {
        return Rest.starts_with(S);
      }))
    return false;
  Text = (To + Rest).str();
  return true;
}

void renameName(std::string &Name, const Likeness &Like) {
  for (const auto &[From, To] : Like.Replace)
    if (replacePrefix(Name, From, To, {"::"}))
      return;
}

static void renamePath(std::string &Path, const Likeness &Like) {
  for (const auto &[From, To] : Like.Replace)
    if (replacePrefix(Path, asPath(From), asPath(To), {"/", "."}))
      return;
}

static bool continuesName(StringRef Before) {
  return !Before.empty() && (llvm::isAlnum(Before.back()) ||
                             Before.back() == '_' || Before.back() == ':');
}

// Names inside prose and code: `asio::` where a name can start.
static void renameText(std::string &Text, const Likeness &Like) {
  std::string Result;
  for (StringRef Rest = Text; !Rest.empty();) {
    const std::pair<std::string, std::string> *Found = nullptr;
    if (!continuesName(Result))
      for (const auto &Pair : Like.Replace)
        if (Rest.starts_with(Pair.first + "::") && !Found)
          Found = &Pair;
    Result += Found ? StringRef(Found->second) : Rest.take_front();
    Rest = Rest.drop_front(Found ? Found->first.size() : 1);
  }
  Text = std::move(Result);
}

static void rename(FunctionModel &F, const Likeness &Like) {
  renameName(F.Name, Like);
  renameName(F.Twin, Like);
  if (F.Run) {
    renameName(F.Run->MadeBy, Like);
    renameName(F.Run->Unless.Names, Like);
    renameName(F.Run->OnlyIf.Names, Like);
    renameText(F.Run->Nested, Like);
  }
  if (F.Blocks) {
    renameText(F.Blocks->Why, Like);
    for (auto *Names : {&F.Blocks->DoubtedBy, &F.Blocks->DoubtedOn})
      for (std::string &Name : *Names)
        renameName(Name, Like);
  }
  for (Registrar &R : F.Registers) {
    renameName(R.Unless.Names, Like);
    renameName(R.OnlyIf.Names, Like);
  }
  if (F.Running)
    renameName(F.Running->Against, Like);
  if (F.Ready) {
    renameName(F.Ready->Against, Like);
    renameName(F.Ready->Pending, Like);
  }
  if (F.Spawns) {
    renameText(F.Spawns->Exception, Like);
    renameName(F.Spawns->SwallowedBy, Like);
  }
  if (F.Ambiguous) {
    renameText(F.Ambiguous->Why, Like);
    renameText(F.Ambiguous->Instead, Like);
  }
}

static void rename(FixTemplate::Await &Await, const Likeness &Like) {
  for (AwaitIn &In : Await.In) {
    renameName(In.Type, Like);
    for (auto &[Index, Type] : In.Args)
      renameName(Type, Like);
  }
  renameText(Await.Text, Like);
  renameText(Await.Unsafe, Like);
  for (std::string &Include : Await.Includes)
    renamePath(Include, Like);
}

static void rename(FixTemplate::Branch &Branch, const Likeness &Like) {
  std::map<std::string, std::string> Running;
  for (const auto &[Type, Predicate] : Branch.Running) {
    std::string NewType = Type, NewPredicate = Predicate;
    renameName(NewType, Like);
    renameText(NewPredicate, Like);
    Running[NewType] = NewPredicate;
  }
  Branch.Running = std::move(Running);
  renameText(Branch.SpawnText, Like);
  renameText(Branch.SpawnValueText, Like);
  for (std::string &Include : Branch.Includes)
    renamePath(Include, Like);
}

static void rename(FixTemplate &Fix, const Likeness &Like) {
  renameName(Fix.Call, Like);
  renameName(Fix.ObjectCall, Like);
  for (auto &[Index, Type] : Fix.ObjectArgs)
    renameName(Type, Like);
  for (std::string &Type : Fix.LastTypes)
    renameName(Type, Like);
  if (Fix.AwaitFix)
    rename(*Fix.AwaitFix, Like);
  if (Fix.BranchFix)
    rename(*Fix.BranchFix, Like);
  for (std::string &Way : Fix.WaysOut)
    renameText(Way, Like);
}

ModelFile renamed(ModelFile File, const Likeness &Like) {
  for (std::string &Namespace : File.About.Namespaces)
    renameName(Namespace, Like);
  for (std::string &Header : File.About.Headers)
    renamePath(Header, Like);
  for (FunctionModel &F : File.Functions)
    rename(F, Like);
  for (TypeModel &T : File.Types) {
    renameName(T.Name, Like);
    renamePath(T.Header, Like);
    renameName(T.VoidTask, Like);
    renameName(T.Spelled, Like);
  }
  for (FixTemplate &Fix : File.Fixes)
    rename(Fix, Like);
  return File;
}

} // namespace corotidy
