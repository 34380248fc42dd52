// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Basics.h - the smallest facts: functions, places, files, and what keeps
// something that can be called. Facts.h builds on them.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace corotidy {

// A function, the same in every translation unit that mentions it. Zero is "no
// function". Overloads and instantiations are different functions, and so are
// two `static` functions of one name in two files, and two lambdas in one
// function. extract/Identity.h says what is hashed.
struct FunctionId {
  uint64_t Hash = 0;
  explicit operator bool() const { return Hash != 0; }
  auto operator<=>(const FunctionId &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("hash", S.Hash);
  }
};

// An index into Facts::Files. Meaningful only together with its Facts.
using FileIndex = uint32_t;

// A place that a person can open. Line and column are 1-based, the column and
// the offset count bytes; line 0 is "no place". Inside a macro expansion it is
// where the expansion is written.
struct Place {
  FileIndex File = 0;
  uint32_t Offset = 0, Line = 0, Column = 0;
  explicit operator bool() const { return Line != 0; }
  auto operator<=>(const Place &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("file", S.File), V("offset", S.Offset), V("line", S.Line),
        V("column", S.Column);
  }
};

// Text that is spelled in one file, as a half-open range of byte offsets. Empty
// when the text comes from a macro or from several files: no edit there.
struct Range {
  FileIndex File = 0;
  uint32_t Begin = 0, End = 0;
  explicit operator bool() const { return Begin < End; }
  bool contains(const Range &R) const {
    return File == R.File && Begin <= R.Begin && R.End <= End;
  }
  auto operator<=>(const Range &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("file", S.File), V("begin", S.Begin), V("end", S.End);
  }
};

// A file that a fact points into. Path is absolute, without `.` and `..`.
struct SourceFile {
  std::string Path;
  bool IsSystem = false; // found through a system include path
  bool IsMain = false;   // the file that the compile command names
  uint64_t Digest = 0;   // xxh3 of the text that was parsed
  auto operator<=>(const SourceFile &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("path", S.Path), V("system", S.IsSystem), V("main", S.IsMain),
        V("digest", S.Digest);
  }
};

// Something that keeps callables between being given and being called: a
// variable, a parameter, a member, what a function returns. A container, a
// std::function and a signal are one slot with all that was put into them; a
// member is one slot for all objects of its class. Zero is "no slot".
struct SlotId {
  uint64_t Hash = 0; // the lowest bit: isShared()
  explicit operator bool() const { return Hash != 0; }
  // A member or a global: who puts something in need not be who calls it.
  bool isShared() const { return Hash & 1; }
  auto operator<=>(const SlotId &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("hash", S.Hash);
  }
};

// The slots that every translation unit that sees the function agrees on.
SlotId parameterSlot(FunctionId Function, uint32_t Index);
SlotId returnSlot(FunctionId Function);

// Something that can be called, as a value: a function, or what a slot keeps.
struct Callable {
  FunctionId Function; // zero: the slot's
  SlotId Slot;
  auto operator<=>(const Callable &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("function", S.Function), V("slot", S.Slot);
  }
};

// `To` may keep `What` from now on: `Handlers.push_back(F);`
struct Store {
  SlotId To;
  Callable What;
  auto operator<=>(const Store &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("to", S.To), V("what", S.What);
  }
};

} // namespace corotidy
