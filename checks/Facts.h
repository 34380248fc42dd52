// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Facts.h - what reading one translation unit tells us.
//
//   compile command → AST → Facts → Program → Finding → Edit → text, JSON,
//   source
//                     extract/      link/     rules/    fixes/  host/ and tool/
//                                   model/
//
// Left of Facts we know clang; right of it nobody does. Facts are plain values:
// they can be compared, printed and saved, and they mean the same thing in the
// clang-tidy module and in the whole-project tool. They are model-free: nothing
// here depends on what a framework's functions mean, so a changed model costs a
// link, not a parse. A rule that needs to know something about the code that is
// not here adds a fact; it does not reach for the AST.
//
// Laws of linking (test/link/laws.test): the same facts in any order, or one of
// them twice, give the same Program.
//
// Every struct names its members once, in fields(). Reading, writing and
// printing come from that list (FactsFile.h); comparing comes from the members.
#pragma once

#include "Basics.h"
#include "Conditions.h"

#include <optional>

namespace corotidy {

// How a value is held: `T`, `T &` or `T &&`, `T *`.
enum class Holding : uint8_t { Value, Reference, Pointer };

// A type by bare names: namespaces and classes without template arguments and
// without inline namespaces, `const`, references and pointers stripped.
// `const net::awaitable<int> &` is {boost::asio::awaitable, [int, …],
// Reference}. Types that are not classes are printed (`int`, `bool`, `void`).
struct TypeName {
  std::string Name;
  // Template arguments, one level, bare; of a template's member those of that.
  std::vector<std::string> Args;
  Holding Held = Holding::Value;
  auto operator<=>(const TypeName &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("name", S.Name), V("args", S.Args), V("held", S.Held);
  }
};

// What would dangle if an expression's value outlived the statement it is in.
enum class BorrowKind : uint8_t {
  This,      // a member coroutine, a lambda that captures `this`
  NonLocal,  // a reference or pointer that came from outside: `save(Param)`
  Local,     // a local variable by reference: `save(Buffer)`
  Temporary, // a temporary bound to a reference: `save(Name + ".txt")`
  Closure,   // a capturing lambda called on the spot: `[&] {…}()`
};

struct Borrow {
  BorrowKind Kind = BorrowKind::This;
  std::string Name; // as a person would say it: "Buffer", "the closure"
  auto operator<=>(const Borrow &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("kind", S.Kind), V("name", S.Name);
  }
};

// An expression that a call uses: the object it is made on, or an argument.
// Casts, parentheses and std::move are looked through.
struct Operand {
  Range Text;
  Range Whole; // the same with its casts, parentheses and std::move
  TypeName Type;
  // What it names as an access path, `->` written as `.` and `this` spelled
  // out: "io", "this.Io", "this.Io.get_executor()". Empty when it is not one.
  // The second local variable of the name in a function, lambdas and all, in
  // the order of the text is "io'2"; see spelled().
  std::string Path;
  // Path with local variables replaced by what they stand for, when that is
  // another one: "io.get_executor()" for `ex` of `auto ex = io.get_executor()`,
  // "io" for a reference to it and for `Loop{io}`.
  std::string Whose;
  // The type of the one object that it is made from: net::io_context for
  // `Loop{io}`.
  TypeName Wraps;
  // It is a variable of the function that is neither a parameter, a reference,
  // a pointer nor static, so nobody else had it before.
  bool IsLocalValue = false;
  // The bare name of the namespace-scope object or the function that it names:
  // "boost::asio::use_future".
  std::string Names;
  FunctionId Function;             // the function or the lambda that it is
  std::vector<Callable> Callables; // what calling it, or handing it on, calls
  Range Call;   // when it is the value of a call: that call's Written
  Range MadeBy; // the call that it comes from, through local variables
  // The parameter that it is taken out of, by what a library gives for that:
  // "r" for `r[0]`, `std::get<0>(r)` and `r.front()`.
  std::string OutOf;
  // … and the classes of the project whose members are passed on that way, by
  // their bare names; sorted. They may be those of a library that is built
  // here.
  std::vector<std::string> OutOfMembers;
  // As written, no operator beside it would take it apart: a name, a call.
  bool IsPostfix = false;
  bool IsZero = false; // a constant 0, or a duration of 0: `0s`
  std::vector<Borrow> Borrows;
  auto operator<=>(const Operand &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("text", S.Text), V("whole", S.Whole), V("type", S.Type),
        V("path", S.Path), V("whose", S.Whose), V("wraps", S.Wraps),
        V("local", S.IsLocalValue), V("names", S.Names),
        V("function", S.Function), V("callables", S.Callables),
        V("call", S.Call), V("made_by", S.MadeBy), V("out_of", S.OutOf),
        V("out_of_members", S.OutOfMembers), V("postfix", S.IsPostfix),
        V("zero", S.IsZero), V("borrows", S.Borrows);
  }
};

enum class CallKind : uint8_t {
  Direct,             // f();  x.f();  X::f();
  Virtual,            // p->f();  the static callee; link adds the overriders
  Constructor,        // X x(1);
  Destructor,         // of a local, at its name; of a temporary, where it is
  Conversion,         // int i = x;  with X::operator int()
  Operator,           // a << b;  closure();
  DefaultArgument,    // the call is in a default argument that this call uses
  DefaultInitialiser, // … in a default member initialiser
  HandedOff,          // post(ex, f); f runs later, where the model says
};

// Where a call stands, as bits of Call::Circumstances.
enum Circumstance : uint32_t {
  InMacro = 1 << 0,             // any part of it is spelled by a macro
  ResultUsed = 1 << 1,          // its value goes somewhere
  InHandler = 1 << 2,           // inside catch (…) { }
  InTry = 1 << 3,               // inside the body of a try that has handlers
  InStaticInitialiser = 1 << 4, // static X x = …; thread_local too
  InDefaultArgument = 1 << 5,
  InDefaultInitialiser = 1 << 6,     // int Member = …;
  InConstructorInitialiser = 1 << 7, // X() : Member(…) {}
  InLoop = 1 << 8,                   // inside for, while, do, range-for
  Awaited = 1 << 9,                  // the operand of co_await
  InBlock = 1 << 10, // the statement stands in braces, not under an if
  ParentNeedsParens = 1 << 11, // x.f().g(): `co_await` here needs parentheses
  InArgument = 1 << 12,        // part of another call's arguments or object
  Returned = 1 << 13,          // `return f();`
  AroundBody = 1 << 14,  // what a coroutine awaits before or after its body
  OfExactType = 1 << 15, // destroys a variable, a temporary, a member or a
                         // base: no overrider's destructor runs
  // No other function of the name stands beside the callee, and each argument
  // is a variable of the parameter's own type: a reference only of one, or to
  // const.
  PassesAsIs = 1 << 16,
};

// Through what a call reaches functions that its text does not name.
enum class Kept : uint8_t {
  Nowhere,    // f();  the callee is named
  InVariable, // std::function<void()> F = …;  F();  of a local or a parameter
  InMember,   // OnClose();  of a member, a global, a container, a signal
  ByPointer,  // (*P)();  (S.*M)();
};

// What takes the value out of the std::optional that a call gives, and out of
// the tuple in that: `*f()`, `std::get<0>(f().value())`, `auto [v] = *f();`
struct Unpacking {
  Range Text;          // std::get<0>(f().value())
  uint32_t Layers = 0; // 1: the optional's value; 2: the tuple's only element
  Range Binding;       // the only name of a structured binding
  Range Arrow;         // of f()->size(), which takes the value by the way
  bool NeedsParens = false; // std::get<0>(*f()).size(): `co_await` here does
  auto operator<=>(const Unpacking &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("text", S.Text), V("layers", S.Layers), V("binding", S.Binding),
        V("arrow", S.Arrow), V("needs_parens", S.NeedsParens);
  }
};

// Some function calls another, here.
struct Call {
  FunctionId Callee;             // zero: called through a pointer
  std::vector<Callable> Through; // what else it may call, kept as `By` says
  Kept By = Kept::Nowhere;
  CallKind Kind = CallKind::Direct;
  Place Where;      // the callee's name
  Place Spelled;    // where the macro spells it, when a macro does
  Range Whole;      // net::co_spawn(io, work(), token).get()
  Range Written;    // the same; in a macro's argument, where that spells it
  Range CalleeText; // net::co_spawn, without the object
  Range Statement;  // the whole statement with its `;`, when the call is all
  std::optional<Operand> Object;
  std::vector<Operand> Args;
  // The functions among the callee's template arguments, as Operand::Callables:
  // server.register_handler<&Service::echo, total>();
  std::optional<Operand> Templates;
  TypeName Result;
  std::optional<Unpacking> Unpacked;
  uint32_t Circumstances = 0; // Circumstance bits
  // What would run after the statement when the function goes on: the next
  // statement, or the end of the scope of a local whose destructor does
  // something. No place when the call is the function's last effect.
  Place Following;
  uint32_t Block = 0; // of Function::Flow
  bool is(Circumstance C) const { return Circumstances & C; }
  auto operator<=>(const Call &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("callee", S.Callee), V("through", S.Through), V("by", S.By),
        V("kind", S.Kind), V("where", S.Where), V("spelled", S.Spelled),
        V("whole", S.Whole), V("written", S.Written),
        V("callee_text", S.CalleeText), V("statement", S.Statement),
        V("object", S.Object), V("args", S.Args), V("templates", S.Templates),
        V("result", S.Result), V("unpacked", S.Unpacked),
        V("circumstances", S.Circumstances), V("following", S.Following),
        V("block", S.Block);
  }
};

// A local variable of a path as the code spells it.
inline std::string spelled(const std::string &Local) {
  return Local.substr(0, Local.find('\''));
}

// A parameter, a local variable, and the text over which it is alive.
struct Variable {
  std::string Name; // as in Operand::Path
  TypeName Type;
  bool IsParameter = false;
  bool IsAwaitable = false; // its type has await_ready or operator co_await, or
                            // coroutines return it
  bool HoldsLock = false;   // destroying it may unlock what it points to
  Range Scope;              // from its declaration to the end of its block
  auto operator<=>(const Variable &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("name", S.Name), V("type", S.Type), V("parameter", S.IsParameter),
        V("awaitable", S.IsAwaitable), V("holds_lock", S.HoldsLock),
        V("scope", S.Scope);
  }
};

enum class FunctionKind : uint8_t {
  Function,
  Method,
  Constructor,
  Destructor,
  Conversion,
  Operator,
  Lambda,
};

// What a function is, as bits of Function::Traits.
enum FunctionTrait : uint32_t {
  HasBody = 1 << 0,
  IsCoroutine = 1 << 1, // its body has co_await, co_yield or co_return
  IsVirtual = 1 << 2,
  IsInstantiation = 1 << 3, // of a template, or a member of one
  HasErrors = 1 << 4,       // its body did not compile; no fix in it
  IsNoexcept = 1 << 5,
  IsPureVirtual = 1 << 6,
  CallsPointer = 1 << 7, // its body calls through a pointer: std::function does
  IsAwaiterHook = 1 << 8,   // await_ready, await_suspend or await_resume
  IsPromiseHook = 1 << 9,   // a function of a promise type that coroutines call
  IsMarkedOnLoop = 1 << 10, // [[clang::annotate("coro_tidy::on_loop")]]
  IsMarkedOffLoop = 1 << 11,
  OnlyYields = 1 << 12, // a coroutine with co_yield and no co_await
  GivesTask = 1 << 14,  // its return type has a promise_type
  IsSlot = 1 << 13,     // of a QObject, not private: `slots:`, Q_INVOKABLE
  // coro_tidy::blocks, or Clang's [[clang::blocking]]; coro_tidy::runs_loop;
  // coro_tidy::insulates; Clang's [[clang::nonblocking]].
  IsMarkedBlocking = 1 << 15,
  IsMarkedRunsLoop = 1 << 16,
  IsMarkedInsulating = 1 << 17,
  IsMarkedNonblocking = 1 << 18,
  // A coroutine that starts when it is called and suspends nowhere: its result
  // is there when the call returns.
  EndsInCall = 1 << 19,
  IsInHeader = 1 << 20, // declared in one: others may call it
  // Its return type or a `return` cannot be rewritten for a coroutine: `auto`,
  // a reference, constexpr, a macro, a braced list.
  CannotBeCoroutine = 1 << 21,
  IsNotPublic = 1 << 22, // a private or protected member
};

// A function that is defined, or that somebody calls.
struct Function {
  FunctionId Id;
  FunctionId Pattern; // of an instantiation: the template it was made from
  FunctionId Parent;  // of a lambda or a local class's member: who contains it
  std::string Name;   // bare: "boost::asio::io_context::run"
  std::string Shown;  // for people: "Session::serve", "lambda in 'serve'"
  FunctionKind Kind = FunctionKind::Function;
  uint32_t Traits = 0; // FunctionTrait bits
  Place Where;         // its name, at the definition when there is one
  Range Body;
  TypeName Returns;
  // Project code only: the return type's text in each declaration, and each
  // `return` of the body, sorted.
  std::vector<Range> ReturnTypes, ReturnWords;
  uint32_t Parameters = 0; // that it declares; an instantiation: that it has
  std::vector<FunctionId> Overrides; // directly overridden
  std::vector<Variable> Variables;   // project code only
  std::vector<Call> Calls;
  std::vector<Store> Stores;
  std::vector<FlowBlock> Flow; // empty when nothing in it matters
  // What holds when it returned true (not null, above zero), and when not.
  //   bool onLoop() { return Io.get_executor().running_in_this_thread(); }
  std::vector<Clause> WhenTrue, WhenFalse;
  bool is(FunctionTrait T) const { return Traits & T; }
  auto operator<=>(const Function &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("id", S.Id), V("pattern", S.Pattern), V("parent", S.Parent),
        V("name", S.Name), V("shown", S.Shown), V("kind", S.Kind),
        V("traits", S.Traits), V("where", S.Where), V("body", S.Body),
        V("returns", S.Returns), V("return_types", S.ReturnTypes),
        V("return_words", S.ReturnWords), V("parameters", S.Parameters),
        V("overrides", S.Overrides), V("variables", S.Variables),
        V("calls", S.Calls), V("stores", S.Stores), V("flow", S.Flow),
        V("when_true", S.WhenTrue), V("when_false", S.WhenFalse);
  }
};

// What could not be seen. A finding may hide there, and we say so.
enum class MissedKind : uint8_t {
  IndirectCall, // F(); through a pointer, a std::function, a member pointer
  UnresolvedTemplate, // a template of the project that nothing instantiates
  UnparsedFile,       // a file that has errors
  UnknownExecutor,    // a task is spawned on a loop that we cannot name
};

struct Missed {
  MissedKind Kind = MissedKind::IndirectCall;
  FunctionId In; // the function it is in; for a template, its pattern
  Place Where;
  std::string What; // "F", "template 'forEach'"
  auto operator<=>(const Missed &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("kind", S.Kind), V("in", S.In), V("where", S.Where), V("what", S.What);
  }
};

// What one translation unit tells. Functions are sorted by id, calls by place.
struct Facts {
  std::string MainFile;             // absolute
  std::vector<SourceFile> Files;    // that places point into; sorted by path
  std::vector<std::string> Headers; // every file that was read, sorted
  std::vector<Function> Functions;
  std::vector<Store> Stores; // of initialisers that no function runs
  std::vector<Missed> Unseen;
  std::vector<std::string> Errors; // clang's, as "file:line:col: text"
  auto operator<=>(const Facts &) const = default;
  template <class Self, class Visitor>
  static void fields(Self &S, Visitor &&V) {
    V("main_file", S.MainFile), V("files", S.Files), V("headers", S.Headers),
        V("functions", S.Functions), V("stores", S.Stores),
        V("unseen", S.Unseen), V("errors", S.Errors);
  }
};

} // namespace corotidy
