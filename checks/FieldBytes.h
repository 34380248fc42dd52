// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FieldBytes.h - a struct that lists its fields(), as bytes and back: the
// strings, each once, then the values as variable-length integers.
#pragma once

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>
#include <type_traits>

namespace corotidy {

template <class T>
concept Struct = requires(T &S) { T::fields(S, [](const char *, auto &) {}); };
template <class T>
concept Sequence = requires(T &S) { S.push_back(S.front()); };
template <class T>
concept Number = std::is_integral_v<T> || std::is_enum_v<T>;

class FieldWriter {
public:
  template <class T> void operator()(const char *, const T &Value) {
    if constexpr (std::is_same_v<T, std::string>) {
      number(intern(Value));
    } else if constexpr (std::is_same_v<T, uint64_t>) {
      char Bytes[8]; // hashes: a variable length would make them longer
      llvm::support::endian::write64le(Bytes, Value);
      Body.append(Bytes, sizeof(Bytes));
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

  // Where the next value will stand: FieldReader::at().
  uint64_t position() const { return Body.size(); }

  // What FieldReader reads.
  std::string finish() {
    std::string Out;
    llvm::raw_string_ostream Strings(Out);
    llvm::encodeULEB128(Table.size(), Strings);
    for (llvm::StringRef Text : Table) {
      llvm::encodeULEB128(Text.size(), Strings);
      Strings << Text;
    }
    Strings << Body;
    return Out;
  }

private:
  void number(uint64_t Value) {
    uint8_t Bytes[10];
    unsigned Length = llvm::encodeULEB128(Value, Bytes);
    Body.append(reinterpret_cast<const char *>(Bytes), Length);
  }
  uint64_t intern(llvm::StringRef Text) {
    auto [Entry, IsNew] = Indices.try_emplace(Text, Table.size());
    if (IsNew)
      Table.push_back(Entry->first());
    return Entry->second;
  }

  std::string Body;
  llvm::StringMap<uint64_t> Indices;
  std::vector<llvm::StringRef> Table;
};

// Reads nothing past the end; after a mistake everything is zero and `Failed`.
class FieldReader {
public:
  explicit FieldReader(llvm::StringRef Bytes)
      : Rest(Bytes), Table(std::make_shared<std::vector<llvm::StringRef>>()) {
    for (uint64_t Count = number(); Count && !Failed; --Count)
      Table->push_back(take(number()));
    Values = Rest;
  }

  // The same values from one on, by its FieldWriter::position().
  FieldReader at(uint64_t Position) const {
    FieldReader Out = *this;
    Out.Failed |= Position > Values.size();
    Out.Rest = Out.Failed ? llvm::StringRef() : Values.drop_front(Position);
    return Out;
  }

  template <class T> void operator()(const char *, T &Value) {
    if constexpr (std::is_same_v<T, std::string>) {
      uint64_t Index = number();
      Failed |= Index >= Table->size();
      Value = Failed ? "" : (*Table)[Index].str();
    } else if constexpr (std::is_same_v<T, uint64_t>) {
      llvm::StringRef Bytes = take(8);
      Value = Failed ? 0 : llvm::support::endian::read64le(Bytes.data());
    } else if constexpr (Number<T>) {
      Value = static_cast<T>(number());
    } else if constexpr (Sequence<T>) {
      uint64_t Count = number();
      Value.reserve(std::min<uint64_t>(Count, Rest.size())); // a byte each
      for (; Count && !Failed; --Count)
        (*this)("", Value.emplace_back());
    } else if constexpr (Struct<T>) {
      T::fields(Value, *this);
    } else { // std::optional
      if (number())
        (*this)("", Value.emplace());
    }
  }

  bool isDone() const { return !Failed && Rest.empty(); }
  bool hasFailed() const { return Failed; }

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

  llvm::StringRef Rest, Values;
  std::shared_ptr<std::vector<llvm::StringRef>> Table;
  bool Failed = false;
};

// "a damaged facts file", as an error.
llvm::Error damaged(llvm::StringRef Kind);

// The bytes with a header in front: the magic, a version, a digest of the rest.
std::string sealed(llvm::StringRef Magic, uint32_t Version,
                   llvm::StringRef Payload);

// The payload; refuses, with a sentence, what has another magic or version, or
// is damaged. `Kind` is what the sentence calls it: "facts file".
llvm::Expected<llvm::StringRef> opened(llvm::StringRef Bytes,
                                       llvm::StringRef Magic, uint32_t Version,
                                       llvm::StringRef Kind);

template <Struct T>
std::string writeFields(llvm::StringRef Magic, uint32_t Version,
                        const T &Value) {
  FieldWriter Out;
  Out("", Value);
  return sealed(Magic, Version, Out.finish());
}

template <Struct T>
llvm::Expected<T> readFields(llvm::StringRef Bytes, llvm::StringRef Magic,
                             uint32_t Version, llvm::StringRef Kind) {
  llvm::Expected<llvm::StringRef> Payload = opened(Bytes, Magic, Version, Kind);
  if (!Payload)
    return Payload.takeError();
  T Out;
  FieldReader In(*Payload);
  In("", Out);
  if (!In.isDone())
    return damaged(Kind);
  return Out;
}

} // namespace corotidy
