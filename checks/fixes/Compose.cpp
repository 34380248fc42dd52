// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Puts a fix together from the template that knows the run call.
#include "fixes/Fixes.h"
#include "link/RunCalls.h"
#include "model/Names.h"

#include "llvm/Support/xxhash.h"

namespace corotidy {

// True when another call of a fix's shape is inside the run call, around it, or
// beside it in the same statement. Each keeps the other's layout, so that their
// edits do not meet.
static bool isAmongOthers(const FixSite &S) {
  const Range &Own = S.Run.Whole;
  return llvm::any_of(S.In.Calls, [&](const Call &Other) {
    const FunctionModel *Model = S.P.modelOf(Other.Callee);
    const Range &Its = Other.Whole;
    if (&Other == &S.Run || !Model || !(Model->Run || Model->Blocks) || !Its ||
        Its.File != Own.File)
      return false;
    if (Its.contains(Own) || Own.contains(Its))
      return true;
    llvm::StringRef Between = S.Text.slice(std::min(Its.End, Own.End),
                                           std::max(Its.Begin, Own.Begin));
    return !Between.contains(';') && !Between.contains('{') &&
           !Between.contains('}');
  });
}

// What a call is given by reference is gone when its caller returns: a local
// variable or a parameter of its own, or a temporary.
static bool lendsOwn(const Function &From, const Call &Use,
                     const Function &Started) {
  auto Dies = [&](const Operand &O) {
    llvm::StringRef Root = llvm::StringRef(O.Path).split('.').first;
    return Root.empty() || llvm::any_of(From.Variables, [&](const Variable &V) {
             return V.Name == Root && V.Type.Held == Holding::Value;
           });
  };
  bool IsMember = Started.Kind == FunctionKind::Method;
  if (IsMember && Use.Object && Dies(*Use.Object))
    return true;
  size_t I = 0;
  for (const Variable &V : Started.Variables) {
    if (!V.IsParameter)
      continue;
    if (I < Use.Args.size() && V.Type.Held != Holding::Value &&
        Dies(Use.Args[I]))
      return true;
    ++I;
  }
  return false;
}

std::string eagerRisk(const FixSite &S) {
  const TypeModel *Type = S.P.Meaning->type(S.In.Returns.Name);
  bool Suspends = llvm::any_of(S.In.Calls, [&](const Call &C) {
    return C.is(Awaited) && !C.is(AroundBody) &&
           C.Where.Offset < S.Run.Where.Offset;
  });
  if (!Type || Type->Task != TaskStart::Eager || Suspends)
    return {};
  std::string Name = "'" + S.In.Shown + "' would return here";
  if (S.In.Kind == FunctionKind::Lambda &&
      !S.Text.substr(S.In.Where.Offset).starts_with("[]"))
    return Name + ", and what it captures must outlive it";
  for (auto [Maker, Index] : S.P.Makers[S.P.find(S.In.Id)]) {
    const Function &From = S.P.Functions[Maker];
    const Call &Use = From.Calls[Index];
    if (Use.Statement && !Use.is(Awaited) &&
        (Use.Following || lendsOwn(From, Use, S.In)))
      return Name + ", and line " + std::to_string(Use.Where.Line) +
             " does not wait for it";
  }
  return {};
}

// `auto token = net::use_future;`, which nobody needs any more, maybe.
static std::string unusedRisk(const FixSite &S) {
  if (!S.Maker)
    return {};
  for (const auto &[Index, Type] : S.Shape.ObjectArgs) {
    const Operand &Given = Index < S.Maker->Args.size() ? S.Maker->Args[Index]
                                                        : S.Maker->Args.back();
    for (const Variable &V : S.In.Variables)
      if (!V.IsParameter && !V.Name.empty() && V.Name == Given.Path)
        return "'" + spelled(V.Name) + "' may be used nowhere then";
  }
  return {};
}

static std::string awaitRisk(const FixSite &S) {
  const FixTemplate::Await &Shape = *S.Shape.AwaitFix;
  if (!Shape.Unsafe.empty())
    return Shape.Unsafe;
  bool GivesValue = S.Run.Object && !S.Run.Object->Type.Args.empty() &&
                    S.Run.Object->Type.Args.front() != "void";
  if (GivesValue && !Shape.UnsafeWithValue.empty())
    return Shape.UnsafeWithValue;
  if (std::string Risk = unusedRisk(S); !Risk.empty())
    return Risk;
  return eagerRisk(S);
}

static std::optional<Fix> awaitFix(const FixSite &S) {
  const FixTemplate::Await &Shape = *S.Shape.AwaitFix;
  Fix Out;
  Out.Kind = FixKind::Await;
  Out.Description = "co_await the work instead of waiting for it";
  if (const FunctionModel *Model = S.P.modelOf(S.Run.Callee);
      Model && Model->Blocks && !Model->Twin.empty()) {
    Out.Kind = FixKind::Twin;
    Out.Description = "co_await '" + splitName(Model->Twin).second.str() +
                      "' instead of blocking the thread";
  }
  if (std::string Risk = awaitRisk(S); !Risk.empty()) {
    Out.Tier = Safety::Unsafe;
    Out.Description += " (unsafe: " + Risk + ")";
  }
  Out.Edits = finished(S, awaitEdits(S), Shape.Includes,
                       /*MayMove=*/!isAmongOthers(S));
  return Out;
}

// The white space that the line of the offset begins with.
static std::string indentAt(llvm::StringRef Text, uint32_t Offset) {
  size_t Line = Text.take_front(Offset).rfind('\n') + 1;
  return Text.slice(Line, Offset)
      .take_while([](char C) { return C == ' ' || C == '\t'; })
      .str();
}

// Where the next statement in the line of this one begins, which would look
// like one of our `else`.
static std::optional<uint32_t> nextInLine(const FixSite &S) {
  uint32_t End = S.Run.Statement.End;
  llvm::StringRef Rest =
      S.Text.substr(End).take_until([](char C) { return C == '\n'; });
  llvm::StringRef Next = Rest.ltrim(" \t\r");
  if (Next.empty() || Next.starts_with("//") || Next.starts_with("/*") ||
      Next.front() == '}')
    return std::nullopt;
  return End + uint32_t(Rest.size() - Next.size());
}

static const std::string &spawnText(const FixSite &S) {
  const FixTemplate::Branch &Shape = *S.Shape.BranchFix;
  bool GivesValue = S.Run.Result.Name != "void";
  const std::string &Handled =
      GivesValue ? Shape.HandledValueText : Shape.HandledText;
  if (!S.P.Named.ExceptionPolicy.empty() && !Handled.empty())
    return Handled;
  return GivesValue ? Shape.SpawnValueText : Shape.SpawnText;
}

static std::optional<Fix> branchFix(const FixSite &S) {
  const FixTemplate::Branch &Shape = *S.Shape.BranchFix;
  std::string Indent = indentAt(S.Text, S.Run.Statement.Begin);
  std::string In = Indent + "  ";
  std::string Text =
      "if (" + fill(S, *runningFor(S)) + ")\n" + In + fill(S, spawnText(S)) +
      ";\n" + Indent + "else\n" + In +
      S.Text.slice(S.Run.Statement.Begin, S.Run.Statement.End).str();
  // Under an `if` of its own, our `else` would be that one's.
  if (!S.Run.is(InBlock))
    Text = "{\n" + Indent + Text + "\n" + Indent + "}";
  Fix Out;
  Out.Kind = FixKind::Branch;
  Out.Description = Shape.Waits
                        ? "when the loop runs on this thread, let it run "
                          "other work until this is done; else wait for it"
                        : "when the loop runs on this thread, start the work "
                          "on it and go on; else run it to completion";
  if (std::string Risk = branchRisk(S); !Risk.empty()) {
    Out.Tier = Safety::Unsafe;
    Out.Description += " (unsafe: " + Risk + ")";
  }
  uint32_t Begin = S.Run.Statement.Begin, End = S.Run.Statement.End;
  if (std::optional<uint32_t> Next = nextInLine(S)) {
    Text += "\n" + Indent;
    End = *Next;
  }
  Out.Edits = finished(S, {{S.Path, Begin, End - Begin, Text}}, Shape.Includes,
                       /*MayMove=*/true);
  return Out;
}

static bool isMadeBy(const Program &P, const FixTemplate &Shape,
                     const Call &Maker) {
  FunctionIndex Callee = P.find(Maker.Callee);
  if (Callee == NoFunction || Maker.Args.empty())
    return false;
  const std::string &Name = P.Functions[Callee].Name;
  return (isPattern(Shape.ObjectCall) ? matches(Shape.ObjectCall, Name)
                                      : Shape.ObjectCall == Name) &&
         llvm::all_of(Shape.ObjectArgs, [&](const auto &Arg) {
           size_t Index = Arg.first == FixTemplate::LastArgument
                              ? Maker.Args.size() - 1
                              : Arg.first;
           return Index < Maker.Args.size() &&
                  Maker.Args[Index].Type.Name == Arg.second;
         });
}

// How well the template's `call` names the function: 0 is not at all.
static unsigned rankOf(const Program &P, const FixTemplate &Shape,
                       const Function &Called) {
  if (Shape.Call == Called.Name)
    return 2;
  if (Shape.Call == Called.Name + "(" + std::to_string(Called.Parameters) + ")")
    return 3;
  const FunctionModel *Model = P.modelOf(Called.Id);
  return isPattern(Shape.Call) && Model && !Model->Twin.empty() &&
         matches(Shape.Call, Called.Name);
}

const FixTemplate *shapeOf(const Program &P, const Call &Run,
                           const Call *Maker) {
  const Function &Called = P.Functions[P.find(Run.Callee)];
  const FixTemplate *Best = nullptr;
  unsigned BestRank = 0;
  for (const FixTemplate &Shape : P.Meaning->fixes()) {
    unsigned Rank = rankOf(P, Shape, Called);
    if (Rank == 0 ||
        (!Shape.LastTypes.empty() &&
         (Run.Args.empty() ||
          !llvm::is_contained(Shape.LastTypes, Run.Args.back().Type.Name))))
      continue;
    if (!Shape.ObjectCall.empty() && !(Maker && isMadeBy(P, Shape, *Maker)))
      continue;
    // What speaks of the last argument as well says more, and most what names
    // who made the object.
    Rank = 2 * Rank + !Shape.LastTypes.empty();
    if (!Shape.ObjectCall.empty())
      Rank += isPattern(Shape.ObjectCall) ? 10 : 20;
    if (Rank > BestRank)
      Best = &Shape, BestRank = Rank;
  }
  return Best;
}

// The work that the run call is given; no operand when that is not known.
static OperandRef workOf(const Program &P, const Call &Run) {
  const FunctionModel *Model = runModelOf(P, Run);
  if (Model && Model->Run->Task.Which != OperandRef::None)
    return Model->Run->Task;
  OperandRef Out;
  uint32_t Index = 0;
  for (const Variable &V : P.Functions[P.find(Run.Callee)].Variables)
    if (V.IsParameter && Out.Which == OperandRef::None) {
      if (V.IsAwaitable)
        Out = {OperandRef::Argument, Index};
      ++Index;
    }
  return Out;
}

// A function of the user's as every function of the project may name it:
// `::acme::start` where there is another `acme` inside of something.
std::string fromAnywhere(const Program &P, const std::string &Name) {
  std::string Inside =
      ("::" + llvm::StringRef(Name).split("::").first + "::").str();
  bool IsHidden = llvm::any_of(P.Functions, [&](const Function &F) {
    return llvm::StringRef(F.Name).contains(Inside);
  });
  return IsHidden ? "::" + Name : Name;
}

// The template with a branch that asks and starts the project's own loop, when
// the user names both; none when a model knows a branch.
static std::optional<FixTemplate>
withOwnBranch(const Program &P, const Call &Run, const FixTemplate *Known) {
  const Roots &Named = P.Named;
  if (Named.RunningLoop.empty() || Named.Spawn.empty() ||
      (Known && Known->BranchFix))
    return std::nullopt;
  OperandRef Work = workOf(P, Run);
  if (Work.Which == OperandRef::None)
    return std::nullopt;
  FixTemplate Out = Known ? *Known : FixTemplate();
  FixTemplate::Branch &Branch = Out.BranchFix.emplace();
  Branch.Task = Work;
  Branch.Running[""] = fromAnywhere(P, Named.RunningLoop) + "()";
  Branch.SpawnText =
      fromAnywhere(P, Named.Spawn) + "(${" +
      (Work.Which == OperandRef::This ? "this" : std::to_string(Work.Index)) +
      "})";
  Branch.SpawnValueText = Branch.SpawnText;
  return Out;
}

static void addShaped(const FixSite &S, TextSource TextOf, Finding &F) {
  bool IsCoroutine = F.In == Context::Coroutine;
  F.NoFix = IsCoroutine ? whyNoAwait(S) : whyNoBranch(S);
  if (F.NoFix.empty())
    if (std::optional<Fix> New = IsCoroutine ? awaitFix(S) : branchFix(S))
      F.Fixes.push_back(std::move(*New));
  bool IsKept = !F.Fixes.empty() && F.Fixes.front().Tier == Safety::Safe;
  if (!IsCoroutine && !IsKept && !addAsyncHook(S, TextOf, F))
    addAsyncify(S, TextOf, F);
}

const Call *runOf(const Program &P, const Finding &F) {
  for (const Call &C : P.Functions[P.find(F.Function)].Calls)
    if (FunctionIndex Callee = P.find(C.Callee);
        C.Where == F.CallPlace && Callee != NoFunction &&
        P.Functions[Callee].Name == F.Call)
      return &C;
  return nullptr;
}

std::optional<llvm::StringRef> unchanged(const SourceFile &File,
                                         TextSource TextOf, Finding &F) {
  std::optional<llvm::StringRef> Text = TextOf(File.Path);
  if (Text && llvm::xxh3_64bits(*Text) == File.Digest)
    return Text;
  F.NoFix = "the file has changed since it was analysed";
  return std::nullopt;
}

void addFixes(const Program &P, TextSource TextOf, Finding &F) {
  if (addTwin(P, TextOf, F))
    return;
  const Function &In = P.Functions[P.find(F.Function)];
  const Call *Run = runOf(P, F);
  if (!Run)
    return;
  F.NoFix = whyNoEdit(P, In, *Run);
  if (!F.NoFix.empty())
    return;
  const Call *Maker = Run->Object ? callAt(In, Run->Object->Call) : nullptr;
  const FixTemplate *Shape = shapeOf(P, *Run, Maker);
  std::optional<FixTemplate> Own = withOwnBranch(P, *Run, Shape);
  if (Own)
    Shape = &*Own;
  bool IsRepaired = Shape && (Shape->AwaitFix || Shape->BranchFix);
  F.NoFix = IsRepaired ? "" : whyStarted(P, In, *Run);
  if (!F.NoFix.empty())
    return;
  if (!IsRepaired) {
    F.NoFix = whyUnknown(P, *Run,
                         Shape ? llvm::ArrayRef(Shape->WaysOut)
                               : llvm::ArrayRef<std::string>());
    return;
  }
  if (Shape->ObjectCall.empty())
    Maker = nullptr;
  const SourceFile &File = P.Files[Run->Where.File];
  if (std::optional<llvm::StringRef> Text = unchanged(File, TextOf, F))
    addShaped({P, In, *Run, Maker, *Shape, File.Path, *Text}, TextOf, F);
}

} // namespace corotidy
