// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// JsonReader.h - checked reading of a JsonValue. A reader returns nothing when
// the value is not what it reads, and has then said why.
#pragma once

#include "Json.h"
#include "Models.h"
#include "Names.h"

namespace corotidy {

// A value and where it stands.
class Node {
public:
  Node(const JsonValue &Value, std::string Pointer, Mistakes &Wrong)
      : Value(&Value), Pointer(std::move(Pointer)), Wrong(&Wrong) {}

  void mistake(llvm::StringRef Sentence) const {
    Wrong->add(Pointer, Sentence);
  }

  // Whether it is of that kind; says so when it is not.
  bool is(JsonValue::KindOf Kind) const;
  // Whether it is an object; says which of its keys are not `Known` and which
  // of the `Required` are missing.
  bool isObject(llvm::ArrayRef<llvm::StringRef> Known,
                llvm::ArrayRef<llvm::StringRef> Required = {}) const;

  // Of an object and of an array that `is()` has accepted.
  std::vector<std::pair<llvm::StringRef, Node>> members() const;
  std::vector<Node> items() const;
  std::optional<Node> get(llvm::StringRef Key) const;

  // Reads member `Key` into `To` when it is there and can be read.
  template <class T, class Reader>
  void read(llvm::StringRef Key, T &To, Reader &&Read) const {
    if (std::optional<Node> Member = get(Key))
      if (auto Got = Read(*Member))
        To = std::move(*Got);
  }

  // Of an entry that only some versions of the framework have; Entries.h.
  void readVersion() const;

  const JsonValue &value() const { return *Value; }

private:
  const JsonValue *Value;
  std::string Pointer;
  Mistakes *Wrong;
};

std::optional<bool> readBool(const Node &N);
std::optional<std::string> readString(const Node &N); // not empty
// Starts in lower case and has no full stop: it becomes part of a sentence.
std::optional<std::string> readPhrase(const Node &N);
// "boost/asio/use_future.hpp", without <> or "".
std::optional<std::string> readInclude(const Node &N);
// The bare name of one function, type or namespace.
std::optional<std::string> readName(const Node &N);
// The same, or one overload: "acme::send(2)".
std::optional<std::string> readOverload(const Node &N);
// The same, or a pattern: "acme::async_*".
std::optional<std::string> readEntryName(const Node &N);
std::optional<std::vector<std::string>> readNames(const Node &N);
std::optional<OperandRef> readOperand(const Node &N);
std::optional<unsigned> readIndex(const Node &N);
// A key of an object that is an argument's number: "2".
std::optional<unsigned> readIndexKey(llvm::StringRef Key, const Node &In);

// Strings of a closed list; `What` is "a severity".
template <class T> struct Choice {
  llvm::StringRef Text;
  T Value;
};

template <class T>
std::optional<T> readChoice(const Node &N, llvm::StringRef What,
                            llvm::ArrayRef<Choice<T>> Choices) {
  if (!N.is(JsonValue::String))
    return std::nullopt;
  llvm::StringRef Text = N.value().Text;
  std::vector<llvm::StringRef> Texts;
  for (const Choice<T> &C : Choices) {
    if (C.Text == Text)
      return C.Value;
    Texts.push_back(C.Text);
  }
  N.mistake(inQuotes(Text) + " is not " + What.str() + suggestion(Text, Texts));
  return std::nullopt;
}

// Each item of an array that has some; those that cannot be read are left out.
template <class T, class Reader>
std::optional<std::vector<T>> readList(const Node &N, Reader &&Read) {
  if (!N.is(JsonValue::Array))
    return std::nullopt;
  if (N.items().empty())
    N.mistake("expected at least one item, found none");
  std::vector<T> Result;
  for (const Node &Item : N.items())
    if (auto Got = Read(Item))
      Result.push_back(std::move(*Got));
  return Result;
}

} // namespace corotidy
