// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// When an edit would not compile, or would change what the program means.
// Every sentence here is a test in test/fixes/.
#include "fixes/Fixes.h"
#include "link/RunCalls.h"
#include "model/Names.h"

#include "llvm/ADT/StringExtras.h"

namespace corotidy {

std::string whyNoEdit(const Program &P, const Function &In, const Call &Run) {
  const FunctionModel *Model = P.modelOf(Run.Callee);
  std::string The = Model && Model->Blocks && !waitsForCallback(P, In, Run)
                        ? "the blocking call"
                        : "the run call";
  if (!P.isProject(Run.Where))
    return The + " is not in the project's code";
  if (In.is(HasErrors))
    return "the function has errors";
  if (Run.is(InMacro))
    return The + " is written in a macro";
  if (Run.is(InStaticInitialiser))
    return The + " initialises a static or thread_local variable, where "
                 "co_await is ill-formed; initialise it before the loop starts";
  if (Run.is(InDefaultArgument))
    return The + " is in a default argument, where co_await is "
                 "ill-formed; pass the value";
  if (Run.is(InDefaultInitialiser) || Run.is(InConstructorInitialiser))
    return The +
           " initialises a member; a constructor is no coroutine, "
           "so make the object in a coroutine that awaits the value first";
  return whyLocked(P, In, Run);
}

bool isAwaitableIn(const FixTemplate::Await &Fix, const TypeName &Task) {
  return llvm::any_of(Fix.In, [&](const AwaitIn &In) {
    return In.Type == Task.Name && llvm::all_of(In.Args, [&](const auto &Arg) {
             return Arg.first < Task.Args.size() &&
                    Task.Args[Arg.first] == Arg.second;
           });
  });
}

std::string whyNoAwaitHere(const FixSite &S) {
  if (S.Run.is(InHandler))
    return "co_await is ill-formed in a catch handler; set a flag there and "
           "await after the handler";
  if (!S.Shape.AwaitFix || !isAwaitableIn(*S.Shape.AwaitFix, S.In.Returns))
    return "the work cannot be awaited in a coroutine that returns '" +
           S.In.Returns.Name + "' on this executor";
  if (hidesInMacro(S, S.Shape.AwaitFix->Text))
    return "an argument is written in a macro";
  return {};
}

std::string whyDirective(llvm::StringRef Text) {
  return hasDirective(Text) ? "a preprocessor directive stands in the call; "
                              "put what it chooses into a variable first"
                            : "";
}

std::string whyDirective(const FixSite &S, llvm::ArrayRef<Edit> Edits) {
  for (const Edit &E : Edits)
    if (std::string Why = whyDirective(S.Text.substr(E.Offset, E.Length));
        !Why.empty())
      return Why;
  return {};
}

std::string whyNoAwait(const FixSite &S) {
  if (std::string Why = whyNoAwaitHere(S); !Why.empty())
    return Why;
  if (std::string Why = whyNotUnpacked(S); !Why.empty())
    return Why;
  return whyDirective(S, awaitEdits(S));
}

std::string whyNotUnpacked(const FixSite &S) {
  unsigned Layers = S.Shape.AwaitFix->Layers;
  const std::optional<Unpacking> &Taken = S.Run.Unpacked;
  if (!Layers || !S.Run.is(ResultUsed) || (Taken && Taken->Layers == Layers))
    return {};
  return "co_await gives the value itself, and it is not taken out of what '" +
         S.P.Functions[S.P.find(S.Run.Callee)].Name + "' gives here";
}

std::string waysOut(llvm::ArrayRef<std::string> Ways) {
  return Ways.empty() ? "" : "; ways out: " + llvm::join(Ways, ", or ");
}

std::string whyStarted(const Program &P, const Function &In, const Call &Run) {
  const Call *Maker = Run.Object && Run.Object->MadeBy && !Run.Object->Call
                          ? callAt(In, Run.Object->MadeBy)
                          : nullptr;
  if (!Maker || Maker->Kind == CallKind::Constructor ||
      Run.Object->Path.empty())
    return {};
  const TypeModel *Type = P.Meaning->type(Run.Object->Type.Name);
  if (Type && Type->Task == TaskStart::Lazy)
    return {};
  std::string Line = std::to_string(Maker->Where.Line);
  return "'" + spelled(Run.Object->Path) +
         "' stands for work that has been started in line " + Line +
         (In.is(IsCoroutine)
              ? "; ways out: co_await it there, or hand its result on in a "
                "callback"
              : "; ways out: co_await it in a coroutine, or hand its result on "
                "in a callback");
}

std::string whyUnknown(const Program &P, const Call &Run,
                       llvm::ArrayRef<std::string> Ways) {
  std::string Out =
      "no fix is known for '" + P.Functions[P.find(Run.Callee)].Name + "' here";
  if (!Ways.empty())
    return Out + waysOut(Ways);
  if (const FunctionModel *Blocks = P.modelOf(Run.Callee);
      Blocks && Blocks->Blocks)
    return Out +
           (Blocks->Twin.empty()
                ? "; ways out: call it on a thread that runs no loop"
                : "; ways out: '" + Blocks->Twin +
                      "', which does the same and blocks nothing, or call it "
                      "on a thread that runs no loop");
  const FunctionModel *Model = runModelOf(P, Run);
  bool RunsLoop = Model && Model->Run->Drives.Which != OperandRef::None;
  return Out + (RunsLoop
                    ? "; ways out: return, so that the loop that runs here "
                      "goes on, or run this one on a thread of its own"
                    : "; ways out: await the work in a coroutine, or go on "
                      "in a callback when it is done, or wait on a thread "
                      "that runs no loop");
}

static std::string waysOut(const FixSite &S) {
  return waysOut(S.Shape.WaysOut);
}

static std::string whatDangles(const Operand &Task) {
  for (const Borrow &B : Task.Borrows) {
    if (B.Kind == BorrowKind::Local)
      return "the local variable '" + B.Name + "'";
    if (B.Kind == BorrowKind::Temporary || B.Kind == BorrowKind::Closure)
      return B.Name + (B.Kind == BorrowKind::Closure ? " of the lambda" : "");
  }
  return {};
}

// `pool.next()` may be another one each time; what a library's own function
// gives, `io.get_executor()`, is the same.
static bool mayDiffer(const FixSite &S, const Operand &Executor) {
  if (!Executor.Call)
    return llvm::StringRef(Executor.Path).contains('(');
  const Call *C = callAt(S.In, Executor.Call);
  FunctionIndex Callee = C ? S.P.find(C->Callee) : NoFunction;
  if (Callee == NoFunction || S.P.isProject(S.P.Functions[Callee].Where))
    return true;
  return C->Object && mayDiffer(S, *C->Object);
}

// `auto ex = io.get_executor();` names another one's loop.
static bool isCopyOf(const Operand &Executor) {
  return Executor.Call || !Executor.Whose.empty();
}

// `finish(t)` without std::move: what is started may keep a reference to `t`.
static bool isLentVariable(const FixSite &S, const Operand &Task) {
  return Task.Text == Task.Whole &&
         llvm::any_of(S.In.Variables, [&](const Variable &V) {
           return !V.Name.empty() && V.Name == Task.Path &&
                  V.Type.Held == Holding::Value;
         });
}

const std::string *runningFor(const FixSite &S) {
  const FixTemplate::Branch &Fix = *S.Shape.BranchFix;
  const Operand *Executor = operandOf(S.subject(), Fix.Executor);
  auto Found = Fix.Running.find(Executor ? Executor->Type.Name : "");
  if (Found == Fix.Running.end())
    Found = Fix.Running.find("");
  return Found == Fix.Running.end() ? nullptr : &Found->second;
}

std::string whyNoBranch(const FixSite &S) {
  if (!S.Shape.BranchFix)
    return "no fix is known for '" +
           S.P.Functions[S.P.find(S.Run.Callee)].Name +
           "' in a function that is no coroutine" + waysOut(S);
  const FixTemplate::Branch &Fix = *S.Shape.BranchFix;
  if (S.Run.Spelled && !S.Run.Statement)
    return "the run call is written in a macro" + waysOut(S);
  if (S.Run.is(ResultUsed) || !S.Run.Statement)
    return (S.Run.Result.Name == "void"
                ? "the call is a part of an expression or a return here"
                : "the result is needed here") +
           waysOut(S);
  if (S.Run.is(InHandler))
    return "the work is started in a catch handler" + waysOut(S);
  if (std::string Why = whyDirective(
          S.Text.slice(S.Run.Statement.Begin, S.Run.Statement.End));
      !Why.empty())
    return Why;
  const Operand *Executor = operandOf(S.subject(), Fix.Executor);
  const Operand *Task = operandOf(S.subject(), Fix.Task);
  bool NeedsExecutor = Fix.Executor.Which != OperandRef::None;
  if (!Task || !Task->Text || (NeedsExecutor && !Executor))
    return "the executor is not written here" + waysOut(S);
  if (hidesInMacro(S, Fix.SpawnText))
    return "an argument is written in a macro" + waysOut(S);
  if (!Fix.Tasks.empty() && !llvm::is_contained(Fix.Tasks, Task->Type.Name))
    return "nothing is known that starts a '" + Task->Type.Name + "'" +
           waysOut(S);
  if (!runningFor(S))
    return "'" + Executor->Type.Name +
           "' cannot tell whether its loop runs on this thread" + waysOut(S);
  if (NeedsExecutor && (!Executor->Text || Executor->Path.empty()))
    return "the executor is not a name that can be written twice" + waysOut(S);
  if (NeedsExecutor && Executor->IsLocalValue && !isCopyOf(*Executor))
    return "'" + spelled(Executor->Path) +
           "' is a local variable, and nobody else runs its loop" + waysOut(S);
  if (NeedsExecutor && mayDiffer(S, *Executor))
    return "the executor is not a name that can be written twice" + waysOut(S);
  if (S.Run.Result.Name != "void" && Fix.SpawnValueText.empty())
    return "the work gives a value, and nothing is known that starts such "
           "work" +
           waysOut(S);
  if (Fix.Waits)
    return {};
  if (isLentVariable(S, *Task))
    return "the work borrows the local variable '" + spelled(Task->Path) +
           "', which would be gone before the work is done" + waysOut(S);
  if (std::string What = whatDangles(*Task); !What.empty())
    return "the work borrows " + What +
           ", which would be gone before the work is done" + waysOut(S);
  if (Task->Function &&
      S.Text.slice(Task->Text.Begin, Task->Text.End).contains('\n'))
    return "the work is a lambda of several lines; bind it to a variable "
           "first" +
           waysOut(S);
  return {};
}

// 'Name', or "a view" where there is none.
static std::string shownBorrow(const Borrow &B) {
  return llvm::StringRef(B.Name).contains(' ') ? B.Name : "'" + B.Name + "'";
}

// Somewhere in the function a parameter that it has by value is lent: it is
// gone when the function returns, and the work that this gives goes on.
static bool mayLendParameter(const Program &P, const Function &F) {
  auto IsOwn = [&](const Operand &O) {
    llvm::StringRef Root = llvm::StringRef(O.Path).split('.').first;
    return O.Text == O.Whole &&
           llvm::any_of(F.Variables, [&](const Variable &V) {
             return V.IsParameter && V.Name == Root && !V.Name.empty() &&
                    V.Type.Held == Holding::Value;
           });
  };
  auto Lends = [&](const Call &C) {
    FunctionIndex Callee = P.find(C.Callee);
    bool IsMove =
        Callee != NoFunction && (P.Functions[Callee].Name == "std::move" ||
                                 P.Functions[Callee].Name == "std::forward");
    if (IsMove || C.Kind == CallKind::Constructor || // copies it
        C.Kind == CallKind::Destructor)
      return false;
    std::vector<const Variable *> Takes;
    if (Callee != NoFunction)
      for (const Variable &V : P.Functions[Callee].Variables)
        if (V.IsParameter)
          Takes.push_back(&V);
    for (auto [I, Arg] : llvm::enumerate(C.Args))
      if (IsOwn(Arg) &&
          (I >= Takes.size() || Takes[I]->Type.Held != Holding::Value))
        return true;
    return C.Object && IsOwn(*C.Object);
  };
  return llvm::any_of(F.Calls, Lends) ||
         llvm::any_of(P.Functions, [&](const Function &Inner) {
           return Inner.Parent == F.Id && Inner.is(IsCoroutine);
         });
}

// The call that makes the work, when a function does that is no coroutine.
static const Function *plainMaker(const FixSite &S, const Operand &Task) {
  const Call *Made = callAt(S.In, Task.Call);
  FunctionIndex Callee = Made ? S.P.find(Made->Callee) : NoFunction;
  if (Callee == NoFunction)
    return nullptr;
  const Function &F = S.P.Functions[Callee];
  return F.is(HasBody) && !F.is(IsCoroutine) && S.P.isProject(F.Where)
             ? &F
             : nullptr;
}

std::string branchRisk(const FixSite &S) {
  if (S.Shape.BranchFix->Waits)
    return {};
  std::vector<std::string> Risks;
  if (S.Run.Following)
    Risks.push_back("line " + std::to_string(S.Run.Following.Line) +
                    " would run before the work has completed");
  if (S.Run.is(InTry))
    Risks.push_back("an exception of the work would no longer reach the "
                    "handler here");
  if (S.In.is(IsNoexcept) && S.In.Kind != FunctionKind::Destructor)
    Risks.push_back("an exception of the work would no longer end the program "
                    "here");
  const Operand &Task = *operandOf(S.subject(), S.Shape.BranchFix->Task);
  for (const Borrow &B : Task.Borrows) {
    if (B.Kind == BorrowKind::This)
      Risks.push_back("the work uses 'this', which must outlive it");
    if (B.Kind == BorrowKind::NonLocal)
      Risks.push_back("the work keeps a reference to " + shownBorrow(B) +
                      ", which must outlive it");
  }
  if (const Function *Made = plainMaker(S, Task);
      Made && mayLendParameter(S.P, *Made))
    Risks.push_back("'" + Made->Shown +
                    "' is no coroutine, and the work may keep references to "
                    "its parameters");
  if (!Task.Path.empty() && !Task.Call && !Task.MadeBy)
    Risks.push_back("what '" + spelled(Task.Path) +
                    "' borrows must outlive it");
  return llvm::join(Risks, "; ");
}

} // namespace corotidy
