// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Conditions.h - the facts about control flow: what is known on each way
// through a body, and where the body suspends.
#pragma once

#include "Basics.h"

namespace corotidy {

// What a condition says of a call whose value can be tested (bool, pointer,
// number, enumerator), of a thread_local variable, or, beside such a call, of a
// pointer. Whether it is a predicate that matters is for link to decide.
//   if (io.get_executor().running_in_this_thread()) …
//   → {running_in_this_thread, true, "io.get_executor()"} on the way into it
//   if (f.wait_for(0s) == std::future_status::ready) …
//   → {wait_for, true, "f", …, "std::future_status::ready"}
struct Guard {
  FunctionId Condition; // zero: a variable
  bool Value = false;   // it is true, not null, above zero; or equal to Against
  std::string Object;   // Operand::Whose or Path of the object, or of the first
                        // argument
  std::vector<std::string> Args; // … of each argument
  // What it is compared with: the bare name of an enumerator, "-1" for `>= 0`
  // and `!= -1`, ">0", "==" for what is no constant; empty for a plain test.
  std::string Against;
  // Bare name of the thread_local variable; when that is empty, too, `Object`
  // is a pointer that is null, or is not.
  std::string Variable;
  bool isOfPointer() const { return !Condition && Variable.empty(); }
  auto operator<=>(const Guard &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("condition", S.Condition), V("value", S.Value), V("object", S.Object),
        V("args", S.Args), V("against", S.Against), V("variable", S.Variable);
  }
};

// At least one of them holds. `if (!(loop && loop->isRunning()))` gives one
// clause of two.
struct Clause {
  std::vector<Guard> AnyOf;
  auto operator<=>(const Clause &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("any_of", S.AnyOf);
  }
};

// The control flow of a body, as far as conditions and suspensions go. Block 0
// is where the body starts, the next one where it returns; a way that ends with
// an exception, or with the program, leads nowhere.
inline constexpr uint32_t FlowReturns = 1;

struct FlowEdge {
  uint32_t To = 0;
  std::vector<Clause> Holds; // all of them, when this way was taken
  bool Throws = false;       // an exception takes it to a handler
  bool OrEnds = false;       // where that does not hold, the program ends
  auto operator<=>(const FlowEdge &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("to", S.To), V("holds", S.Holds), V("throws", S.Throws),
        V("or_ends", S.OrEnds);
  }
};

struct FlowBlock {
  std::vector<FlowEdge> Next;
  bool Suspends = false;   // the block ends with co_await or co_yield …
  Range Awaited;           // … of this operand …
  std::string AwaitedPath; // … which this access path names, if one does
  // The constant that the block returns, as in Guard::Against; "0" is false, no
  // error, nothing, and "true" is the opposite.
  std::string Gives;
  auto operator<=>(const FlowBlock &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("next", S.Next), V("suspends", S.Suspends), V("awaited", S.Awaited),
        V("awaited_path", S.AwaitedPath), V("gives", S.Gives);
  }
};

} // namespace corotidy
