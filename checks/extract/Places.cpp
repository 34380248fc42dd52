// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One file can have several FileIDs (included twice); they share an index.
#include "extract/Places.h"

#include "clang/Basic/FileManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace clang;

namespace corotidy {

std::string realPath(FileEntryRef File, const SourceManager &SM) {
  llvm::StringRef Real = File.getFileEntry().tryGetRealPathName();
  llvm::SmallString<256> Path(Real.empty() ? File.getName() : Real);
  SM.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  return std::string(Path);
}

Places::Places(const ASTContext &Context, std::string Root)
    : SM(Context.getSourceManager()), Root(std::move(Root)),
      LangOpts(Context.getLangOpts()) {}

FileIndex Places::file(FileID Id) {
  if (auto Known = Indices.find(Id); Known != Indices.end())
    return Known->second;
  SourceFile New;
  if (OptionalFileEntryRef Entry = SM.getFileEntryRefForID(Id))
    New.Path = realPath(*Entry, SM);
  New.IsMain = Id == SM.getMainFileID();
  // `#pragma GCC system_header` counts from its line on.
  New.IsSystem = SM.isInSystemHeader(SM.getLocForEndOfFile(Id));
  New.Digest = llvm::xxh3_64bits(SM.getBufferData(Id));
  FileIndex Index = Files.size();
  for (FileIndex I = 0; I != Files.size(); ++I)
    if (Files[I].Path == New.Path)
      Index = I;
  if (Index == Files.size())
    Files.push_back(std::move(New));
  return Indices[Id] = Index;
}

Place Places::decomposed(SourceLocation FileLoc) {
  if (FileLoc.isInvalid())
    return {};
  auto [Id, Offset] = SM.getDecomposedLoc(FileLoc);
  if (!SM.getFileEntryRefForID(Id))
    return {};
  return {file(Id), Offset, SM.getLineNumber(Id, Offset),
          SM.getColumnNumber(Id, Offset)};
}

Place Places::at(SourceLocation Loc) {
  // A macro argument is written where a person reads it; a macro body is not.
  return decomposed(SM.getFileLoc(Loc));
}

Place Places::spelledAt(SourceLocation Loc) {
  return Loc.isMacroID() ? decomposed(SM.getSpellingLoc(Loc)) : Place{};
}

// What is written in one argument of a macro, and nowhere else, stands there.
static SourceRange inArgument(SourceRange Tokens, const SourceManager &SM) {
  SourceLocation Begin = Tokens.getBegin(), End = Tokens.getEnd();
  while (Begin.isMacroID() && End.isMacroID() &&
         SM.isMacroArgExpansion(Begin) && SM.isMacroArgExpansion(End) &&
         SM.getFileID(Begin) == SM.getFileID(End)) {
    Begin = SM.getImmediateSpellingLoc(Begin);
    End = SM.getImmediateSpellingLoc(End);
  }
  return {Begin, End};
}

Range Places::text(SourceRange Tokens) {
  if (Tokens.isInvalid() || Tokens.getBegin().isMacroID() ||
      Tokens.getEnd().isMacroID())
    return {};
  auto [Id, Begin] = SM.getDecomposedLoc(Tokens.getBegin());
  auto [EndId, End] = SM.getDecomposedLoc(Tokens.getEnd());
  if (Id != EndId || !SM.getFileEntryRefForID(Id))
    return {};
  End += Lexer::MeasureTokenLength(Tokens.getEnd(), SM, LangOpts);
  return {file(Id), Begin, End};
}

Range Places::textOrMacro(SourceRange Tokens) {
  if (Tokens.isInvalid() ||
      (!Tokens.getBegin().isMacroID() && !Tokens.getEnd().isMacroID()))
    return text(Tokens);
  CharSourceRange Use = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(Tokens), SM, LangOpts);
  if (Use.isInvalid())
    return {};
  auto [Id, Begin] = SM.getDecomposedLoc(Use.getBegin());
  if (!SM.getFileEntryRefForID(Id))
    return {};
  return {file(Id), Begin, SM.getDecomposedLoc(Use.getEnd()).second};
}

Range Places::written(SourceRange Tokens) {
  bool IsArgument = Tokens.isValid() && Tokens.getBegin().isMacroID() &&
                    SM.isMacroArgExpansion(Tokens.getBegin()) &&
                    SM.isMacroArgExpansion(Tokens.getEnd());
  return text(IsArgument ? SourceRange(SM.getSpellingLoc(Tokens.getBegin()),
                                       SM.getSpellingLoc(Tokens.getEnd()))
                         : Tokens);
}

Range Places::textInArgument(SourceRange Tokens) {
  return Tokens.isValid() ? text(inArgument(Tokens, SM)) : Range{};
}

Range Places::statement(SourceRange Tokens) {
  Range Text = text(Tokens);
  if (!Text)
    return {};
  SourceLocation After =
      Lexer::findLocationAfterToken(Tokens.getEnd(), tok::semi, SM, LangOpts,
                                    /*SkipTrailingWhitespaceAndNewLine=*/false);
  if (After.isInvalid() || After.isMacroID())
    return {};
  Text.End = SM.getDecomposedLoc(After).second;
  return Text;
}

bool Places::isForeign(SourceLocation Loc) {
  if (isSystem(Loc))
    return true;
  FileID Id = SM.getFileID(SM.getFileLoc(Loc));
  if (Root.empty() || Id == SM.getMainFileID())
    return false;
  auto [Entry, IsNew] = Foreign.try_emplace(Id, false);
  if (!IsNew)
    return Entry->second;
  OptionalFileEntryRef File = SM.getFileEntryRefForID(Id);
  std::string Path = File ? realPath(*File, SM) : "";
  llvm::StringRef Below = Path;
  bool IsBelow =
      Below.consume_front(Root) &&
      (Below.starts_with("/") || llvm::StringRef(Root).ends_with("/"));
  return Foreign[Id] = !IsBelow;
}

bool Places::isSystem(SourceLocation Loc) const {
  return SM.isInSystemHeader(SM.getFileLoc(Loc));
}

} // namespace corotidy
