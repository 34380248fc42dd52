// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Fix templates of the models, with the code's own text in them.
#include "fixes/Fixes.h"

namespace corotidy {

namespace {
// Literal text, or text that stands in the file already.
struct Piece {
  std::string Literal;
  Range Source;
};
} // namespace

static llvm::StringRef textOf(const FixSite &S, const Range &R) {
  return S.Text.slice(R.Begin, R.End);
}

static std::string scopeOf(llvm::StringRef Name) {
  size_t Colons = Name.rfind("::");
  return Colons == llvm::StringRef::npos ? ""
                                         : Name.take_front(Colons + 2).str();
}

// The placeholders that loadModels() lets through; docs/models.md lists them.
static Piece pieceFor(const FixSite &S, llvm::StringRef Name) {
  if (Name == "call")
    return {"", S.Run.Whole};
  const Call &Of = Name.consume_front("object.") ? *S.Maker : S.Run;
  auto [Part, Rest] = Name.split('.');
  Range Text;
  unsigned Index = 0;
  if (Part == "callee")
    Text = Of.CalleeText;
  else if (Part == "this")
    Text = Of.Object ? Of.Object->Text : Range();
  else if (!Part.getAsInteger(10, Index) && Index < Of.Args.size())
    Text = Of.Args[Index].Text;
  if (Rest == "scope")
    return {scopeOf(textOf(S, Text)), {}};
  return {"", Text};
}

static std::vector<Piece> pieces(const FixSite &S, llvm::StringRef Template) {
  std::vector<Piece> Out;
  while (!Template.empty()) {
    auto [Literal, Rest] = Template.split("${");
    if (!Literal.empty())
      Out.push_back({Literal.str(), {}});
    auto [Name, After] = Rest.split('}');
    if (!Name.empty())
      Out.push_back(pieceFor(S, Name));
    Template = After;
  }
  return Out;
}

std::string fill(const FixSite &S, llvm::StringRef Template) {
  std::string Out;
  for (const Piece &Part : pieces(S, Template))
    Out += Part.Source ? textOf(S, Part.Source).str() : Part.Literal;
  return Out;
}

static std::string squeezed(llvm::StringRef Text) {
  std::string Out;
  llvm::copy_if(Text, std::back_inserter(Out),
                [](char C) { return !isspace(static_cast<unsigned char>(C)); });
  return Out;
}

std::vector<Edit> fillInPlace(const FixSite &S, llvm::StringRef Template) {
  std::vector<Edit> Out;
  uint32_t At = S.Run.Whole.Begin;
  std::string Pending;
  auto Flush = [&](uint32_t Until) {
    llvm::StringRef Old = S.Text.slice(At, Until);
    if (squeezed(Old) != squeezed(Pending))
      Out.push_back({S.Path, At, Until - At, Pending});
    Pending.clear();
  };
  for (const Piece &Part : pieces(S, Template)) {
    if (!Part.Source) {
      Pending += Part.Literal;
    } else if (Part.Source.Begin < At) { // not in the order of the code
      return {{S.Path, S.Run.Whole.Begin, S.Run.Whole.End - S.Run.Whole.Begin,
               fill(S, Template)}};
    } else {
      Flush(Part.Source.Begin);
      At = Part.Source.End;
    }
  }
  Flush(S.Run.Whole.End);
  return Out;
}

} // namespace corotidy
