// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Models.h - what the functions of a framework mean: checks/models/*.json as
// values. docs/models.md describes the language key by key.
#pragma once

#include "Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace corotidy {

// Which operand of a call is meant: "this", an argument counted from 0, "last",
// or "template": the functions among the template arguments.
struct OperandRef {
  enum Kind : uint8_t { None, This, Argument, Last, Template } Which = None;
  unsigned Index = 0;
};

// An argument of a call is the object, the enumerator or the function with that
// bare name: Qt::QueuedConnection.
struct ArgumentIs {
  OperandRef Argument; // None: the model does not ask
  std::string Names;
};

// The call returns only when asynchronous work has completed or a loop has
// stopped.
struct RunCall {
  Severity Level = Severity::Deadlock;
  // When the loop that it drives is a local of the calling function.
  std::optional<Severity> PrivateLevel;
  Confidence Sure = Confidence::Certain;
  OperandRef Drives;  // the loop, for calls that drive one
  OperandRef Task;    // the awaitable, for calls that take one
  OperandRef Timeout; // for timed waits; a zero never waits
  // Only when nobody takes the result: the destructor of the future that
  // std::async returns waits.
  bool WhenDiscarded = false;
  // Only for an object that this function made (a bare name).
  std::string MadeBy;
  ArgumentIs Unless, OnlyIf; // not when … / only when an argument is that
  std::string Nested; // what happens on a running loop; completes the message
};

// The call blocks the thread without driving or awaiting anything.
struct BlockingCall {
  std::string Why;
  // It ends when another thread signals it: a condition variable, a semaphore.
  // A function that takes a task and blocks so is a run call itself.
  bool ForSignal = false;
  Confidence Sure = Confidence::Certain; // `Likely` for what is often harmless
  OperandRef Timeout;                    // a zero does not block
  // Bare names: a project that calls one of these may have seen to it that the
  // call does not block, so that it is only `Likely`.
  std::vector<std::string> DoubtedBy;
  // The same of an object of one of these bare types: UDP's connect().
  std::vector<std::string> DoubtedOn;
};

// Where a registrar runs the callable that it is given.
enum class Runs : uint8_t { Here, OnLoop, OffLoop };

struct Registrar {
  OperandRef Callable;
  Runs Where = Runs::Here;
  OperandRef Loop;       // the executor that decides, when one does
  bool Stackful = false; // the callable suspends its fiber, not its thread
  // Futures that the callable is given, and those in what it is given, are
  // ready.
  bool ReadyArguments = false;
  ArgumentIs Unless, OnlyIf; // not when … / only when an argument is that
  OperandRef ReadyOf;        // whose results are there when the callable runs
};

// The bool-valued call says whether a loop runs on this thread.
struct RunningLoop {
  bool When = true;  // a loop runs here when the call returned this
  bool Exact = true; // false: it also says so when no loop runs
  OperandRef Of; // the loop or executor that it speaks of, when it needs one
  // What its value is compared with to make a condition: empty for `if (p())`,
  // `p() != nullptr` and `p() > 0`; "-1" for `p() >= 0` and `p() != -1`; "=="
  // for what is no constant: `p() == LoopThread`.
  std::string Against;
};

// The call's value says whether a result is there already.
struct ReadyCall {
  bool When = true;    // it is there when the condition was this
  OperandRef Of;       // whose result
  std::string Against; // "std::future_status::ready"; as RunningLoop::Against
  std::string Pending; // "std::future_status::timeout": it is not there yet
};

// What co_await of the call's result does to the rest of the coroutine.
struct ContextSwitch {
  Runs Where = Runs::OffLoop; // where it goes on
  OperandRef Executor;        // whose type decides, when one does
};

// The call starts a task and does not wait for it.
struct Spawn {
  OperandRef Task, Executor;
  std::string Exception; // where an exception of the task goes
  // The bare type of an argument with which the exception vanishes:
  // "asio::detached_t".
  std::string SwallowedBy;
};

// The call creates a loop or guesses one.
struct AmbiguousLoop {
  std::string Why, Instead;
};

// Which of the futures that a call gives are ready: one of several, which the
// code takes by its index, or all.
enum class Given : uint8_t { Nothing, One, All };

struct FunctionModel {
  // Bare, "asio::co_spawn"; a glob, "asio::async_*"; or one overload by the
  // number of its parameters, "drogon::HttpClient::sendRequest(2)".
  std::string Name;
  std::string Framework;  // name of the model
  bool IsBuiltin = false; // from a model that ships with coro-tidy
  std::optional<RunCall> Run;
  std::optional<BlockingCall> Blocks;
  std::vector<Registrar> Registers;
  std::optional<RunningLoop> Running;
  std::optional<Spawn> Spawns;
  std::optional<AmbiguousLoop> Ambiguous;
  std::optional<ReadyCall> Ready;
  std::optional<ContextSwitch> Switches;
  // Where the framework calls the function, or what the project overrides it
  // with.
  std::optional<Runs> Called;
  bool IsTest = false;               // what calls or overrides it is a test
  Given GivesReady = Given::Nothing; // when awaited
  // The call wraps that callable, or that executor.
  std::optional<OperandRef> LooksThrough;
  std::optional<Runs> Executor; // where the executor that the call gives runs
  // After the call the future of that promise or task is ready.
  std::optional<OperandRef> Completes;
  std::optional<OperandRef> FutureOf; // the call gives the future of it
  std::string Twin; // bare name of the asynchronous function that does the same
};

enum class TaskStart : uint8_t { Lazy, Eager };

struct TypeModel {
  std::string Name, Framework;
  std::optional<TaskStart> Task; // what coroutines of this framework return
  bool IsGenerator = false;      // co_await is ill-formed in such a coroutine
  bool IsLock = false;           // an object of it holds a lock while it lives
  bool IsSticky = false; // such a coroutine goes on where it was after co_await
  // A coroutine with such a parameter starts on an executor, not where it is
  // called, though its task is eager.
  bool Schedules = false;
  // An executor or a context: where it runs what a registrar is given together
  // with it, whatever Registrar::Where says.
  std::optional<Runs> Executor;
  // Each job has a thread of its own, and may wait for another one.
  bool HasThreadEach = false;
  // Functions can be made coroutines of the type: the header that declares it,
  // "boost/asio/awaitable.hpp", and what those return then that gave nothing,
  // when that is another type.
  // Spelled is what people write for it: "exec::task".
  std::string Header, VoidTask, Spelled;
};

// A coroutine type in which an await fix is legal: its bare name and what some
// of its template arguments must be.
struct AwaitIn {
  std::string Type;
  std::map<unsigned, std::string> Args;
};

// How one shape of run call is repaired. Texts are templates:
//   ${call}             the run call as it is written
//   ${callee}           its callee: `folly::coro::blockingWait`
//   ${N}, ${this}       its argument N, its object, as written
//   ${object.…}         the same of the call that made its object;
//   ${object.last}      that one's last argument, ${object.head} all before it
//   ${handler}          what the user names as ExceptionPolicy
//   ${….scope}          the qualifier of one of these: `net::`, or nothing
//   ${twin}             the callee with the name of its twin in the place of
//   its
//                       own: `timer.async_wait`; ${twin.name}: that name
//   ${scope}            the qualifier of the framework's namespace, as it is
//                       written before its free functions: `net::`
//   ${args}, ${args,}   the arguments as written, but for one that LastTypes
//                       names; with a comma after them when there are any
//   ${last}             that one
struct FixTemplate {
  std::string Framework;
  // Bare name of the call, maybe of one overload; or a pattern, which gives way
  // to a name, for all calls whose functions have a twin: "asio::*".
  std::string Call;
  // Bare name of the call that makes its object; or a pattern, which gives way
  // to a name; empty: however it is made (no ${object…} then).
  std::string ObjectCall;
  // Bare types of its arguments, by number; maybe that of the last one.
  std::map<unsigned, std::string> ObjectArgs;
  static constexpr unsigned LastArgument = ~0u;
  // The last argument is of one of these bare types; empty: it may be any.
  std::vector<std::string> LastTypes;

  struct Await {
    std::vector<AwaitIn> In;
    std::string Text;
    std::vector<std::string> Includes; // "boost/asio/use_awaitable.hpp"
    std::string Unsafe; // what a person has to look at; empty: it is safe
    // The same where the object's first template argument is not void.
    std::string UnsafeWithValue;
    // The run call gives the value in a std::optional (1), or as the only
    // element of a tuple in one (2); co_await gives the value itself.
    unsigned Layers = 0;
  };
  std::optional<Await> AwaitFix;

  struct Branch {
    // Operands of the object call, or of the run call where there is none.
    OperandRef Executor; // names the loop; None: the predicate needs none
    OperandRef Task;     // is spawned
    std::vector<std::string> Tasks; // its bare types; empty: any
    // Executor type → predicate; "" is any executor, or none.
    std::map<std::string, std::string> Running;
    std::string SpawnText;      // when the task gives no value
    std::string SpawnValueText; // when it gives one
    // The same where the user has a function for exceptions, ${handler}; empty:
    // there is no way to hand one over.
    std::string HandledText, HandledValueText;
    std::vector<std::string> Includes;
    bool Waits = false; // the spawn text lets other work run until it is done
  };
  std::optional<Branch> BranchFix;

  std::vector<std::string> WaysOut; // phrases, for when no fix is right
};

// One model file.
struct Framework {
  std::string Name, Source;
  std::string Tested; // the version its tests include, or "mock"
  std::vector<std::string> Namespaces; // what runs inside them is what we say
  std::vector<std::string> Headers;
};

// Everything the models say, by name.
class Models {
public:
  // A function or a type by its bare name; null when no model knows it. An
  // entry for the overload with that number of parameters comes first.
  const FunctionModel *function(llvm::StringRef BareName,
                                unsigned Parameters) const;
  const TypeModel *type(llvm::StringRef BareName) const;
  // The framework in whose namespaces the name is; null for unmodelled code.
  const Framework *owner(llvm::StringRef BareName) const;
  // An entry stands beside the name, or the name is in a type that has one: not
  // so for what a project adds in a namespace below a framework's.
  bool hasBeside(llvm::StringRef BareName) const;

  llvm::ArrayRef<Framework> frameworks() const { return Frameworks; }
  llvm::ArrayRef<FixTemplate> fixes() const { return Fixes; }
  // The entries of one model, by name.
  std::vector<const FunctionModel *>
  functionsOf(llvm::StringRef Framework) const;
  std::vector<const TypeModel *> typesOf(llvm::StringRef Framework) const;

private:
  friend class ModelBuilder;
  std::vector<Framework> Frameworks;        // sorted by name
  llvm::StringMap<FunctionModel> Functions; // overloads as "x::f(2)"
  llvm::StringSet<> Overloaded;             // names that have some of these
  // Patterns by their scope ("asio" for "asio::async_*"), longest first.
  llvm::StringMap<std::vector<FunctionModel>> FunctionGlobs;
  llvm::StringMap<TypeModel> Types;
  llvm::StringSet<> Scopes; // of functions' entries
  std::vector<FixTemplate> Fixes;
};

// A model file before it is read. File is what error messages call it: the
// path of a user's file, as it was given.
struct ModelText {
  std::string File, Text;
  bool IsBuiltin = false;
};

// A `like` whose model is not among the texts: a mistake, or nothing, because
// the model is a library's that the code read so far does not include.
enum class MissingModel : uint8_t { Wrong, LeftOut };

// The models that ship with coro-tidy.
std::vector<ModelText> builtinModels();

// Reads models; a later one replaces entries of an earlier one by name. Every
// mistake is reported, each as one sentence with file, JSON pointer and what is
// allowed there:
//   folly.json: /functions/folly::Baton::wait/run/severity: 'block' is not a
//   severity; did you mean 'deadlock'?
llvm::Expected<Models> loadModels(llvm::ArrayRef<ModelText> Texts,
                                  MissingModel Missing = MissingModel::Wrong);

// builtinModels() and then `Extra`.
llvm::Expected<Models> loadAllModels(llvm::ArrayRef<ModelText> Extra = {});

} // namespace corotidy
