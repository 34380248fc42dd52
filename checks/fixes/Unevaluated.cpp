// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// `sizeof(f(1))`, `decltype(f(1))`: no call, and so no fact, but it means
// another type when f becomes a coroutine.
#include "fixes/Coroutines.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
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

// The tokens of a text, comments and strings left out.
static std::vector<llvm::StringRef> wordsOf(llvm::StringRef Text) {
  LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus11 = Language.CPlusPlus20 = true;
  Lexer Reader(SourceLocation(), Language, Text.begin(), Text.begin(),
               Text.end());
  std::vector<llvm::StringRef> Out;
  for (Token T; !Reader.LexFromRawLexer(T) || T.isNot(tok::eof);) {
    if (T.is(tok::eof))
      break;
    const char *End = Reader.getBufferLocation();
    Out.push_back(llvm::StringRef(End - T.getLength(), T.getLength()));
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
  std::vector<llvm::StringRef> Words = wordsOf(Text);
  for (size_t I = 0; I + 1 < Words.size(); ++I)
    if (opensOperand(Words[I], Words[I + 1]) &&
        hasInOperand(llvm::ArrayRef(Words).drop_front(I + 1), Name))
      return true;
  return false;
}

} // namespace corotidy
