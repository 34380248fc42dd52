// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Json.cpp - nlohmann's SAX events → JsonValue. Its own tree is of no use here:
// it keeps the last of two equal keys and says nothing.
#include "Json.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"

#include <nlohmann/json.hpp>

using llvm::StringRef;
using llvm::Twine;

namespace corotidy {

// No key of the language stands deeper than seven levels. The limit keeps
// destroying a JsonValue, which is recursive, from overflowing the stack.
static constexpr size_t MaxDepth = 32;

StringRef describe(JsonValue::KindOf Kind) {
  switch (Kind) {
  case JsonValue::Null:
    return "null";
  case JsonValue::Bool:
    return "a boolean";
  case JsonValue::Integer:
    return "a number";
  case JsonValue::Fraction:
    return "a fraction";
  case JsonValue::String:
    return "a string";
  case JsonValue::Array:
    return "an array";
  case JsonValue::Object:
    return "an object";
  }
  return "nothing";
}

static std::string printable(StringRef Text) {
  static constexpr char Hex[] = "0123456789abcdef";
  std::string Result;
  for (unsigned char C : Text)
    if (C < 0x20 || C == 0x7f)
      (Result += "\\u00").append({Hex[C >> 4], Hex[C & 15]});
    else
      Result += static_cast<char>(C);
  return Result;
}

std::string inQuotes(StringRef Text) { return "'" + printable(Text) + "'"; }

std::string pointerTo(StringRef Pointer, StringRef Key) {
  std::string Result = Pointer.str() + "/";
  for (char C : Key)
    if (C == '~')
      Result += "~0";
    else if (C == '/')
      Result += "~1";
    else
      Result += C;
  return Result;
}

void Mistakes::add(StringRef Pointer, StringRef Sentence) {
  std::string Line = File + ": ";
  if (!Pointer.empty())
    Line += printable(Pointer) + ": ";
  Lines.push_back(Line + Sentence.str());
}

// Where the unexpected token starts that ends at `End`. nlohmann's Token is the
// token itself only for strings and numbers, with control characters written
// as `<U+000A>`; before other tokens it holds what came earlier, too.
static size_t tokenStart(StringRef Text, size_t End, StringRef Token,
                         StringRef Why) {
  if (Why.starts_with("unexpected '"))
    return End - 1;
  for (StringRef Word : {"true", "false", "null"})
    if (Why.starts_with(("unexpected " + Word + " literal").str()))
      return End - Word.size();
  while (End > 0 && !Token.empty()) {
    bool Control = static_cast<unsigned char>(Text[End - 1]) < 0x20;
    Token = Token.drop_back(std::min<size_t>(Control ? 8 : 1, Token.size()));
    --End;
  }
  return End;
}

static std::string lineAndColumn(StringRef Text, size_t Offset) {
  StringRef Before = Text.take_front(Offset);
  size_t Line = Before.count('\n') + 1;
  size_t LineStart = Before.rfind('\n') + 1; // npos + 1 is 0
  return std::to_string(Line) + ":" + std::to_string(Offset - LineStart + 1);
}

// "[json.exception.parse_error.101] parse error at line 1, column 2: syntax
// error while parsing value - invalid literal; last read: 'x'" → "invalid
// literal". What was last read may be half a character: left out.
static StringRef reason(StringRef What) {
  size_t Dash = What.find(" - ");
  What = Dash == StringRef::npos ? What.rsplit("] ").second
                                 : What.drop_front(Dash + 3);
  return What.take_front(What.find("; last read: "));
}

namespace {
// Builds the tree. Open holds the unfinished arrays and objects, outermost
// first; a value goes into the last of them when it is complete.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
  TreeBuilder(StringRef Text, Mistakes &Wrong) : Text(Text), Wrong(Wrong) {}
  JsonValue Root;

  bool null() override { return put({}); }
  bool boolean(bool B) override {
    return put({.Kind = JsonValue::Bool, .Truth = B});
  }
  bool number_integer(number_integer_t N) override {
    return put({.Kind = JsonValue::Integer, .Number = N});
  }
  bool number_unsigned(number_unsigned_t N) override {
    // What does not fit is as much out of any range as the largest that does.
    uint64_t Most = std::numeric_limits<int64_t>::max();
    return number_integer(static_cast<int64_t>(std::min<uint64_t>(N, Most)));
  }
  bool number_float(number_float_t, const string_t &) override {
    return put({.Kind = JsonValue::Fraction});
  }
  bool string(string_t &S) override {
    return put({.Kind = JsonValue::String, .Text = std::move(S)});
  }
  bool binary(binary_t &) override { return false; } // not in text
  bool start_object(std::size_t) override { return open(JsonValue::Object); }
  bool key(string_t &Key) override {
    Level &In = Open.back();
    In.Key = Key;
    In.Twice = !In.Keys.insert(Key).second;
    if (In.Twice)
      Wrong.add(pointer(Open.size() - 1),
                "key " + inQuotes(Key) + " appears twice");
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(JsonValue::Array); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t Position, const std::string &Token,
                   const nlohmann::detail::exception &Error) override;

private:
  struct Level {
    JsonValue Value;
    llvm::StringSet<> Keys;
    std::string Key;    // the member that comes next
    bool Twice = false; // … and was there before
  };

  // Where the innermost of the outermost `Depth` levels' next values stands.
  std::string pointer(size_t Depth) const {
    std::string Result;
    for (const Level &L : llvm::ArrayRef(Open).take_front(Depth))
      Result = pointerTo(Result, L.Value.Kind == JsonValue::Object
                                     ? L.Key
                                     : std::to_string(L.Value.Items.size()));
    return Result;
  }

  bool open(JsonValue::KindOf Kind) {
    if (Open.size() == MaxDepth) {
      Wrong.add(pointer(MaxDepth),
                "nested deeper than " + std::to_string(MaxDepth) + " levels");
      return false;
    }
    Open.emplace_back().Value.Kind = Kind;
    return true;
  }

  bool close() {
    JsonValue Done = std::move(Open.back().Value);
    Open.pop_back();
    return put(std::move(Done));
  }

  bool put(JsonValue V) {
    if (Open.empty())
      Root = std::move(V);
    else if (Level &In = Open.back(); !In.Twice) {
      In.Value.Items.push_back(std::move(V));
      if (In.Value.Kind == JsonValue::Object)
        In.Value.Keys.push_back(In.Key);
    }
    return true;
  }

  StringRef Text;
  Mistakes &Wrong;
  std::vector<Level> Open;
};
} // namespace

bool TreeBuilder::parse_error(std::size_t Position, const std::string &Token,
                              const nlohmann::detail::exception &Error) {
  StringRef Why = reason(Error.what());
  size_t Offset = std::min(Position, Text.size());
  if (Why.starts_with("unexpected end of input"))
    Offset = Text.size();
  else if (Why.starts_with("unexpected ") || Why.starts_with("number "))
    Offset = tokenStart(Text, Offset, Token, Why);
  else if (Position > 0) // inside a token: the byte that cannot be there
    Offset = std::min(Position - 1, Text.size());
  Wrong.add("", lineAndColumn(Text, Offset) + ": " + Why.str());
  return false;
}

std::optional<JsonValue> parseJson(StringRef Text, Mistakes &Wrong) {
  // nlohmann takes a NUL for the end and what follows for nothing.
  if (size_t Nul = Text.find('\0'); Nul != StringRef::npos) {
    Wrong.add("", lineAndColumn(Text, Nul) +
                      ": unexpected NUL byte; expected UTF-8 text");
    return std::nullopt;
  }
  TreeBuilder Builder(Text, Wrong);
  if (!nlohmann::json::sax_parse(Text.begin(), Text.end(), &Builder,
                                 nlohmann::json::input_format_t::json,
                                 /*strict=*/true, /*ignore_comments=*/true))
    return std::nullopt;
  return std::move(Builder.Root);
}

} // namespace corotidy
