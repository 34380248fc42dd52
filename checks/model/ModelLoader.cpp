// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ModelLoader.cpp - model files → Models. Files come in order; a later one
// replaces entries of an earlier one by name. "like" is resolved between
// reading and merging, so its model may stand in any file.
#include "Embedded.h"
#include "Json.h"
#include "ModelFile.h"
#include "Names.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <tuple>

using llvm::ArrayRef;
using llvm::StringRef;

namespace corotidy {

namespace {
struct Source {
  ModelFile File;
  Mistakes *Wrong;
};
} // namespace

static void append(std::vector<std::string> &To,
                   const std::vector<std::string> &From) {
  for (const std::string &Text : From)
    if (!llvm::is_contained(To, Text))
      To.push_back(Text);
}

// The files of the model that this one is like, under its names, then its own.
// `Below` are the models whose likeness is being resolved.
static std::vector<ModelFile> resolve(const ModelFile &File,
                                      ArrayRef<Source> All,
                                      std::vector<StringRef> &Below) {
  std::vector<ModelFile> Result;
  if (File.Like) {
    Below.push_back(File.About.Name);
    for (const Source &S : All) {
      if (S.File.About.Name != File.Like->Model ||
          llvm::is_contained(Below, S.File.About.Name))
        continue;
      for (ModelFile &Taken : resolve(S.File, All, Below)) {
        Result.push_back(renamed(std::move(Taken), *File.Like));
        Result.back().About.Name = File.About.Name;
        Result.back().About.Source.clear();
        Result.back().About.Tested.clear();
      }
    }
    Below.pop_back();
  }
  Result.push_back(File);
  return Result;
}

// Whether following "like" from `From` leads back to it.
static bool isLikeItself(const ModelFile &From, ArrayRef<Source> All) {
  std::vector<StringRef> Reached = {From.Like->Model};
  for (size_t I = 0; I < Reached.size(); ++I)
    for (const Source &S : All)
      if (S.File.About.Name == Reached[I] && S.File.Like &&
          !llvm::is_contained(Reached, S.File.Like->Model))
        Reached.push_back(S.File.Like->Model);
  return llvm::is_contained(Reached, From.About.Name);
}

// The names that `Like` would take over under other names.
static std::vector<std::string> namesIn(const Likeness &Like,
                                        ArrayRef<Source> All) {
  std::vector<std::string> Out;
  for (const Source &S : All) {
    if (S.File.About.Name != Like.Model)
      continue;
    std::vector<StringRef> Below;
    for (const ModelFile &File : resolve(S.File, All, Below)) {
      llvm::append_range(Out, File.About.Namespaces);
      for (const FunctionModel &F : File.Functions)
        Out.push_back(F.Name);
      for (const TypeModel &T : File.Types)
        Out.push_back(T.Name);
    }
  }
  return Out;
}

static void checkReplaced(const Source &S, ArrayRef<Source> All) {
  std::vector<std::string> Names = namesIn(*S.File.Like, All);
  std::vector<StringRef> Scopes;
  for (StringRef Name : Names)
    for (StringRef Scope = splitName(Name).first; !Scope.empty();
         Scope = splitName(Scope).first)
      Scopes.push_back(Scope);
  llvm::sort(Scopes);
  Scopes.erase(llvm::unique(Scopes), Scopes.end());
  for (const auto &[From, To] : S.File.Like->Replace)
    if (!llvm::is_contained(Names, From) && !llvm::is_contained(Scopes, From))
      S.Wrong->add(pointerTo("/like/replace", From),
                   "no name of " + inQuotes(S.File.Like->Model) +
                       " starts with " + inQuotes(From) +
                       suggestion(From, Scopes));
}

static void checkLikes(ArrayRef<Source> All, MissingModel Missing) {
  std::vector<StringRef> Names;
  for (const Source &S : All)
    Names.push_back(S.File.About.Name);
  llvm::sort(Names);
  Names.erase(llvm::unique(Names), Names.end());
  for (const Source &S : All) {
    // An empty name has been reported as what it is.
    if (!S.File.Like || S.File.Like->Model.empty())
      continue;
    StringRef Model = S.File.Like->Model;
    std::vector<StringRef> Others = Names;
    llvm::erase(Others, S.File.About.Name);
    bool IsThere = llvm::is_contained(Names, Model);
    if (!IsThere && Missing == MissingModel::Wrong)
      S.Wrong->add("/like/model", "no model is called " + inQuotes(Model) +
                                      suggestion(Model, Others));
    else if (isLikeItself(S.File, All))
      S.Wrong->add("/like/model",
                   inQuotes(S.File.About.Name) + " is like itself");
    else if (IsThere)
      checkReplaced(S, All);
  }
}

// Puts files together; declared a friend in Models.h.
class ModelBuilder {
public:
  void add(ModelFile File) {
    Framework &About = framework(File.About.Name);
    if (!File.About.Source.empty())
      About.Source = File.About.Source;
    if (!File.About.Tested.empty())
      About.Tested = File.About.Tested;
    append(About.Namespaces, File.About.Namespaces);
    append(About.Headers, File.About.Headers);
    for (FunctionModel &F : File.Functions)
      add(std::move(F), File.About.Name);
    for (TypeModel &T : File.Types) {
      T.Framework = File.About.Name;
      std::string Name = T.Name;
      Result.Types[Name] = std::move(T);
    }
    for (FixTemplate &Fix : File.Fixes)
      add(std::move(Fix), File.About.Name);
  }

  Models take() && {
    llvm::sort(Result.Frameworks, [](const Framework &A, const Framework &B) {
      return A.Name < B.Name;
    });
    return std::move(Result);
  }

private:
  Framework &framework(StringRef Name) {
    for (Framework &F : Result.Frameworks)
      if (F.Name == Name)
        return F;
    Framework &New = Result.Frameworks.emplace_back();
    New.Name = Name.str();
    return New;
  }

  void add(FunctionModel F, const std::string &Framework) {
    F.Framework = Framework;
    Result.Scopes.insert(splitName(F.Name).first);
    if (!isPattern(F.Name)) {
      std::string Name = F.Name;
      if (auto [Bare, Count] = splitOverload(Name); !Count.empty())
        Result.Overloaded.insert(Bare);
      Result.Functions[Name] = std::move(F);
      return;
    }
    std::string Scope = splitName(F.Name).first.str();
    std::vector<FunctionModel> &Patterns = Result.FunctionGlobs[Scope];
    llvm::erase_if(Patterns, [&](const FunctionModel &Other) {
      return Other.Name == F.Name;
    });
    // The longest pattern says most; it is asked first.
    auto Less = [](const FunctionModel &A, const FunctionModel &B) {
      return std::tuple(B.Name.size(), A.Name) <
             std::tuple(A.Name.size(), B.Name);
    };
    Patterns.insert(llvm::upper_bound(Patterns, F, Less), std::move(F));
  }

  void add(FixTemplate Fix, const std::string &Framework) {
    Fix.Framework = Framework;
    for (FixTemplate &Other : Result.Fixes)
      if (std::tie(Other.Call, Other.ObjectCall, Other.ObjectArgs,
                   Other.LastTypes) ==
          std::tie(Fix.Call, Fix.ObjectCall, Fix.ObjectArgs, Fix.LastTypes)) {
        Other = std::move(Fix);
        return;
      }
    Result.Fixes.push_back(std::move(Fix));
  }

  Models Result;
};

llvm::Expected<Models> loadModels(ArrayRef<ModelText> Texts,
                                  MissingModel Missing) {
  std::vector<Mistakes> Wrong;
  for (const ModelText &Text : Texts)
    Wrong.emplace_back(Text.File);
  std::vector<Source> All;
  for (size_t I = 0; I < Texts.size(); ++I)
    if (std::optional<ModelFile> File =
            readModelFile(Texts[I].Text, Wrong[I])) {
      for (FunctionModel &F : File->Functions)
        F.IsBuiltin = Texts[I].IsBuiltin;
      All.push_back({std::move(*File), &Wrong[I]});
    }
  checkLikes(All, Missing);
  std::vector<std::string> Lines;
  for (const Mistakes &Of : Wrong)
    llvm::append_range(Lines, Of.lines());
  if (!Lines.empty())
    return llvm::make_error<llvm::StringError>(llvm::join(Lines, "\n"),
                                               llvm::inconvertibleErrorCode());
  ModelBuilder Builder;
  for (const Source &S : All) {
    std::vector<StringRef> Below;
    for (ModelFile &File : resolve(S.File, All, Below))
      Builder.add(std::move(File));
  }
  return std::move(Builder).take();
}

std::vector<ModelText> builtinModels() {
  std::vector<ModelText> Out;
  for (const EmbeddedText &Model : embeddedModels())
    Out.push_back({Model.File.str(), Model.Text.str(), true});
  return Out;
}

llvm::Expected<Models> loadAllModels(ArrayRef<ModelText> Extra) {
  std::vector<ModelText> Texts = builtinModels();
  llvm::append_range(Texts, Extra);
  return loadModels(Texts);
}

} // namespace corotidy
