// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Names.h"
#include "Json.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace corotidy {

// Bytes of UTF-8 count: C++ identifiers are not only ASCII.
static bool isIdentifierChar(char C) {
  return llvm::isAlnum(C) || C == '_' || static_cast<unsigned char>(C) >= 0x80;
}

// "operator()", "operator bool", "operator*"; not "operators" or "operator_x".
static bool isOperator(StringRef Component) {
  return Component.consume_front("operator") && !Component.empty() &&
         !isIdentifierChar(Component.front());
}

std::pair<StringRef, StringRef> splitName(StringRef Name) {
  size_t Limit = Name.size();
  // `X::operator ns::T`: the operator starts the last component.
  for (size_t At = Name.find("operator"); At != StringRef::npos;
       At = Name.find("operator", At + 1))
    if ((At == 0 || Name.take_front(At).ends_with("::")) &&
        isOperator(Name.drop_front(At))) {
      Limit = At;
      break;
    }
  size_t Colons = Name.take_front(Limit).rfind("::");
  if (Colons == StringRef::npos)
    return {"", Name};
  return {Name.take_front(Colons), Name.drop_front(Colons + 2)};
}

std::pair<StringRef, StringRef> splitOverload(StringRef Name) {
  StringRef Bare = Name;
  if (!Bare.consume_back(")"))
    return {Name, ""};
  StringRef Count =
      Bare.take_back(Bare.size() - (Bare.find_last_not_of("0123456789") + 1));
  Bare = Bare.drop_back(Count.size());
  if (Count.empty() || !Bare.consume_back("(") || Bare.empty())
    return {Name, ""};
  return {Bare, Count};
}

bool isPattern(StringRef Name) {
  StringRef Last = splitName(Name).second;
  return Last.contains('*') && !isOperator(Last);
}

static bool isOperatorName(StringRef Component) {
  StringRef Rest = Component.drop_front(StringRef("operator").size());
  if (Rest.starts_with(" ") || Rest.starts_with("\"\"")) // conversion, literal
    return Rest.size() > 1 &&
           Rest.drop_front(2).find_first_of("<>()*\"") == StringRef::npos;
  static constexpr StringRef Known[] = {
      "()", "[]", "->", "->*", "+",  "-",  "*",  "/",   "%",   "^",
      "&",  "|",  "~",  "!",   "=",  "<",  ">",  "+=",  "-=",  "*=",
      "/=", "%=", "^=", "&=",  "|=", "<<", ">>", "<<=", ">>=", "==",
      "!=", "<=", ">=", "&&",  "||", "++", "--", ",",   "<=>"};
  return llvm::is_contained(Known, Rest);
}

static bool isIdentifier(StringRef Component) {
  return !Component.empty() && !llvm::isDigit(Component.front()) &&
         llvm::all_of(Component, isIdentifierChar);
}

static std::string whyNotLast(StringRef Name, StringRef Last, NameKind Kind) {
  std::string Shown = inQuotes(Name);
  if (isOperator(Last))
    return isOperatorName(Last) ? "" : Shown + " names no operator";
  if (Last.contains('*') && Kind != NameKind::Entry)
    return Shown + " is a pattern; a single name is needed here";
  std::string Filled = Last.str(); // any letter in place of each star
  llvm::replace(Filled, '*', 'x');
  StringRef Plain = Filled;
  if (Kind != NameKind::Entry || !Last.contains('*'))
    Plain.consume_front("~");
  return isIdentifier(Plain) ? "" : Shown + " is not a bare name";
}

std::string whyNotName(StringRef Name, NameKind Kind) {
  std::string Shown = inQuotes(Name);
  if (Name.empty())
    return "a name is missing";
  if (Name.starts_with("::"))
    return Shown + " starts with '::'; a bare name does not";
  if (auto [Bare, Count] = splitOverload(Name);
      Kind != NameKind::Single && !Count.empty()) {
    if (isPattern(Bare))
      return Shown + " is a pattern and one overload; say one of them";
    return whyNotName(Bare, NameKind::Single);
  }
  auto [Qualifier, Last] = splitName(Name);
  StringRef Checked = isOperator(Last) ? Qualifier : Name;
  if (Checked.contains('<'))
    return Shown + " has template arguments; a bare name has none";
  if (Checked.contains('('))
    return Shown + " has parentheses; a bare name has none";
  if (Qualifier.contains('*'))
    return Shown + " has a '*' before its last component";
  llvm::SmallVector<StringRef, 8> Components;
  Qualifier.split(Components, "::");
  bool Qualified = !Qualifier.empty() || Name.size() != Last.size();
  if (Last.empty() || (Qualified && llvm::is_contained(Components, "")))
    return Shown + " has an empty component";
  if (Qualified && !llvm::all_of(Components, isIdentifier))
    return Shown + " is not a bare name";
  return whyNotLast(Name, Last, Kind);
}

bool matches(StringRef Pattern, StringRef Text) {
  llvm::SmallVector<StringRef, 4> Parts;
  Pattern.split(Parts, '*');
  if (Parts.size() == 1)
    return Pattern == Text;
  if (!Text.consume_front(Parts.front()) || !Text.consume_back(Parts.back()))
    return false;
  // Taking each middle part as early as possible leaves most for the others.
  for (StringRef Part : llvm::ArrayRef(Parts).drop_front().drop_back()) {
    size_t At = Text.find(Part);
    if (At == StringRef::npos)
      return false;
    Text = Text.drop_front(At + Part.size());
  }
  return true;
}

StringRef nearest(StringRef Text, llvm::ArrayRef<StringRef> Candidates) {
  StringRef Best;
  unsigned Least = ~0u;
  for (StringRef C : Candidates) {
    // Half of it wrong is still a slip ('block' for 'deadlock'); more is not.
    unsigned Distance = Text.edit_distance(C, /*AllowReplacements=*/true,
                                           /*MaxEditDistance=*/C.size() / 2);
    if (Distance * 2 <= C.size() && Distance < Least)
      Best = C, Least = Distance;
  }
  return Best;
}

std::string suggestion(StringRef Text, llvm::ArrayRef<StringRef> Candidates) {
  if (StringRef Meant = nearest(Text, Candidates); !Meant.empty())
    return "; did you mean " + inQuotes(Meant) + "?";
  std::string Result;
  for (StringRef C : Candidates)
    Result += (Result.empty() ? "; allowed here: " : ", ") + inQuotes(C);
  return Result;
}

} // namespace corotidy
