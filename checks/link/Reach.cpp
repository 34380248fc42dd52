// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What runs on a loop, and what off it: breadth first from the roots, so that
// every chain is the shortest; ties are broken by file, line and name.
#include "link/Program.h"

#include "model/Names.h"

namespace corotidy {

bool isBefore(const Program &P, FunctionIndex A, FunctionIndex B) {
  const Function &F = P.Functions[A], &G = P.Functions[B];
  return std::tie(F.Where, F.Shown, F.Id) < std::tie(G.Where, G.Shown, G.Id);
}

namespace {
struct Root {
  FunctionIndex F = NoFunction;
  HopKind Kind = HopKind::Callback;
  Confidence Sure = Confidence::Certain;
  FunctionIndex Registrar = NoFunction;
  uint32_t RegistrarCall = 0;
};

using Context = std::vector<std::optional<Reach>>;

// Spreads one context over the program.
class Spreader {
public:
  // What is in `Never` is not reached, whoever calls it.
  Spreader(Program &P, std::vector<bool> Never, Runs Where, Context &Out)
      : P(P), Never(std::move(Never)), Where(Where), Out(Out) {
    Out.assign(P.Functions.size(), std::nullopt);
  }
  void from(std::vector<Root> Roots);

private:
  void spread(std::vector<FunctionIndex> Frontier, Confidence Sure);
  bool counts(const Edge &E, Confidence Sure) const;
  void start(FunctionIndex From, Confidence Sure,
             std::vector<FunctionIndex> &Next);

  Program &P;
  std::vector<bool> Never;
  Runs Where;
  Context &Out;
};
} // namespace

// What an eager coroutine does before it suspends is certain to be on a loop
// when it is started there.
bool Spreader::counts(const Edge &E, Confidence Sure) const {
  return Where != Runs::OnLoop || Sure == Confidence::Likely ||
         !startsElsewhere(P, E.From, P.Functions[E.From].Calls[E.Call]);
}

// The coroutines that the function starts on a loop; those that were reached
// before as coroutines go on with their start.
void Spreader::start(FunctionIndex From, Confidence Sure,
                     std::vector<FunctionIndex> &Next) {
  if (Where != Runs::OnLoop || Sure != Confidence::Certain ||
      Out[From]->Sure != Confidence::Certain)
    return;
  for (const Edge &E : P.Starts[From])
    if (E.Where == Runs::Here && P.StartsElsewhere.test(E.To) &&
        counts(E, Sure)) {
      P.StartsElsewhere.reset(E.To);
      if (Out[E.To])
        Next.push_back(E.To);
    }
}

// Spreads from what is reached already; `Sure` says which edges count.
void Spreader::spread(std::vector<FunctionIndex> Frontier, Confidence Sure) {
  while (!Frontier.empty()) {
    llvm::sort(Frontier, [&](FunctionIndex A, FunctionIndex B) {
      return isBefore(P, A, B);
    });
    std::vector<FunctionIndex> Next;
    for (FunctionIndex From : Frontier) {
      // What it does inside is what makes it a run call.
      if (P.IsDerivedRun[From] && Where == Runs::OnLoop)
        continue;
      start(From, Sure, Next);
      for (const Edge &E : P.Edges[From]) {
        if (!counts(E, Sure))
          continue;
        if (Out[E.To] || E.Sure > Sure || E.Where != Runs::Here || Never[E.To])
          continue;
        Out[E.To] = Reach{E, Out[From]->Depth + 1, Sure, NoFunction, 0};
        Next.push_back(E.To);
      }
    }
    Frontier = std::move(Next);
  }
}

void Spreader::from(std::vector<Root> Roots) {
  llvm::sort(Roots, [&](const Root &A, const Root &B) {
    if (A.F != B.F)
      return isBefore(P, A.F, B.F);
    return std::tie(A.Sure, A.Kind, A.Registrar, A.RegistrarCall) <
           std::tie(B.Sure, B.Kind, B.Registrar, B.RegistrarCall);
  });
  for (Confidence Sure : {Confidence::Certain, Confidence::Likely}) {
    for (const Root &R : Roots) {
      if (R.Sure != Sure || Out[R.F] || Never[R.F])
        continue;
      Edge By;
      By.Kind = R.Kind;
      Out[R.F] = Reach{By, 0, Sure, R.Registrar, R.RegistrarCall};
    }
    std::vector<FunctionIndex> Reached;
    for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
      if (Out[F])
        Reached.push_back(F);
    spread(std::move(Reached), Sure);
  }
}

static bool isNamed(llvm::ArrayRef<std::string> Patterns,
                    llvm::StringRef Name) {
  return llvm::any_of(Patterns, [&](llvm::StringRef Pattern) {
    return matches(Pattern, Name);
  });
}

// Where the framework calls the function itself, or what it overrides.
static std::optional<Runs> calledBy(const Program &P, FunctionIndex F) {
  if (const FunctionModel *Model = P.FunctionModels[F])
    if (Model->Called)
      return Model->Called;
  return std::nullopt;
}

static void addNamed(const Program &P, FunctionIndex F, Runs Where,
                     const std::vector<std::string> &Named, uint32_t Marked,
                     std::vector<Root> &Out) {
  const Function &In = P.Functions[F];
  bool IsRoot = In.Traits & Marked || isNamed(Named, In.Name);
  if (IsRoot && In.is(HasBody))
    Out.push_back({F});
  // A mark on a virtual function is one on what overrides it.
  if (calledBy(P, F) != Where && !(In.Traits & Marked & ~IsSlot))
    return;
  if (In.is(HasBody) && P.isProject(In.Where))
    Out.push_back({F});
  if (auto Below = P.Overriders.find(F); Below != P.Overriders.end())
    for (FunctionIndex O : Below->second)
      if (P.Functions[O].is(HasBody) && P.isProject(P.Functions[O].Where))
        Out.push_back({O});
}

static void addCoroutine(const Program &P, FunctionIndex F,
                         const llvm::BitVector &OnPools,
                         std::vector<Root> &Out) {
  const Function &In = P.Functions[F];
  if (isModelled(P, F) || !In.is(HasBody))
    return;
  if (In.is(IsCoroutine)) {
    // A generator runs wherever it is asked for its next value.
    const TypeModel *Type = P.Meaning->type(In.Returns.Name);
    bool IsGenerator = In.is(OnlyYields) || (Type && Type->IsGenerator);
    // On a pool it waits on purpose, as a rule.
    Out.push_back({F, HopKind::Coroutine,
                   IsGenerator || OnPools.test(F) ? Confidence::Likely
                                                  : Confidence::Certain});
  }
}

// It gives a task and is no coroutine: nobody says where it runs, but whoever
// wants a task is on a loop, as a rule.
static bool startsTask(const Program &P, FunctionIndex F) {
  const Function &In = P.Functions[F];
  const TypeModel *Type = P.Meaning->type(In.Returns.Name);
  bool IsTask = Type ? Type->Task && !Type->IsGenerator : In.is(GivesTask);
  return In.is(HasBody) && !In.is(IsCoroutine) && !In.is(IsPromiseHook) &&
         IsTask && In.Returns.Held == Holding::Value && P.isProject(In.Where);
}

static void addHandedOver(const Program &P, FunctionIndex F, Runs Where,
                          std::vector<Root> &Out) {
  for (const Edge &E : P.Edges[F])
    if (E.Where == Where)
      Out.push_back({E.To, E.Kind, E.Sure, F, E.Call});
}

// What the code or an option says to be off every loop, whoever calls it; with
// a virtual function what overrides it.
static std::vector<bool> neverOnLoop(const Program &P) {
  std::vector<bool> Out(P.Functions.size());
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F) {
    bool IsMarked = P.Functions[F].is(IsMarkedOffLoop);
    Out[F] =
        Out[F] || IsMarked || isNamed(P.Named.OffLoop, P.Functions[F].Name);
    if (auto Below = P.Overriders.find(F);
        IsMarked && Below != P.Overriders.end())
      for (FunctionIndex O : Below->second)
        Out[O] = !P.Functions[O].is(IsMarkedOnLoop);
  }
  return Out;
}

// It is called by its name from a file that does not declare it in a header: by
// others, too, maybe. A header's template is instantiated where it is used.
static bool isCalledFromAfar(const Program &P, const Edge &E) {
  const Function &From = P.Functions[E.From];
  return E.Kind == HopKind::Direct && !From.is(IsInHeader) &&
         From.Where.File != P.Functions[E.To].Where.File;
}

// Until it is known which functions are on a loop: the eager coroutines whose
// starters are all known, and off every loop. What a header declares others may
// start, and so they may what main starts to show how it is used.
static void findStarts(Program &P, llvm::ArrayRef<Root> On) {
  P.StartsElsewhere.resize(P.Functions.size());
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    for (const Edge &E : P.Starts[F])
      if (!P.Functions[E.To].is(IsInHeader))
        P.StartsElsewhere.set(E.To);
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    for (const Edge &E : P.Starts[F])
      if (E.Where == Runs::OnLoop || P.Functions[F].Name == "main" ||
          isCalledFromAfar(P, E) ||
          (E.Where == Runs::Here && !P.OffLoop[F] &&
           !P.StartsElsewhere.test(F)))
        P.StartsElsewhere.reset(E.To);
  for (const Root &R : On)
    if (R.Kind != HopKind::Coroutine)
      P.StartsElsewhere.reset(R.F);
}

void findContexts(Program &P) {
  std::vector<Root> On, Off;
  llvm::BitVector OnPools = onlyOnPools(P);
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F) {
    addCoroutine(P, F, OnPools, On);
    addNamed(P, F, Runs::OnLoop, P.Named.OnLoop, IsMarkedOnLoop | IsSlot, On);
    addNamed(P, F, Runs::OffLoop, P.Named.OffLoop, IsMarkedOffLoop, Off);
    addHandedOver(P, F, Runs::OnLoop, On);
    addHandedOver(P, F, Runs::OffLoop, Off);
    if (P.Functions[F].Name == "main" && P.Functions[F].is(HasBody))
      Off.push_back({F, HopKind::Direct});
  }
  std::vector<bool> None(P.Functions.size());
  Spreader(P, std::move(None), Runs::OffLoop, P.OffLoop).from(std::move(Off));
  findStarts(P, On);
  Spreader Loops(P, neverOnLoop(P), Runs::OnLoop, P.OnLoop);
  Loops.from(On);
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    if (!P.OnLoop[F] && !P.OffLoop[F] && startsTask(P, F))
      On.push_back({F, HopKind::Direct, Confidence::Likely});
  Loops.from(std::move(On));
}

} // namespace corotidy
