// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Facts as bytes by FieldBytes.h; as JSON by one more visitor over fields().
#include "FactsFile.h"

#include "FieldBytes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

#include <utility>

namespace corotidy {

static constexpr llvm::StringLiteral Magic = "coro-tidy facts\n";

namespace {
// The enumerator as Facts.h spells it: the compiler prints it as a template
// argument, "… [Value = corotidy::CallKind::Direct]". A value that is none is
// printed as "(corotidy::CallKind)9".
template <auto Value> llvm::StringRef enumeratorName() {
  llvm::StringRef Text = __PRETTY_FUNCTION__;
  Text = Text.rsplit("Value = ").second.drop_back();
  return Text.starts_with("(") ? Text : Text.rsplit("::").second;
}

template <class Enum> llvm::StringRef nameOf(Enum Value) {
  return [&]<size_t... I>(std::index_sequence<I...>) {
    llvm::StringRef Names[] = {enumeratorName<Enum(I)>()...};
    return static_cast<size_t>(Value) < sizeof...(I)
               ? Names[static_cast<size_t>(Value)]
               : "?";
  }(std::make_index_sequence<32>());
}

template <class Enum> llvm::StringRef bitName(unsigned Number) {
  return [&]<size_t... I>(std::index_sequence<I...>) {
    llvm::StringRef Names[] = {enumeratorName<Enum(1u << I)>()...};
    return Names[Number];
  }(std::make_index_sequence<32>());
}

class Dumper {
public:
  explicit Dumper(llvm::json::OStream &Json) : Json(Json) {}
  template <class T> void operator()(const char *Name, const T &Value) {
    Json.attributeBegin(Name);
    if (Name == llvm::StringRef("circumstances"))
      printBits<Circumstance>(Value);
    else if (Name == llvm::StringRef("traits"))
      printBits<FunctionTrait>(Value);
    else
      print(Value);
    Json.attributeEnd();
  }
  template <class T> void print(const T &Value) {
    if constexpr (std::is_same_v<T, std::string>)
      Json.value(llvm::json::fixUTF8(Value));
    else if constexpr (std::is_same_v<T, bool>)
      Json.value(Value);
    else if constexpr (std::is_same_v<T, uint64_t>)
      Json.value(llvm::utohexstr(Value, /*LowerCase=*/true));
    else if constexpr (std::is_enum_v<T>)
      Json.value(nameOf(Value));
    else if constexpr (Number<T>)
      Json.value(static_cast<int64_t>(Value));
    else if constexpr (Sequence<T>)
      Json.array([&] {
        for (const auto &Element : Value)
          print(Element);
      });
    else if constexpr (requires { Value.Hash; })
      print(Value.Hash);
    else if constexpr (Struct<T>)
      Json.object([&] { T::fields(Value, *this); });
    else if (Value)
      print(*Value);
    else
      Json.value(nullptr);
  }

private:
  template <class Bit, class T> void printBits(const T &Value) {
    if constexpr (std::is_same_v<T, uint32_t>)
      Json.array([&] {
        for (unsigned I = 0; I != 32; ++I)
          if (Value & uint32_t(1) << I)
            Json.value(bitName<Bit>(I));
      });
    else
      print(Value);
  }

  llvm::json::OStream &Json;
};
} // namespace

std::string writeFacts(const Facts &F) {
  return writeFields(Magic, FactsVersion, F);
}

llvm::Expected<Facts> readFacts(llvm::StringRef Bytes) {
  return readFields<Facts>(Bytes, Magic, FactsVersion, "facts file");
}

std::string dumpFacts(const Facts &F) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  llvm::json::OStream Json(OS, /*IndentSize=*/1);
  Dumper(Json).print(F);
  OS << '\n';
  return Text;
}

} // namespace corotidy
