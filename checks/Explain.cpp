// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Explain.h"
#include "link/RunCalls.h"

#include <map>

namespace corotidy {

namespace {
// The bytes of a line, without the blanks around its text.
struct Line {
  FileIndex File = 0;
  uint32_t Number = 0, Begin = 0, End = 0;
};

// All instantiations of one body.
using Bodies = std::vector<FunctionIndex>;
} // namespace

static const SourceFile *fileOf(const Program &P, llvm::StringRef Path) {
  auto Found = llvm::find_if(
      P.Files, [&](const SourceFile &F) { return F.Path == Path; });
  return Found == P.Files.end() ? nullptr : &*Found;
}

static std::optional<Line> findLine(const Program &P, const Request &R,
                                    llvm::StringRef Path, unsigned Number) {
  const SourceFile *File = fileOf(P, Path);
  std::optional<llvm::StringRef> Text = R.TextOf(Path);
  if (!File || !Text)
    return std::nullopt;
  llvm::StringRef Rest = *Text;
  for (unsigned I = 1; I < Number; ++I)
    Rest = Rest.split('\n').second;
  llvm::StringRef Written = Rest.split('\n').first.trim();
  uint32_t Begin = Written.empty() ? Rest.data() - Text->data()
                                   : Written.data() - Text->data();
  return Line{static_cast<FileIndex>(File - P.Files.data()), Number, Begin,
              static_cast<uint32_t>(Begin + Written.size())};
}

static bool contains(const Function &F, const Line &At) {
  return F.Body && F.Body.File == At.File && F.Body.Begin < At.Begin &&
         At.Begin < F.Body.End;
}

static bool begins(const Function &F, const Line &At) {
  if (F.Where.File == At.File && F.Where.Line == At.Number)
    return true;
  return F.Body && F.Body.File == At.File && F.Body.Begin >= At.Begin &&
         F.Body.Begin < At.End;
}

// The bodies that the line is in or begins, by place: the innermost of those
// around it, and all that begin on it. Instantiations of one function are one;
// functions that a macro writes at one place are several.
static std::vector<Bodies> bodiesAt(const Program &P, const Line &At) {
  std::map<std::tuple<uint32_t, uint32_t, Place, llvm::StringRef>, Bodies>
      ByPlace;
  std::optional<Range> Innermost;
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    const Function &F = P.Functions[I];
    if (!F.is(HasBody) || (!contains(F, At) && !begins(F, At)))
      continue;
    ByPlace[{F.Body.Begin, F.Body.End, F.Where, F.Name}].push_back(I);
    if (contains(F, At) && (!Innermost || Innermost->contains(F.Body)))
      Innermost = F.Body;
  }
  std::vector<Bodies> Out;
  for (auto &[Where, All] : ByPlace) {
    const Function &F = P.Functions[All.front()];
    if (begins(F, At) || F.Body == Innermost)
      Out.push_back(std::move(All));
  }
  return Out;
}

// The one that is reached by the shortest chain; NoFunction when none is.
static FunctionIndex nearest(const std::vector<std::optional<Reach>> &Context,
                             const Bodies &All) {
  FunctionIndex Best = NoFunction;
  for (FunctionIndex F : All)
    if (Context[F] && (Best == NoFunction ||
                       std::tie(Context[F]->Sure, Context[F]->Depth) <
                           std::tie(Context[Best]->Sure, Context[Best]->Depth)))
      Best = F;
  return Best;
}

static std::string startOf(const Program &P, const Function &Coroutine) {
  const TypeModel *Type = P.Meaning->type(Coroutine.Returns.Name);
  if (!Type || !Type->Task)
    return "";
  return *Type->Task == TaskStart::Lazy ? "; it starts when it is awaited"
                                        : "; it starts when it is called";
}

static Reason rootReason(const Program &P, const Reach &Root, FunctionIndex F,
                         Runs Where) {
  const Function &In = P.Functions[F];
  std::string Name = "'" + In.Shown + "'";
  std::string Loop =
      Where == Runs::OnLoop ? "on an event loop" : "off every event loop";
  if (Root.Registrar != NoFunction) {
    const Call &C = P.Functions[Root.Registrar].Calls[Root.RegistrarCall];
    FunctionIndex Callee = P.find(C.Callee);
    std::string By =
        Callee == NoFunction ? "a call" : "'" + P.Functions[Callee].Name + "'";
    return {P.place(C.Where),
            Name + " is handed to " + By + " here, which runs it " + Loop};
  }
  Reason Out{P.place(In.Where), ""};
  if (Root.By.Kind == HopKind::Coroutine)
    Out.Text = Name + " is a coroutine, and a loop drives it" + startOf(P, In);
  else if (In.is(IsMarkedOnLoop) || In.is(IsMarkedOffLoop))
    Out.Text = Name + " is marked as running " + Loop;
  else if (In.is(IsSlot) && Where == Runs::OnLoop)
    Out.Text = Name + " is a slot, and Qt's event loop calls it";
  else if (In.Name == "main")
    Out.Text = "the program starts here, before any loop runs";
  else if (Root.Sure == Confidence::Likely && Where == Runs::OnLoop)
    Out.Text = Name + " gives a task, which whoever is on a loop wants";
  else
    Out.Text = Name + " runs " + Loop + ", as a model or an option says";
  return Out;
}

// How the function comes to run there, root first.
static void addChain(const Program &P, FunctionIndex F, Runs Where,
                     std::vector<Reason> &Out) {
  const auto &Context = Where == Runs::OnLoop ? P.OnLoop : P.OffLoop;
  std::vector<Hop> Chain = P.chainIn(Context, F, P.Functions[F].Where);
  FunctionIndex Root = F;
  while (Context[Root]->By.From != NoFunction)
    Root = Context[Root]->By.From;
  Out.push_back(rootReason(P, *Context[Root], Root, Where));
  // A library's own hops say nothing that a person could change.
  for (size_t I = 0; I + 1 < Chain.size(); ++I)
    if (P.Paths.contains(*fileOf(P, Chain[I].Where.File)))
      Out.push_back({Chain[I].Where, hopNote(Chain, I)});
}

namespace {
// The calls on a line, and of what their state is when they all agree.
struct LineCalls {
  std::vector<std::pair<FunctionIndex, uint32_t>> Calls;
  std::optional<CallState> State;
};
} // namespace

static bool agree(const CallState &A, const CallState &B) {
  return A.Guarded == B.Guarded && A.Where == B.Where && A.Unknown == B.Unknown;
}

// A line without a call is as the calls before and after it in its function,
// when these agree.
static LineCalls callsAt(const Program &P, const Bodies &All, const Line &At) {
  LineCalls Out;
  bool Agree = true;
  auto Note = [&](CallState New) {
    Agree &= !Out.State || agree(*Out.State, New);
    Out.State = New;
  };
  for (FunctionIndex F : All)
    for (uint32_t I = 0; I != P.Functions[F].Calls.size(); ++I)
      if (const Place &W = P.Functions[F].Calls[I].Where;
          W.File == At.File && W.Line == At.Number) {
        Out.Calls.emplace_back(F, I);
        Note(stateOf(P, F, I));
      }
  if (Out.Calls.empty()) {
    const std::vector<Call> &Calls = P.Functions[All.front()].Calls;
    auto After = llvm::find_if(Calls, [&](const Call &C) {
      return C.Where.File == At.File && C.Where.Line > At.Number;
    });
    if (After != Calls.end() && After != Calls.begin()) {
      Note(stateOf(P, All.front(), After - Calls.begin() - 1));
      Note(stateOf(P, All.front(), After - Calls.begin()));
    }
  }
  if (!Agree)
    Out.State.reset();
  return Out;
}

// What a run call on the line does there, or why it does nothing.
static void addRunCalls(const Program &P, const LineCalls &On,
                        std::vector<Reason> &Out) {
  for (auto [F, I] : On.Calls) {
    const Call &C = P.Functions[F].Calls[I];
    std::optional<RunCall> Run = runCallAt(P, F, I);
    if (!isRunCall(P, C) || (!Run && C.Kind == CallKind::Destructor))
      continue;
    std::string Text =
        "'" + P.Functions[P.find(C.Callee)].Name + "' is a run call: ";
    CallState State = stateOf(P, F, I);
    if (Run)
      Text += Run->Nested;
    else if (State.Guarded)
      Text += "a condition proves that no loop runs here";
    else if (State.Ready)
      Text += "a condition proves that its result is there";
    else if (State.Unknown || State.Where == Runs::OffLoop)
      Text += "it stands after a co_await that leads elsewhere";
    else
      Text += "as it is written, it waits for nothing";
    Out.push_back({P.place(C.Where), Text});
  }
}

// What a model says of a function, save that it is a run call, as what follows
// its name in a sentence.
static std::vector<std::string> meaningOf(const FunctionModel &M) {
  std::vector<std::string> Out;
  if (M.Blocks)
    Out.push_back("blocks this thread: it " + M.Blocks->Why);
  if (!M.Twin.empty())
    Out.push_back("has a twin that waits for nothing: '" + M.Twin + "'");
  if (M.Running)
    Out.push_back("says whether an event loop runs on this thread");
  if (M.Ready)
    Out.push_back("says whether a result is there");
  if (M.GivesReady != Given::Nothing)
    Out.push_back("gives what is ready when it is awaited");
  if (M.Switches)
    Out.push_back("says where a coroutine goes on that awaits it");
  if (M.LooksThrough)
    Out.push_back("wraps a callable, and runs where that is called");
  if (M.Spawns)
    Out.push_back("starts a task and does not wait for it" +
                  (M.Spawns->Exception.empty()
                       ? ""
                       : "; its exception goes " + M.Spawns->Exception));
  if (M.Ambiguous)
    Out.push_back("may give another loop than is meant: " + M.Ambiguous->Why +
                  "; better is " + M.Ambiguous->Instead);
  return Out;
}

// What the models say of the calls on the line.
static void addMeanings(const Program &P, const LineCalls &On,
                        std::vector<Reason> &Out) {
  for (auto [F, I] : On.Calls) {
    const Call &C = P.Functions[F].Calls[I];
    if (const FunctionModel *Model = P.modelOf(C.Callee))
      for (const std::string &Meaning : meaningOf(*Model))
        Out.push_back(
            {P.place(C.Where),
             "'" + P.Functions[P.find(C.Callee)].Name + "' " + Meaning});
  }
}

// A condition or a co_await before the line has the last word.
static void applyState(const CallState &State, const SourcePlace &Where,
                       Explanation &Out) {
  const char *Text = nullptr;
  if (State.Guarded)
    Text = "a condition proves that no loop runs here";
  else if (State.Unknown)
    Text = "two ways lead here, and a co_await on only one of them leads "
           "elsewhere";
  else if (State.Where == Runs::OffLoop)
    Text = "a co_await before it has led off the loop";
  if (!Text)
    return;
  Out.OnLoop = false;
  Out.OffLoop = !State.Unknown;
  Out.Why = {{Where, Text}};
}

static Explanation explain(const Program &P, const Bodies &All,
                           const Line &At) {
  const Function &In = P.Functions[All.front()];
  Explanation Out;
  Out.Function = In.Shown;
  Out.Where = P.place(In.Where);
  if (FunctionIndex F = nearest(P.OnLoop, All); F != NoFunction) {
    Out.OnLoop = true;
    Out.Sure = P.OnLoop[F]->Sure;
    addChain(P, F, Runs::OnLoop, Out.Why);
  }
  if (FunctionIndex F = nearest(P.OffLoop, All); F != NoFunction) {
    Out.OffLoop = true;
    addChain(P, F, Runs::OffLoop, Out.Why);
  }
  LineCalls On = callsAt(P, All, At);
  SourcePlace Here{P.Files[At.File].Path, At.Begin, At.Number, 1};
  if (On.State)
    applyState(*On.State, Here, Out);
  if (Out.Why.empty())
    Out.Why.push_back(
        {Out.Where,
         "nothing that was analysed says who calls '" + In.Shown +
             "'; [[clang::annotate(\"coro_tidy::on_loop\")]], the option "
             "OnLoop or a model can say that it runs on a loop"});
  addRunCalls(P, On, Out.Why);
  addMeanings(P, On, Out.Why);
  return Out;
}

std::vector<std::vector<Explanation>> explain(const Request &R,
                                              llvm::ArrayRef<FileLine> Lines) {
  Program P = link(R.Units, R.Meaning, R.Paths, R.Settings.Named);
  std::vector<std::vector<Explanation>> Out;
  for (const FileLine &L : Lines) {
    Out.emplace_back();
    if (std::optional<Line> At = findLine(P, R, L.File, L.Line))
      for (const Bodies &All : bodiesAt(P, *At))
        Out.back().push_back(explain(P, All, *At));
  }
  return Out;
}

} // namespace corotidy
