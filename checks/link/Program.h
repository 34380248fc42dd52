// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Program.h - facts of any number of translation units, joined, and read with
// the models: the value that rules ask.
#pragma once

#include "Facts.h"
#include "Finding.h"
#include "link/Project.h"
#include "link/Roots.h"
#include "model/Models.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"

#include <memory>

namespace corotidy {

// An index into Program::Functions.
using FunctionIndex = uint32_t;
inline constexpr FunctionIndex NoFunction = ~FunctionIndex(0);

// `From` leads to `To` at its call number `Call`. Guarded calls have no edge.
struct Edge {
  FunctionIndex From = NoFunction, To = NoFunction;
  uint32_t Call = 0;
  HopKind Kind = HopKind::Direct;
  Confidence Sure = Confidence::Certain;
  // Here: in the context of From. Else where the registrar runs it, or where a
  // co_await before the call has led.
  Runs Where = Runs::Here;
};

// How a function comes to run in a context: by its last edge, or as a root.
struct Reach {
  Edge By;            // By.From is NoFunction for a root, By.Kind is its kind
  unsigned Depth = 0; // hops from the root; the root has 0
  Confidence Sure = Confidence::Certain;
  // Of a root: the call that hands it to a registrar; else NoFunction.
  FunctionIndex Registrar = NoFunction;
  uint32_t RegistrarCall = 0;
};

// A function that a value may be.
struct Target {
  FunctionIndex F = NoFunction;
  // Likely when the value went through a slot that all objects share.
  Confidence Sure = Confidence::Certain;
  auto operator<=>(const Target &) const = default;
};

// What control flow says of one call.
struct CallState {
  bool Guarded = false;    // a condition proves that no loop runs here
  bool Ready = false;      // … or that the result is there
  Runs Where = Runs::Here; // where a co_await before it has led …
  bool Unknown = false;    // … unless two ways lead to different places
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
  Roots Named; // what the user names

  // What attributes in the code say, with what a model says beside.
  std::vector<std::unique_ptr<FunctionModel>> Marked;

  std::vector<Store> Stores; // of initialisers that no function runs

  // Parallel to Functions.
  std::vector<const FunctionModel *> FunctionModels; // null: not modelled
  std::vector<std::vector<CallState>> States; // of each call; empty: nothing
  std::vector<std::vector<Edge>> Edges;       // that leave it, by call
  std::vector<std::optional<Reach>> OnLoop;   // shortest chain
  std::vector<std::optional<Reach>> OffLoop;  // the same
  // The edges that lead to each, as (From, Call) in their order.
  std::vector<std::vector<std::pair<FunctionIndex, uint32_t>>> Callers;
  // Of each coroutine, which no edge leads to: all calls that make one.
  std::vector<std::vector<std::pair<FunctionIndex, uint32_t>>> Makers;
  std::vector<bool> IsModelled, IsInside; // see isModelled(), isInside()
  llvm::BitVector TestFiles; // with tests of a test framework, below tests/
  // Who starts a coroutine that runs at once, up to where it first suspends, on
  // the thread of its starter.
  std::vector<std::vector<Edge>> Starts; // of each function, by call
  llvm::BitVector StartsElsewhere;       // … all of them known and off-loop
  // It waits for work that it is given, though no model says so.
  std::vector<bool> IsDerivedRun;
  // It returns only where a condition says that no loop runs here, or that a
  // result is there: `if (onLoop()) throw WouldHang();`
  llvm::BitVector OffOnReturn, ReadyOnReturn;

  llvm::DenseMap<uint64_t, FunctionIndex> Index;
  // What each slot keeps, transitively; sorted.
  llvm::DenseMap<uint64_t, std::vector<Target>> Keeps;
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
  // The same in OnLoop or OffLoop, whichever `Context` is.
  std::vector<Hop> chainIn(const std::vector<std::optional<Reach>> &Context,
                           FunctionIndex Function, const Place &At) const;
};

// Joins facts. Any order of them, or one of them twice, gives the same program.
Program link(llvm::ArrayRef<Facts> Units, const Models &Meaning,
             const Project &Paths, const Roots &Named = {});
// The same without copies: takes the functions out of the units, which keep
// the rest.
Program linkTaking(llvm::MutableArrayRef<Facts> Units, const Models &Meaning,
                   const Project &Paths, const Roots &Named = {});

// The call that is written there, in the function; null when there is none.
const Call *callAt(const Function &In, const Range &Written);

// The operand of a call that a model speaks of; null when the call has none.
const Operand *operandOf(const Call &C, const OperandRef &Ref);

// Which parameter of the function has the name, from 0; none when none has.
std::optional<unsigned> parameterOf(const Function &F, llvm::StringRef Name);

// Which object it is, by its access path.
llvm::StringRef identityOf(const Operand &O);

// A path inside a function as its caller writes it, who calls it on `Object`
// with `Args`: `this.Io` of `hub.onLoop()` is `hub.Io`. Empty when that is not
// known.
std::string inCaller(const Function &Callee, llvm::StringRef Object,
                     llvm::ArrayRef<std::string> Args, llvm::StringRef Path);

// The argument is what the model says; false when the model does not ask.
bool is(const Call &C, const ArgumentIs &What);
// `unless` and `only_if` of a model let it speak of the call.
bool applies(const Call &C, const ArgumentIs &Unless, const ArgumentIs &OnlyIf);

// The access path of the loop that a call drives or waits for, when the model
// and the code say it: "io" for io.run() and for
// co_spawn(io, work(), use_future).get().
std::string loopOf(const Program &P, const Function &In, const Call &C);

// Whom calling the value calls, overriders included; sorted.
std::vector<Target> resolve(const Program &P, llvm::ArrayRef<Callable> What);

// Where work on an executor of the type runs, when a model says so; an adaptor
// such as strand<E> is as its argument.
std::optional<Runs> executorOf(const Program &P, const TypeName &Type);

// The same of an executor that `In` has: its type decides, else whom it is made
// from, else the model of the call that gave it.
std::optional<Runs> executorOf(const Program &P, const Function &In,
                               const Operand &Executor);

// Each job of an executor of the type has a thread of its own.
bool hasThreadEach(const Program &P, const TypeName &Type);

// Where a registrar that `In` calls runs what it is given: the executor
// decides, when the model says so.
Runs whereRuns(const Program &P, const Function &In, const Registrar &R,
               const Call &C);

// Where a block of a coroutine runs.
struct Lead {
  bool IsReached = false, IsUnknown = false;
  Runs Where = Runs::Here;
};

// Of each block of the function's flow; empty when no co_await leads elsewhere.
std::vector<Lead> leads(const Program &P, const Function &F);

// The state of a function's call; the default one when flow says nothing.
CallState stateOf(const Program &P, FunctionIndex F, uint32_t Call);

// A condition on every way to the call says that the result is there which
// `Path` stands for.
bool isReadyAt(const Program &P, FunctionIndex F, uint32_t Call,
               llvm::StringRef Path);

// The blocks that end with a co_await after which the future is there: of the
// future itself, of what a library makes of it, of a group that was given it.
// `co_await f`, `co_await f.resolve()`, `co_await Await(f)`,
// `group.Attach(f); co_await group`.
llvm::BitVector awaitBlocks(const Program &P, const Function &F,
                            llvm::StringRef Future);

// The coroutine runs when it is called, and not only when it is awaited.
bool isEager(const Program &P, FunctionIndex Coroutine);

// The coroutines that are only ever spawned on a pool: `co_spawn(pool, f(),
// …)`.
llvm::BitVector onlyOnPools(const Program &P);

// The blocks of the coroutine that only run before it first suspends.
llvm::BitVector startOf(const Function &Coroutine);

// The call is in there, and all who start the coroutine are known and off-loop.
bool startsElsewhere(const Program &P, FunctionIndex F, const Call &C);

// The insides of a framework: its model says what they do. Not so what a
// project puts into a namespace of its own below the framework's.
bool isModelled(const Program &P, FunctionIndex F);

// It is in such a namespace, and the project is the framework: it defines
// functions of the model in that folder. What a loop of the framework does to
// itself there depends on more than the text says.
bool isInside(const Program &P, FunctionIndex F);

// It stands below tests/, and what leads to it on a loop is a coroutine, or a
// test, in a file of tests.
bool isInTests(const Program &P, FunctionIndex F);

// Of each file of tests below tests/ a function that makes it one, else
// NoFunction.
std::vector<FunctionIndex> findWitnesses(const Program &P);

// By file, line and name, for ties.
bool isBefore(const Program &P, FunctionIndex A, FunctionIndex B);

// link's steps, in this order.
void mergeFacts(llvm::ArrayRef<Facts> Units, Program &P);
void mergeFactsTaking(llvm::MutableArrayRef<Facts> Units, Program &P);
void findMeanings(Program &P); // Meaning.cpp
void findInsides(Program &P);  // Insides.cpp
void findTests(Program &P);    // Tests.cpp
void findOverriders(Program &P);
void findKeeps(Program &P);     // Slots.cpp
void findPointedAt(Program &P); // Pointed.cpp
void findStates(Program &P);    // States.cpp
void findDerived(Program &P);   // Derived.cpp
void findEdges(Program &P);     // Edges.cpp
void findContexts(Program &P);  // Reach.cpp

} // namespace corotidy
