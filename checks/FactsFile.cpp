// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Three visitors over the fields() of the fact structs.
#include "FactsFile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

#include <type_traits>
#include <utility>

namespace corotidy {

static constexpr llvm::StringLiteral Magic = "coro-tidy facts\n";

template <class T>
concept Struct = requires(T &S) { T::fields(S, [](const char *, auto &) {}); };
template <class T>
concept Sequence = requires(T &S) { S.push_back(S.front()); };
template <class T>
concept Number = std::is_integral_v<T> || std::is_enum_v<T>;

namespace {
class Writer {
public:
  template <class T> void operator()(const char *, const T &Value) {
    if constexpr (std::is_same_v<T, std::string>) {
      number(intern(Value));
    } else if constexpr (std::is_same_v<T, uint64_t>) {
      char Bytes[8]; // hashes: a variable length would make them longer
      llvm::support::endian::write64le(Bytes, Value);
      OS.write(Bytes, sizeof(Bytes));
    } else if constexpr (Number<T>) {
      number(static_cast<uint64_t>(Value));
    } else if constexpr (Sequence<T>) {
      number(Value.size());
      for (const auto &Element : Value)
        (*this)("", Element);
    } else if constexpr (Struct<T>) {
      T::fields(Value, *this);
    } else { // std::optional
      number(Value.has_value());
      if (Value)
        (*this)("", *Value);
    }
  }

  std::string finish() {
    std::string Out, Payload;
    llvm::raw_string_ostream Strings(Payload);
    llvm::encodeULEB128(Table.size(), Strings);
    for (llvm::StringRef Text : Table) {
      llvm::encodeULEB128(Text.size(), Strings);
      Strings << Text;
    }
    Strings << Body;
    llvm::raw_string_ostream Header(Out);
    Header << Magic;
    char Bytes[12];
    llvm::support::endian::write32le(Bytes, FactsVersion);
    llvm::support::endian::write64le(Bytes + 4, llvm::xxh3_64bits(Payload));
    Header.write(Bytes, sizeof(Bytes));
    Header << Payload;
    return Out;
  }

private:
  void number(uint64_t Value) { llvm::encodeULEB128(Value, OS); }
  uint64_t intern(llvm::StringRef Text) {
    auto [Entry, IsNew] = Indices.try_emplace(Text, Table.size());
    if (IsNew)
      Table.push_back(Entry->first());
    return Entry->second;
  }

  std::string Body;
  llvm::raw_string_ostream OS{Body};
  llvm::StringMap<uint64_t> Indices;
  std::vector<llvm::StringRef> Table;
};

// Reads nothing past the end; after a mistake everything is zero and `Failed`.
class Reader {
public:
  explicit Reader(llvm::StringRef Bytes) : Rest(Bytes) {
    for (uint64_t Count = number(); Count && !Failed; --Count)
      Table.push_back(take(number()));
  }

  template <class T> void operator()(const char *, T &Value) {
    if constexpr (std::is_same_v<T, std::string>) {
      uint64_t Index = number();
      Failed |= Index >= Table.size();
      Value = Failed ? "" : Table[Index].str();
    } else if constexpr (std::is_same_v<T, uint64_t>) {
      llvm::StringRef Bytes = take(8);
      Value = Failed ? 0 : llvm::support::endian::read64le(Bytes.data());
    } else if constexpr (Number<T>) {
      Value = static_cast<T>(number());
    } else if constexpr (Sequence<T>) {
      for (uint64_t Count = number(); Count && !Failed; --Count)
        (*this)("", Value.emplace_back());
    } else if constexpr (Struct<T>) {
      T::fields(Value, *this);
    } else { // std::optional
      if (number())
        (*this)("", Value.emplace());
    }
  }

  bool isDone() const { return !Failed && Rest.empty(); }

private:
  uint64_t number() {
    unsigned Length = 0;
    const char *Error = nullptr;
    uint64_t Value = llvm::decodeULEB128(Rest.bytes_begin(), &Length,
                                         Rest.bytes_end(), &Error);
    Failed |= Error != nullptr;
    if (Failed)
      return 0;
    Rest = Rest.drop_front(Length);
    return Value;
  }
  llvm::StringRef take(uint64_t Size) {
    Failed |= Size > Rest.size();
    if (Failed)
      return {};
    llvm::StringRef Taken = Rest.take_front(Size);
    Rest = Rest.drop_front(Size);
    return Taken;
  }

  llvm::StringRef Rest;
  std::vector<llvm::StringRef> Table;
  bool Failed = false;
};

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
    else if constexpr (std::is_same_v<T, FunctionId>)
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
  Writer Out;
  Out("", F);
  return Out.finish();
}

static llvm::Error refuse(const char *Why) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Why);
}

llvm::Expected<Facts> readFacts(llvm::StringRef Bytes) {
  if (!Bytes.consume_front(Magic) || Bytes.size() < 12)
    return refuse("not a facts file");
  if (llvm::support::endian::read32le(Bytes.data()) != FactsVersion)
    return refuse("a facts file of another version of coro-tidy; extract it "
                  "again");
  uint64_t Digest = llvm::support::endian::read64le(Bytes.data() + 4);
  Bytes = Bytes.drop_front(12);
  if (llvm::xxh3_64bits(Bytes) != Digest)
    return refuse("a damaged facts file; extract it again");
  Facts F;
  Reader In(Bytes);
  In("", F);
  if (!In.isDone())
    return refuse("a damaged facts file; extract it again");
  return F;
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
