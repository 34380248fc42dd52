// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Program.h - facts of any number of translation units, joined, and read with
// the models: the value that rules ask.
#pragma once

#include "Facts.h"
#include "Finding.h"
#include "link/Project.h"
#include "model/Models.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"

namespace corotidy {

// An index into Program::Functions.
using FunctionIndex = uint32_t;
inline constexpr FunctionIndex NoFunction = ~FunctionIndex(0);

// `From` leads to `To` at its call number `Call`. The guards of the edge are
// that call's guards.
struct Edge {
  FunctionIndex From = NoFunction, To = NoFunction;
  uint32_t Call = 0;
  HopKind Kind = HopKind::Direct;
  Confidence Sure = Confidence::Certain;
};

// How a function comes to run on a loop: by its last edge, or as a root.
struct OnLoop {
  Edge By;            // By.From is NoFunction for a root, By.Kind is its kind
  unsigned Depth = 0; // hops from the root; the root has 0
  Confidence Sure = Confidence::Certain;
};

// The files that one translation unit read, as numbers of header names.
struct UnitHeaders {
  std::string MainFile;
  std::vector<uint32_t> Headers; // sorted
  auto operator<=>(const UnitHeaders &) const = default;
};

struct Program {
  std::vector<SourceFile> Files;   // sorted by path
  std::vector<Function> Functions; // sorted by id
  std::vector<Missed> Unseen;
  std::vector<std::string> HeaderNames; // sorted
  std::vector<UnitHeaders> Units;       // sorted by main file
  const Models *Meaning = nullptr;      // outlives the program
  Project Paths;

  // Parallel to Functions.
  std::vector<std::optional<OnLoop>> Reached;        // shortest chain
  std::vector<const FunctionModel *> FunctionModels; // null: not modelled
  // Overriders of a virtual function, transitive, sorted.
  llvm::DenseMap<FunctionIndex, std::vector<FunctionIndex>> Overriders;

  FunctionIndex find(FunctionId Id) const; // NoFunction when it is unknown
  const FunctionModel *modelOf(FunctionId Id) const;
  bool isProject(const Place &At) const;
  uint32_t headerNumber(llvm::StringRef Path) const; // HeaderNames.size(): none
  SourcePlace place(const Place &At) const;

  // The calls that lead to the function, root first; the last hop is the
  // function itself at `At`.
  std::vector<Hop> chainTo(FunctionIndex Function, const Place &At) const;
};

// Joins facts. Any order of them, or one of them twice, gives the same program.
Program link(llvm::ArrayRef<Facts> Units, const Models &Meaning,
             const Project &Paths);

// The call whose text is `Whole`, in the function; null when there is none.
const Call *callAt(const Function &In, const Range &Whole);

// The operand of a call that a model speaks of; null when the call has none.
const Operand *operandOf(const Call &C, const OperandRef &Ref);

// The access path of the loop that a call drives or waits for, when the model
// and the code say it: "io" for io.run() and for
// co_spawn(io, work(), use_future).get().
std::string loopOf(const Program &P, const Function &In, const Call &C);

// A guard proves that no loop runs on this thread when the call is made; when
// the call's own loop is known, that its loop does not.
bool isGuarded(const Program &P, const Function &In, const Call &C);

// The edges that leave a function, in the order of its calls; guarded calls and
// coroutines, which a call only creates, have none.
std::vector<Edge> edgesOf(const Program &P, FunctionIndex From);

// link's steps, in this order.
void mergeFacts(llvm::ArrayRef<Facts> Units, Program &P);
void findOnLoop(Program &P);

} // namespace corotidy
