// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From declarations to sorted facts.
#include "extract/Extract.h"

#include "FileNumbers.h"
#include "extract/Unit.h"
#include "clang/AST/DeclGroup.h"
#include "llvm/Support/Path.h"

using namespace clang;

namespace corotidy {

static void sortFunctions(Facts &Out) {
  llvm::sort(Out.Functions,
             [](const Function &A, const Function &B) { return A.Id < B.Id; });
  for (Function &F : Out.Functions) {
    llvm::sort(F.Calls, [](const Call &A, const Call &B) {
      return std::tie(A.Where, A.Whole, A.Callee) <
             std::tie(B.Where, B.Whole, B.Callee);
    });
    F.Calls.erase(std::unique(F.Calls.begin(), F.Calls.end()), F.Calls.end());
  }
  for (Function &F : Out.Functions) {
    llvm::sort(F.Stores);
    F.Stores.erase(std::unique(F.Stores.begin(), F.Stores.end()),
                   F.Stores.end());
  }
  llvm::sort(Out.Stores);
  llvm::sort(Out.Unseen);
  Out.Unseen.erase(std::unique(Out.Unseen.begin(), Out.Unseen.end()),
                   Out.Unseen.end());
}

static void sortFiles(Facts &Out) {
  std::vector<FileIndex> Order(Out.Files.size()), To(Out.Files.size());
  for (FileIndex I = 0; I != Order.size(); ++I)
    Order[I] = I;
  llvm::sort(Order, [&](FileIndex A, FileIndex B) {
    return Out.Files[A].Path < Out.Files[B].Path;
  });
  std::vector<SourceFile> Sorted;
  for (FileIndex I = 0; I != Order.size(); ++I) {
    To[Order[I]] = I;
    Sorted.push_back(std::move(Out.Files[Order[I]]));
  }
  Out.Files = std::move(Sorted);
  FileNumbers Visitor{To};
  Visitor("", Out.Functions);
  Visitor("", Out.Unseen);
}

// A template is unresolved when none of its instantiations has a body here.
static void dropInstantiated(Facts &Out) {
  llvm::DenseSet<uint64_t> Instantiated;
  for (const Function &F : Out.Functions)
    if (F.Pattern && F.is(HasBody))
      Instantiated.insert(F.Pattern.Hash);
  llvm::erase_if(Out.Unseen, [&](const Missed &M) {
    return M.Kind == MissedKind::UnresolvedTemplate &&
           Instantiated.contains(M.In.Hash);
  });
}

std::vector<std::string> headersRead(const SourceManager &SM) {
  std::vector<std::string> Paths;
  for (auto It = SM.fileinfo_begin(); It != SM.fileinfo_end(); ++It)
    Paths.push_back(realPath(It->first, SM));
  llvm::sort(Paths);
  Paths.erase(std::unique(Paths.begin(), Paths.end()), Paths.end());
  return Paths;
}

static std::string relativeTo(llvm::StringRef Path, llvm::StringRef Root) {
  if (!Root.empty() && Path.consume_front(Root))
    return Path.ltrim('/').str();
  return Path.str();
}

Facts extract(ASTContext &Context, llvm::ArrayRef<const Decl *> TopLevel,
              const ExtractOptions &Options) {
  const SourceManager &SM = Context.getSourceManager();
  Facts Out;
  if (OptionalFileEntryRef Main = SM.getFileEntryRefForID(SM.getMainFileID()))
    Out.MainFile = realPath(*Main, SM);
  Unit U(Context, relativeTo(Out.MainFile, Options.Root), Options.Root);
  U.Where.at(SM.getLocForStartOfFile(SM.getMainFileID()));
  for (const Decl *D : TopLevel)
    collectDefinitions(U, D);
  while (const FunctionDecl *Function = U.nextBody())
    walkBody(U, Function);
  for (auto &[Hash, Collected] : U.Functions)
    Out.Functions.push_back(std::move(Collected));
  Out.Files = U.Where.takeFiles();
  Out.Stores = std::move(U.Stores);
  Out.Unseen = std::move(U.Unseen);
  Out.Headers = headersRead(SM);
  dropInstantiated(Out);
  sortFiles(Out);
  sortFunctions(Out);
  return Out;
}

std::vector<const Decl *> topLevelDeclarations(const ASTContext &Context) {
  const TranslationUnitDecl *Unit = Context.getTranslationUnitDecl();
  return {Unit->decls_begin(), Unit->decls_end()};
}

std::vector<const Decl *> parsedDeclarations(const ASTContext &Context) {
  const TranslationUnitDecl *Unit = Context.getTranslationUnitDecl();
  return {Unit->noload_decls_begin(), Unit->noload_decls_end()};
}

} // namespace corotidy
