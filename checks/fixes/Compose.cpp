// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Puts a fix together from the template that knows the run call.
#include "fixes/Fixes.h"
#include "link/RunCalls.h"
#include "model/Names.h"

#include "llvm/Support/xxhash.h"

namespace corotidy {

// True when another call of a fix's shape is inside the run call, or around it.
// Each keeps the other's layout, so that their edits do not meet.
static bool isNested(const FixSite &S) {
  return llvm::any_of(S.In.Calls, [&](const Call &Other) {
    const FunctionModel *Model = S.P.modelOf(Other.Callee);
    return &Other != &S.Run && Model && Model->Run && Other.Whole &&
           (Other.Whole.contains(S.Run.Whole) ||
            S.Run.Whole.contains(Other.Whole));
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

static std::string awaitRisk(const FixSite &S) {
  const FixTemplate::Await &Shape = *S.Shape.AwaitFix;
  if (!Shape.Unsafe.empty())
    return Shape.Unsafe;
  bool GivesValue = S.Run.Object && !S.Run.Object->Type.Args.empty() &&
                    S.Run.Object->Type.Args.front() != "void";
  if (GivesValue && !Shape.UnsafeWithValue.empty())
    return Shape.UnsafeWithValue;
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
                       /*MayMove=*/!isNested(S));
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
  return Callee != NoFunction && P.Functions[Callee].Name == Shape.ObjectCall &&
         llvm::all_of(Shape.ObjectArgs, [&](const auto &Arg) {
           return Arg.first < Maker.Args.size() &&
                  Maker.Args[Arg.first].Type.Name == Arg.second;
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
    if (!Shape.ObjectCall.empty()) {
      if (Maker && isMadeBy(P, Shape, *Maker))
        return &Shape;
      continue;
    }
    // What speaks of the last argument as well says more.
    Rank = 2 * Rank + !Shape.LastTypes.empty();
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
  Branch.Running[""] = Named.RunningLoop + "()";
  Branch.SpawnText =
      Named.Spawn + "(${" +
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
  F.NoFix = Shape ? "" : whyStarted(P, In, *Run);
  if (!F.NoFix.empty())
    return;
  if (!Shape || (!Shape->AwaitFix && !Shape->BranchFix)) {
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
