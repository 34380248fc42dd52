// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which functions each call leads to: the one that it names, overriders, what a
// registrar is given, and what is kept and called later.
#include "link/CalledParameters.h"

namespace corotidy {

static HopKind hopKind(CallKind Kind) {
  switch (Kind) {
  case CallKind::Direct:
    return HopKind::Direct;
  case CallKind::Virtual:
    return HopKind::Virtual;
  case CallKind::Constructor:
    return HopKind::Constructor;
  case CallKind::Destructor:
    return HopKind::Destructor;
  case CallKind::Conversion:
    return HopKind::Conversion;
  case CallKind::Operator:
    return HopKind::Operator;
  case CallKind::DefaultArgument:
    return HopKind::DefaultArgument;
  case CallKind::DefaultInitialiser:
    return HopKind::DefaultInitialiser;
  case CallKind::HandedOff:
    return HopKind::HandedOff;
  }
  return HopKind::Direct;
}

void findOverriders(Program &P) {
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    llvm::SmallVector<FunctionIndex, 8> Work{I};
    while (!Work.empty()) {
      for (FunctionId Base : P.Functions[Work.pop_back_val()].Overrides) {
        FunctionIndex Above = P.find(Base);
        if (Above == NoFunction || Above == I)
          continue;
        std::vector<FunctionIndex> &Below = P.Overriders[Above];
        if (!Below.empty() && Below.back() == I)
          continue; // by another base already
        Below.push_back(I);
        Work.push_back(Above);
      }
    }
  }
}

Runs whereRuns(const Program &P, const Function &In, const Registrar &R,
               const Call &C) {
  const Operand *Loop = operandOf(C, R.Loop);
  return (Loop ? executorOf(P, In, *Loop) : std::nullopt).value_or(R.Where);
}

// `Workers.emplace_back(f)`: of each function of a library that makes a thread
// with what it is given, the model of the thread's constructor.
static std::vector<const FunctionModel *> threadsMadeInside(const Program &P) {
  constexpr unsigned MostDepth = 5; // make_unique, emplace_back, construct, …
  std::vector<const FunctionModel *> Out(P.Functions.size());
  auto StartsThread = [](const Registrar &R) {
    return R.Where == Runs::OffLoop && !R.Loop.Which;
  };
  bool Changed = false;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    if (const FunctionModel *Model = P.FunctionModels[F];
        Model && P.Functions[F].Kind == FunctionKind::Constructor &&
        llvm::any_of(Model->Registers, StartsThread)) {
      Out[F] = Model;
      Changed = true;
    }
  auto MadeBy = [&](const Function &F) -> const FunctionModel * {
    for (const Call &C : F.Calls)
      if (FunctionIndex To = P.find(C.Callee); To != NoFunction && Out[To])
        return Out[To];
    return nullptr;
  };
  for (unsigned Depth = 0; Depth != MostDepth && Changed; ++Depth) {
    Changed = false;
    for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
      if (!Out[F] && !P.FunctionModels[F] && !P.isProject(P.Functions[F].Where))
        if ((Out[F] = MadeBy(P.Functions[F])))
          Changed = true;
  }
  return Out;
}

namespace {
class EdgeFinder {
public:
  explicit EdgeFinder(Program &P)
      : P(P), Called(findCalledParameters(P)),
        MakesThread(threadsMadeInside(P)) {}
  void find();

private:
  bool isCallers(FunctionIndex F, const Callable &What) const {
    return isGivenByCaller(P, Called, F, What);
  }
  void edgesOf(FunctionIndex F);
  void named(const Edge &Base, const Call &C);
  void registrars(const Edge &Base, const Call &C, bool OnlyElsewhere);
  void kept(const Edge &Base, const Call &C);
  void calledParameters(const Edge &Base, const Call &C);
  void libraryCalls(const Edge &Base, const Call &C);
  void add(Edge New, FunctionIndex To, HopKind Kind);
  void add(Edge New, llvm::ArrayRef<Target> To, HopKind Kind);

  Program &P;
  CalledParameters Called;
  std::vector<const FunctionModel *> MakesThread;
};
} // namespace

void EdgeFinder::add(Edge New, FunctionIndex To, HopKind Kind) {
  const Function &F = P.Functions[To];
  if (!F.is(HasBody))
    return;
  New.To = To;
  New.Kind = Kind;
  // Calling a coroutine makes its frame; the body is a root of its own.
  if (F.is(IsCoroutine)) {
    if (isEager(P, To))
      P.Starts[New.From].push_back(New);
    return;
  }
  // It often runs before the coroutine is on its loop; a library's is only
  // followed from co_return.
  if (F.is(IsPromiseHook) && P.isProject(F.Where))
    New.Sure = Confidence::Likely;
  P.Edges[New.From].push_back(New);
}

void EdgeFinder::add(Edge New, llvm::ArrayRef<Target> To, HopKind Kind) {
  Confidence Sure = New.Sure;
  for (const Target &T : To) {
    New.Sure = std::max(Sure, T.Sure);
    add(New, T.F, Kind);
  }
}

// The model says what the function does, so that its body need not. Not so of
// an algorithm: std::sort calls operator< of what it sorts, too.
static bool hidesBody(const FunctionModel *Model) {
  return Model && (Model->Registers.empty() ||
                   llvm::any_of(Model->Registers, [](const Registrar &R) {
                     return R.Where != Runs::Here;
                   }));
}

// What a framework wraps callables in, `Job` and `UniqueJob<F>`: it calls each
// through one base or pointer, so that all would seem to run wherever one does.
// Where each runs is for the model of the registrar to say that was given it.
static bool isWrapper(const Program &P, FunctionIndex From, FunctionIndex To) {
  auto IsFrameworks = [&](FunctionIndex F) {
    return isModelled(P, F) || isInside(P, F);
  };
  return P.Functions[To].is(IsInstantiation) && IsFrameworks(From) &&
         IsFrameworks(To);
}

// What a project wraps callables in, `struct Impl<F> : Base`: it is not known
// which of them an object keeps.
static bool callsWhatItKeeps(const Program &P, FunctionIndex F) {
  const Function &In = P.Functions[F];
  return In.is(IsInstantiation) && llvm::any_of(In.Calls, [&](const Call &C) {
           FunctionIndex Callee = P.find(C.Callee);
           return C.Object &&
                  llvm::StringRef(C.Object->Path).starts_with("this.") &&
                  Callee != NoFunction &&
                  llvm::StringRef(P.Functions[Callee].Name)
                      .ends_with("operator()");
         });
}

// The callee by its name, and who overrides it.
void EdgeFinder::named(const Edge &Base, const Call &C) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction)
    return;
  if (!hidesBody(P.FunctionModels[Callee]))
    add(Base, Callee, hopKind(C.Kind));
  if (C.Kind != CallKind::Virtual && C.Kind != CallKind::Destructor)
    return;
  // A framework's own virtual calls are followed into the project, not into
  // all that the framework derives from the same base.
  bool OnlyProject = isModelled(P, Base.From);
  auto Below = P.Overriders.find(Callee);
  if (Below == P.Overriders.end() || C.is(OfExactType))
    return;
  for (FunctionIndex To : Below->second)
    if ((!OnlyProject || P.isProject(P.Functions[To].Where)) &&
        !isWrapper(P, Base.From, To)) {
      Edge New = Base;
      if (callsWhatItKeeps(P, To))
        New.Sure = Confidence::Likely;
      add(New, To,
          C.Kind == CallKind::Virtual ? HopKind::Virtual : HopKind::Destructor);
    }
}

// The callable inside bind_executor(ex, f) and its like; where the outermost
// executor that they bind it to runs it goes to `Where`.
static const Operand *lookThrough(const Program &P, const Function &In,
                                  const Operand *Given,
                                  std::optional<Runs> &Where) {
  constexpr unsigned MostWrappers = 4;
  for (unsigned I = 0; Given && I != MostWrappers; ++I) {
    const Call *Maker = callAt(In, Given->Call ? Given->Call : Given->MadeBy);
    const FunctionModel *Model = Maker ? P.modelOf(Maker->Callee) : nullptr;
    if (!Model || !Model->LooksThrough)
      return Given;
    Given = operandOf(*Maker, *Model->LooksThrough);
    const Operand *Executor = Model->Switches
                                  ? operandOf(*Maker, Model->Switches->Executor)
                                  : nullptr;
    if (Executor && !Where)
      Where = executorOf(P, In, *Executor).value_or(Runs::OnLoop);
  }
  return Given;
}

// What a registrar is given and hands on: its own model says where it runs.
static bool isForOwnModel(const Program &P, FunctionIndex F, const Operand &O) {
  const FunctionModel *Own = P.FunctionModels[F];
  return Own && !Own->Registers.empty() && parameterOf(P.Functions[F], O.Path);
}

// Where the call stands says nothing of what runs elsewhere, later.
void EdgeFinder::registrars(const Edge &Base, const Call &C,
                            bool OnlyElsewhere) {
  FunctionIndex To = P.find(C.Callee);
  if (To == NoFunction)
    return;
  const FunctionModel *Model =
      P.FunctionModels[To] ? P.FunctionModels[To] : MakesThread[To];
  if (!Model)
    return;
  for (const Registrar &R : Model->Registers) {
    std::optional<Runs> Bound;
    const Operand *Given =
        lookThrough(P, P.Functions[Base.From], operandOf(C, R.Callable), Bound);
    if (!Given || !applies(C, R.Unless, R.OnlyIf) ||
        isForOwnModel(P, Base.From, *Given))
      continue;
    Edge New = Base;
    if (Runs Where = Bound.value_or(whereRuns(P, P.Functions[Base.From], R, C));
        Where != Runs::Here)
      New.Where = Where;
    if (OnlyElsewhere && New.Where == Base.Where)
      continue;
    for (const Callable &What : Given->Callables)
      // Here, a parameter is what the caller gave: calledParameters' business.
      if (New.Where != Runs::Here || !isCallers(Base.From, What))
        add(New, resolve(P, What),
            New.Where == Runs::Here ? HopKind::HandedOff : HopKind::Callback);
  }
}

void EdgeFinder::kept(const Edge &Base, const Call &C) {
  Edge New = Base;
  New.Sure = std::max(New.Sure, sureOf(C.By));
  for (const Callable &What : C.Through) {
    if (isCallers(Base.From, What))
      continue;
    std::vector<Target> Targets = resolve(P, What);
    llvm::erase_if(
        Targets, [&](const Target &T) { return isWrapper(P, Base.From, T.F); });
    add(New, Targets, HopKind::HandedOff);
  }
}

void EdgeFinder::calledParameters(const Edge &Base, const Call &C) {
  llvm::SmallVector<FunctionIndex, 4> Callees;
  if (FunctionIndex Callee = P.find(C.Callee); Callee != NoFunction) {
    Callees.push_back(Callee);
    if (auto Below = P.Overriders.find(Callee);
        Below != P.Overriders.end() && C.Kind == CallKind::Virtual)
      Callees.append(Below->second.begin(), Below->second.end());
  }
  for (FunctionIndex Callee : Callees) {
    for (uint32_t A = 0; A < C.Args.size() && A < Called.Of[Callee].size();
         ++A) {
      if (!Called.Of[Callee][A].Is)
        continue;
      Edge New = Base;
      New.Sure = std::max(New.Sure, Called.Of[Callee][A].Sure);
      for (const Callable &What : C.Args[A].Callables)
        if (!isCallers(Base.From, What))
          add(New, resolve(P, What), HopKind::HandedOff);
    }
  }
}

// A library's function whose body calls a std::function or a pointer calls what
// it is given; its body has no more facts.
static bool callsWhatItIsGiven(const Program &P, FunctionIndex F) {
  const Function &In = P.Functions[F];
  if (!In.is(HasBody) || P.isProject(In.Where) || P.FunctionModels[F] ||
      isModelled(P, F) || llvm::StringRef(In.Name).starts_with("std::"))
    return false;
  return In.is(CallsPointer) || llvm::any_of(In.Calls, [&](const Call &C) {
           FunctionIndex Callee = P.find(C.Callee);
           return Callee != NoFunction &&
                  P.Functions[Callee].Name == "std::function::operator()";
         });
}

void EdgeFinder::libraryCalls(const Edge &Base, const Call &C) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction || !callsWhatItIsGiven(P, Callee))
    return;
  for (const Operand &Arg : C.Args)
    for (const Callable &What : Arg.Callables)
      if (!isCallers(Base.From, What))
        add(Base, resolve(P, What), HopKind::HandedOff);
}

void EdgeFinder::edgesOf(FunctionIndex F) {
  const Function &In = P.Functions[F];
  for (uint32_t I = 0; I != In.Calls.size(); ++I) {
    const Call &C = In.Calls[I];
    CallState State = stateOf(P, F, I);
    Edge Base;
    Base.From = F;
    Base.Call = I;
    if (State.Guarded || State.Unknown) {
      registrars(Base, C, /*OnlyElsewhere=*/true);
      continue;
    }
    Base.Where = State.Where;
    if (C.Kind == CallKind::DefaultArgument || C.Kind == CallKind::Destructor ||
        C.is(AroundBody))
      Base.Sure = Confidence::Likely;
    named(Base, C);
    registrars(Base, C, /*OnlyElsewhere=*/false);
    kept(Base, C);
    calledParameters(Base, C);
    libraryCalls(Base, C);
  }
}

void EdgeFinder::find() {
  P.Edges.resize(P.Functions.size());
  P.Starts.resize(P.Functions.size());
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    edgesOf(F);
}

void findEdges(Program &P) {
  EdgeFinder(P).find();
  P.Callers.resize(P.Functions.size());
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    for (const Edge &E : P.Edges[F])
      if (E.Where == Runs::Here)
        P.Callers[E.To].emplace_back(F, E.Call);
  P.Makers.resize(P.Functions.size());
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    for (uint32_t I = 0; I != P.Functions[F].Calls.size(); ++I)
      if (FunctionIndex To = P.find(P.Functions[F].Calls[I].Callee);
          To != NoFunction && P.Functions[To].is(IsCoroutine))
        P.Makers[To].emplace_back(F, I);
}

} // namespace corotidy
