// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "JsonReader.h"
#include "llvm/ADT/StringExtras.h"

using llvm::ArrayRef;
using llvm::StringRef;

namespace corotidy {

// No function has so many parameters; it keeps numbers from overflowing.
static constexpr unsigned MaxIndex = 99;

bool Node::is(JsonValue::KindOf Kind) const {
  if (Value->Kind == Kind)
    return true;
  mistake(("expected " + describe(Kind) + ", found " + describe(Value->Kind))
              .str());
  return false;
}

bool Node::isObject(ArrayRef<StringRef> Known,
                    ArrayRef<StringRef> Required) const {
  if (!is(JsonValue::Object))
    return false;
  for (const std::string &Key : Value->Keys)
    if (!llvm::is_contained(Known, Key))
      mistake("unknown key " + inQuotes(Key) + suggestion(Key, Known));
  for (StringRef Key : Required)
    if (!get(Key))
      mistake("missing key " + inQuotes(Key));
  return true;
}

std::vector<std::pair<StringRef, Node>> Node::members() const {
  std::vector<std::pair<StringRef, Node>> Result;
  for (const auto &[Key, Member] : llvm::zip_equal(Value->Keys, Value->Items))
    Result.emplace_back(Key, Node(Member, pointerTo(Pointer, Key), *Wrong));
  return Result;
}

std::vector<Node> Node::items() const {
  std::vector<Node> Result;
  for (const JsonValue &Item : Value->Items)
    Result.emplace_back(Item, pointerTo(Pointer, std::to_string(Result.size())),
                        *Wrong);
  return Result;
}

std::optional<Node> Node::get(StringRef Key) const {
  if (Value->Kind != JsonValue::Object)
    return std::nullopt;
  for (const auto &[Name, Member] : llvm::zip_equal(Value->Keys, Value->Items))
    if (Name == Key)
      return Node(Member, pointerTo(Pointer, Key), *Wrong);
  return std::nullopt;
}

void Node::readVersion() const {
  std::string Unused;
  read("version", Unused, readString);
}

std::optional<bool> readBool(const Node &N) {
  if (!N.is(JsonValue::Bool))
    return std::nullopt;
  return N.value().Truth;
}

std::optional<std::string> readString(const Node &N) {
  if (!N.is(JsonValue::String))
    return std::nullopt;
  if (!StringRef(N.value().Text).trim().empty())
    return N.value().Text;
  N.mistake("expected a text, found an empty string");
  return std::nullopt;
}

std::optional<std::string> readPhrase(const Node &N) {
  std::optional<std::string> Text = readString(N);
  if (!Text)
    return std::nullopt;
  if (llvm::any_of(*Text, [](unsigned char C) { return C < 0x20; }))
    N.mistake("has a control character; a phrase is one line");
  else if (llvm::isUpper(Text->front()) || llvm::isSpace(Text->front()))
    N.mistake("a phrase starts with a lower-case letter: it goes on after "
              "what the message has said");
  else if (llvm::isSpace(Text->back()) ||
           StringRef(".!:;,").contains(Text->back()))
    N.mistake("a phrase ends without a full stop");
  else
    return Text;
  return std::nullopt;
}

std::optional<std::string> readInclude(const Node &N) {
  std::optional<std::string> Text = readString(N);
  if (!Text ||
      StringRef(*Text).find_first_of("<>\"\\ \t\r\n") == StringRef::npos)
    return Text;
  N.mistake(inQuotes(*Text) + " is not a header; write it without <> and \"\"");
  return std::nullopt;
}

static std::optional<std::string> readName(const Node &N, NameKind Kind) {
  if (!N.is(JsonValue::String))
    return std::nullopt;
  std::string Why = whyNotName(N.value().Text, Kind);
  if (Why.empty())
    return N.value().Text;
  N.mistake(Why);
  return std::nullopt;
}

std::optional<std::string> readName(const Node &N) {
  return readName(N, NameKind::Single);
}

std::optional<std::string> readOverload(const Node &N) {
  return readName(N, NameKind::Overload);
}

std::optional<std::string> readEntryName(const Node &N) {
  return readName(N, NameKind::Entry);
}

std::optional<std::vector<std::string>> readNames(const Node &N) {
  return readList<std::string>(N,
                               [](const Node &Each) { return readName(Each); });
}

std::optional<unsigned> readIndex(const Node &N) {
  if (!N.is(JsonValue::Integer))
    return std::nullopt;
  int64_t Number = N.value().Number;
  if (Number >= 0 && Number <= MaxIndex)
    return static_cast<unsigned>(Number);
  N.mistake("expected an argument's number from 0 to " +
            std::to_string(MaxIndex) + ", found another number");
  return std::nullopt;
}

std::optional<unsigned> readIndexKey(StringRef Key, const Node &In) {
  unsigned Index = 0;
  // std::to_string(Index) != Key refuses "01" and "+1".
  if (!Key.getAsInteger(10, Index) && Index <= MaxIndex &&
      std::to_string(Index) == Key)
    return Index;
  In.mistake(inQuotes(Key) + " is not an argument's number from 0 to " +
             std::to_string(MaxIndex));
  return std::nullopt;
}

std::optional<OperandRef> readOperand(const Node &N) {
  if (N.value().Kind == JsonValue::String) {
    static constexpr Choice<OperandRef::Kind> Words[] = {
        {"this", OperandRef::This},
        {"last", OperandRef::Last},
        {"template", OperandRef::Template}};
    auto Word = readChoice<OperandRef::Kind>(N, "an operand", Words);
    return Word ? std::optional(OperandRef{*Word, 0}) : std::nullopt;
  }
  if (N.value().Kind != JsonValue::Integer) {
    N.mistake(
        ("expected 'this', 'last', 'template' or an argument's number, found " +
         describe(N.value().Kind))
            .str());
    return std::nullopt;
  }
  std::optional<unsigned> Index = readIndex(N);
  return Index ? std::optional(OperandRef{OperandRef::Argument, *Index})
               : std::nullopt;
}

} // namespace corotidy
