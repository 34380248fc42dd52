// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which functions are a framework's own, so that what they do is for its model
// to say; and which are its sources, in the project that is the framework.
#include "link/Program.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace corotidy {

bool isModelled(const Program &P, FunctionIndex F) { return P.IsModelled[F]; }
bool isInside(const Program &P, FunctionIndex F) { return P.IsInside[F]; }

namespace {
// The folders of a framework's sources in a project that has them.
struct Sources {
  bool HasEntry = false; // some function of the model is defined there
  llvm::StringSet<> Folders;
};
using SourcesOf = llvm::DenseMap<const Framework *, Sources>;
} // namespace

static StringRef folderOf(const Program &P, const Function &F) {
  return llvm::sys::path::parent_path(P.Files[F.Where.File].Path);
}

// Where the project defines what models speak of, and what stands beside it.
static SourcesOf findSources(const Program &P) {
  SourcesOf Found;
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    const Function &F = P.Functions[I];
    if (!F.is(HasBody) || !P.isProject(F.Where))
      continue;
    const Framework *Owner = P.Meaning->owner(F.Name);
    if (!Owner || !P.Meaning->hasBeside(F.Name))
      continue;
    Sources &Own = Found[Owner];
    Own.HasEntry |= P.FunctionModels[I] != nullptr;
    Own.Folders.insert(folderOf(P, F));
  }
  return Found;
}

static bool isAmong(const Program &P, const Function &F, const Sources &Own) {
  if (!Own.HasEntry)
    return false;
  for (StringRef Folder = folderOf(P, F); !Folder.empty();
       Folder = llvm::sys::path::parent_path(Folder))
    if (Own.Folders.contains(Folder))
      return true;
  return false;
}

// A lambda, and a local class's member, is as the function that it stands in.
static const Function &outermost(const Program &P, FunctionIndex F) {
  for (FunctionIndex Up = P.find(P.Functions[F].Parent);
       Up != NoFunction && Up != F; Up = P.find(P.Functions[F].Parent))
    F = Up;
  return P.Functions[F];
}

void findInsides(Program &P) {
  SourcesOf Found = findSources(P);
  P.IsModelled.resize(P.Functions.size());
  P.IsInside.resize(P.Functions.size());
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    const Framework *Owner = P.Meaning->owner(P.Functions[I].Name);
    if (!Owner)
      continue;
    const Function &In = outermost(P, I);
    const Sources &Own = Found[Owner];
    // A project that defines nothing of the model only has a namespace of the
    // same name, or adds to the framework's.
    P.IsModelled[I] = !P.isProject(In.Where) ||
                      (Own.HasEntry && P.Meaning->hasBeside(In.Name));
    P.IsInside[I] = !P.IsModelled[I] && isAmong(P, In, Own);
  }
}

} // namespace corotidy
