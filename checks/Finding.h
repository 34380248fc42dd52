// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finding.h - what a rule says, and the edits that repair it. These are the
// values that every host shows: as clang-tidy text, as JSON, as fix-its.
#pragma once

#include "Facts.h"

namespace corotidy {

// What happens when the code runs.
enum class Severity : uint8_t {
  Deadlock, // the same loop, or another that waits for ours
  Abort,    // the framework throws or terminates
  Stall,    // a private or foreign loop; ours stops meanwhile
  Reentry,  // handlers run inside a handler
};

// `Certain` is reported by default, `Likely` with the option Confidence.
enum class Confidence : uint8_t { Certain, Likely };

// In what kind of function the run call stands.
enum class Context : uint8_t { Coroutine, Callback, Hook };

// How a function of the chain was reached. The list is closed: other programs
// read it (docs/output.schema.json).
enum class HopKind : uint8_t {
  Coroutine,
  Callback,
  Direct,
  Virtual,
  Constructor,
  Destructor,
  Conversion,
  Operator,
  DefaultArgument,
  DefaultInitialiser,
  HandedOff,
};

// A place that outlives the facts it came from.
struct SourcePlace {
  std::string File; // absolute
  uint32_t Offset = 0, Line = 0, Column = 0;
  auto operator<=>(const SourcePlace &) const = default;
};

// `Function`, which was reached as `Kind`, calls the next hop's function at
// `Where`; the last hop makes the run call there.
struct Hop {
  std::string Function; // Function::Shown
  HopKind Kind = HopKind::Direct;
  SourcePlace Where;
  auto operator<=>(const Hop &) const = default;
};

// Replace `Length` bytes at `Offset` of `File` by `Text`.
struct Edit {
  std::string File; // absolute
  uint32_t Offset = 0, Length = 0;
  std::string Text;
  auto operator<=>(const Edit &) const = default;
};

enum class FixKind : uint8_t { Await, Branch, Twin, Asyncify };

// `Safe` keeps what the program means (--fix); `Unsafe` needs a person's eye.
enum class Safety : uint8_t { Safe, Unsafe };

struct Fix {
  FixKind Kind = FixKind::Await;
  Safety Tier = Safety::Safe;
  std::string Description; // a phrase; for Unsafe it says what to look at
  std::vector<Edit> Edits; // sorted, of one or more files, no two overlap
  auto operator<=>(const Fix &) const = default;
};

struct Finding {
  std::string Check; // "coro-nested-run"
  Severity Level = Severity::Deadlock;
  Confidence Sure = Confidence::Certain;
  SourcePlace Where;
  SourcePlace Spelled;   // where a macro spells it; else no line
  std::string Message;   // no path, no line, no chain: stable under refactoring
  std::string Call;      // bare name of the run call
  std::string Framework; // name of the model that knows it
  Context In = Context::Coroutine;
  std::vector<Hop> Chain; // root first, never empty
  std::vector<Fix> Fixes; // best first
  std::string NoFix;      // why, when there is none
  // Where the run call's facts are, for fixes/: the function and the call.
  FunctionId Function;
  Place CallPlace;
  auto operator<=>(const Finding &) const = default;
};

} // namespace corotidy
