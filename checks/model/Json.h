// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Json.h - a model file's text as a tree of values. Unlike a general parser it
// refuses a key that appears twice and says where a syntax error is.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace corotidy {

struct JsonValue {
  enum KindOf : uint8_t {
    Null,
    Bool,
    Integer,
    Fraction,
    String,
    Array,
    Object
  };
  KindOf Kind = Null;
  bool Truth = false;
  int64_t Number = 0;              // of an Integer
  std::string Text{};              // of a String
  std::vector<JsonValue> Items{};  // of an Array or an Object, as written
  std::vector<std::string> Keys{}; // of an Object's items
};

// "a string", "an array": for messages.
llvm::StringRef describe(JsonValue::KindOf Kind);

// What is wrong with one file, a line each: `FILE: /pointer: sentence`.
class Mistakes {
public:
  explicit Mistakes(std::string File) : File(std::move(File)) {}
  // An empty pointer means the whole file.
  void add(llvm::StringRef Pointer, llvm::StringRef Sentence);
  llvm::ArrayRef<std::string> lines() const { return Lines; }

private:
  std::string File;
  std::vector<std::string> Lines;
};

// The pointer to `Key` below `Pointer`; '~' and '/' in the key are escaped.
std::string pointerTo(llvm::StringRef Pointer, llvm::StringRef Key);

// 'Text' in quotes, control characters escaped: a mistake is one line.
std::string inQuotes(llvm::StringRef Text);

// Nothing when the text is not JSON (with comments), or too deep. A key that
// appears twice is a mistake and keeps its first value.
std::optional<JsonValue> parseJson(llvm::StringRef Text, Mistakes &Wrong);

} // namespace corotidy
