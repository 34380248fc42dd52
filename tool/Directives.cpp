// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Directives.h"

#include "clang/Lex/DependencyDirectivesScanner.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
namespace scan = clang::dependency_directives_scan;

namespace corotidy {

static bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

static void addWords(llvm::StringRef From, llvm::StringSet<> &To) {
  while (!(From = From.drop_until(isWord)).empty()) {
    llvm::StringRef Word = From.take_while(isWord);
    if (!llvm::isDigit(Word.front()))
      To.insert(Word);
    From = From.drop_front(Word.size());
  }
}

// The whole file but comments is between `#ifndef X`, `#define X` and `#endif`.
static bool hasGuard(llvm::ArrayRef<scan::Directive> All) {
  while (!All.empty() && (All.back().Kind == scan::pp_eof ||
                          All.back().Kind == scan::tokens_present_before_eof)) {
    if (All.back().Kind == scan::tokens_present_before_eof)
      return false;
    All = All.drop_back();
  }
  return All.size() > 2 && All[0].Kind == scan::pp_ifndef &&
         All[1].Kind == scan::pp_define && All.back().Kind == scan::pp_endif;
}

namespace {
// Turns a file's directives into steps.
class Scanner {
public:
  Scanner(llvm::StringRef Source, const LangOptions &Language, Directives &Out)
      : Source(Source), Out(Out),
        PreambleEnd(Lexer::ComputePreamble(Source, Language).Size) {}
  void scan();

private:
  void add(const scan::Directive &D);
  void addInclude(const scan::Directive &D);
  void addMacro(const scan::Directive &D);
  void addTests(size_t Until);
  llvm::StringRef spelled(const scan::Token &T) const {
    return Source.substr(T.Offset, T.Length);
  }

  llvm::StringRef Source;
  Directives &Out;
  unsigned PreambleEnd, Depth = 0;
  size_t Tested = 0; // conditions are known up to there
};
} // namespace

void Scanner::addInclude(const scan::Directive &D) {
  const scan::Token &Last = D.Tokens[D.Tokens.size() > 2 ? 2 : 0];
  llvm::StringRef Name = spelled(Last);
  Step New{Step::Include};
  New.IsSure =
      Depth == 0 && Last.Offset < PreambleEnd && D.Kind == scan::pp_include;
  New.IsAngled = Name.consume_front("<") && Name.consume_back(">");
  if (!New.IsAngled && !(Name.consume_front("\"") && Name.consume_back("\"")))
    Name = ""; // a macro
  New.Name = Name.str();
  Out.Steps.push_back(std::move(New));
}

void Scanner::addMacro(const scan::Directive &D) {
  for (const scan::Token &T :
       D.Tokens.drop_front(std::min<size_t>(2, D.Tokens.size()))) {
    if (!T.is(tok::raw_identifier))
      continue;
    Out.Steps.push_back({Step::Define, false, false, spelled(T).str()});
    Out.Defined.insert(spelled(T));
    return;
  }
}

// Conditions of lines up to there. Those around nothing that matters are no
// directives to clang's scanner, but may be what the header defines.
void Scanner::addTests(size_t Until) {
  for (size_t End; Tested < Until; Tested = End + 1) {
    End = std::min(Source.find('\n', Tested), Source.size());
    llvm::StringRef Line = Source.slice(Tested, End).ltrim();
    if (!Line.consume_front("#"))
      continue;
    Line = Line.ltrim();
    if (!Line.starts_with("if") && !Line.starts_with("elif"))
      continue;
    llvm::StringSet<> Words;
    addWords(Line.take_until([](char C) { return C == '/'; }), Words);
    for (const auto &Word : Words)
      Out.Steps.push_back({Step::Test, false, false, Word.first().str()});
  }
}

void Scanner::add(const scan::Directive &D) {
  switch (D.Kind) {
  case scan::pp_include:
  case scan::pp_include_next:
  case scan::pp___include_macros:
  case scan::pp_import:
    return addInclude(D);
  case scan::pp_define:
  case scan::pp_undef:
  case scan::pp_pragma_push_macro:
  case scan::pp_pragma_pop_macro:
    return addMacro(D);
  case scan::pp_if:
  case scan::pp_ifdef:
  case scan::pp_ifndef:
    ++Depth;
    return;
  case scan::pp_endif:
    Depth -= Depth != 0;
    return;
  case scan::decl_at_import:
  case scan::cxx_module_decl:
  case scan::cxx_import_decl:
  case scan::cxx_export_module_decl:
  case scan::cxx_export_import_decl:
    Out.HasModules = true;
    return;
  default:
    return;
  }
}

void Scanner::scan() {
  llvm::SmallVector<scan::Token> Tokens;
  llvm::SmallVector<scan::Directive> All;
  if (scanSourceForDependencyDirectives(Source, Tokens, All))
    return;
  llvm::ArrayRef<scan::Directive> Inside = All;
  if (hasGuard(All)) {
    Out.Defined.insert(spelled(All[1].Tokens[2]));
    Tested = All[1].Tokens.back().getEnd();
    Inside = Inside.drop_front(2);
  }
  for (const scan::Directive &D : Inside) {
    if (!D.Tokens.empty())
      addTests(D.Tokens.front().Offset);
    add(D);
  }
  addTests(Source.size());
}

Directives directivesOf(llvm::StringRef Source, const LangOptions &Language) {
  Directives Out;
  Out.Size = Source.size();
  addWords(Source, Out.Words);
  Scanner(Source, Language, Out).scan();
  return Out;
}

} // namespace corotidy
