// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What only the text says. `sizeof(f(1))` and `decltype(f(1))` are no calls,
// and so no facts, but mean another type when f becomes a coroutine; `++Hits;`
// beside a call is no fact either; a comment must not be lost.
#include "fixes/Coroutines.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace corotidy {

static bool opensOperand(llvm::StringRef Word, llvm::StringRef Next) {
  static const llvm::StringSet<> Words{"sizeof",   "alignof",    "decltype",
                                       "__typeof", "__typeof__", "typeof",
                                       "typeid"};
  return Words.contains(Word) || (Word == "noexcept" && Next == "(") ||
         (Word == "requires" && (Next == "(" || Next == "{"));
}

namespace {
enum class Want : uint8_t { Words, Comments };
} // namespace

// The text's tokens without its comments, or its comments.
static std::vector<llvm::StringRef> tokensOf(llvm::StringRef Text, Want Kind) {
  LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus11 = Language.CPlusPlus20 = true;
  std::string Copy = Text.str(); // the lexer wants a null where the text ends
  Lexer Reader(SourceLocation(), Language, Copy.c_str(), Copy.c_str(),
               Copy.c_str() + Copy.size());
  Reader.SetCommentRetentionState(true);
  std::vector<llvm::StringRef> Out;
  for (Token T; !Reader.LexFromRawLexer(T) || T.isNot(tok::eof);) {
    if (T.is(tok::eof))
      break;
    size_t End = Reader.getBufferLocation() - Copy.c_str();
    if (T.is(tok::comment) == (Kind == Want::Comments))
      Out.push_back(Text.substr(End - T.getLength(), T.getLength()));
  }
  return Out;
}

// The operand that begins there ends where its brackets are closed; one without
// brackets at the next `,`, `;` or closing bracket.
static bool hasInOperand(llvm::ArrayRef<llvm::StringRef> Rest,
                         llvm::StringRef Name) {
  unsigned Depth = 0;
  for (llvm::StringRef Word : Rest) {
    if (Word == Name)
      return true;
    if (Word == "(" || Word == "{") {
      ++Depth;
    } else if (Word == ")" || Word == "}") {
      if (Depth <= 1)
        return false;
      --Depth;
    } else if (Depth == 0 && (Word == "," || Word == ";")) {
      return false;
    }
  }
  return false;
}

bool isNamedUnevaluated(llvm::StringRef Text, llvm::StringRef Name) {
  if (!Text.contains(Name))
    return false;
  std::vector<llvm::StringRef> Words = tokensOf(Text, Want::Words);
  for (size_t I = 0; I + 1 < Words.size(); ++I)
    if (opensOperand(Words[I], Words[I + 1]) &&
        hasInOperand(llvm::ArrayRef(Words).drop_front(I + 1), Name))
      return true;
  return false;
}

static bool isFrame(llvm::StringRef Word) {
  static const llvm::StringSet<> Frame{"{", "}",      "(",        ")",
                                       ";", "return", "co_return"};
  return Frame.contains(Word);
}

bool hasOnly(llvm::StringRef Text, const Range &Body, const Range &What) {
  if (!Body.contains(What) || Body.End > Text.size())
    return false;
  for (llvm::StringRef Part :
       {Text.slice(Body.Begin, What.Begin), Text.slice(What.End, Body.End)})
    if (!llvm::all_of(tokensOf(Part, Want::Words), isFrame))
      return false;
  return true;
}

std::string commentsIn(llvm::StringRef Text) {
  if (!Text.contains("//") && !Text.contains("/*"))
    return "";
  std::string Out;
  for (llvm::StringRef Comment : tokensOf(Text, Want::Comments))
    Out += (" " + Comment + (Comment.starts_with("//") ? "\n" : "")).str();
  return Out;
}

bool hasWord(llvm::StringRef Text, llvm::StringRef Word) {
  auto IsPart = [](char C) { return llvm::isAlnum(C) || C == '_'; };
  for (size_t At = Text.find(Word); At != llvm::StringRef::npos;
       At = Text.find(Word, At + 1)) {
    size_t End = At + Word.size();
    if ((At == 0 || !IsPart(Text[At - 1])) &&
        (End == Text.size() || !IsPart(Text[End])))
      return true;
  }
  return false;
}

bool isTemplateParameter(llvm::StringRef Text, llvm::StringRef Name) {
  constexpr llvm::StringLiteral Opens = "template";
  for (size_t At = Text.find(Opens); At != llvm::StringRef::npos;
       At = Text.find(Opens, At + 1))
    if (hasWord(Text.substr(At).take_until(
                    [](char C) { return C == '{' || C == ';' || C == '('; }),
                Name))
      return true;
  return false;
}

bool hasDirective(llvm::StringRef Text) {
  for (size_t End = Text.find('\n'); End != llvm::StringRef::npos;
       End = Text.find('\n', End + 1))
    if (Text.substr(End + 1).ltrim(" \t").starts_with("#"))
      return true;
  return false;
}

} // namespace corotidy
