// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Run calls that wait for nothing: the result is there, or nobody waits.
#include "link/Proofs.h"
#include "link/RunCalls.h"

namespace corotidy {

// `own.run(); result.get();` with the work of `result` on the loop `own`.
static bool wasRunHere(const Program &P, const Function &In, const Call &C) {
  const Call *Maker = makerOf(In, C);
  const FunctionModel *Model = Maker ? P.modelOf(Maker->Callee) : nullptr;
  const Operand *Loop = Model && Model->Spawns
                            ? operandOf(*Maker, Model->Spawns->Executor)
                            : nullptr;
  if (!Loop || identityOf(*Loop).empty())
    return false;
  return llvm::any_of(In.Calls, [&](const Call &Other) {
    const FunctionModel *Runs = P.modelOf(Other.Callee);
    const Operand *Driven =
        Runs && Runs->Run ? operandOf(Other, Runs->Run->Drives) : nullptr;
    return Driven && identityOf(*Driven) == identityOf(*Loop) &&
           Maker->Where < Other.Where && Other.Where < C.Where;
  });
}

// `std::async(f).valid()`: asked something, and then destroyed where it stands.
// Not so when the call waits itself, or what it gives may be the object.
static bool isOnlyAsked(const Program &P, const Function &In, const Call &C) {
  return llvm::any_of(In.Calls, [&](const Call &Asks) {
    const FunctionModel *Model = P.modelOf(Asks.Callee);
    return Asks.Object && Asks.Object->Call == C.Written && C.Written &&
           Asks.Kind != CallKind::Destructor && !(Model && Model->Run) &&
           !llvm::StringRef(Asks.Result.Name).contains("::");
  });
}

// `std::ignore = std::async(f);`
static bool isIgnored(const Function &In, const Call &C) {
  return llvm::any_of(In.Calls, [&](const Call &Takes) {
    return Takes.Object && Takes.Object->Names == "std::ignore" && C.Written &&
           llvm::any_of(Takes.Args, [&](const Operand &Arg) {
             return Arg.Call == C.Written;
           });
  });
}

// `f.wait(); use(f.get());`: the second call has nothing to wait for.
static bool wasWaitedFor(const Program &P, FunctionIndex F, const Call &C) {
  const Function &In = P.Functions[F];
  llvm::StringRef Paths[] = {C.Object ? identityOf(*C.Object) : "",
                             promisePath(P, In, C)};
  auto IsReplaced = [&](const Call &Since, llvm::StringRef Path) {
    return llvm::any_of(In.Calls, [&](const Call &Between) {
      return Since.Where < Between.Where && Between.Where < C.Where &&
             replaces(P, Between, Path);
    });
  };
  return llvm::any_of(In.Calls, [&](const Call &Before) {
    return Before.Where < C.Where && Before.Block == C.Block &&
           Before.is(InBlock) && Before.is(InLoop) == C.is(InLoop) &&
           llvm::any_of(
               Paths,
               [&](llvm::StringRef Path) {
                 return !Path.empty() && waitsFor(P, In, Before, Path) &&
                        !IsReplaced(Before, Path);
               });
  });
}

// The result of the future that dies there was taken: `f.get(); }`.
static bool wasTaken(const Program &P, const Function &In, const Call &C) {
  return C.Kind == CallKind::Destructor && C.Object &&
         !C.Object->Path.empty() &&
         llvm::any_of(In.Calls, [&](const Call &Takes) {
           const FunctionModel *Model = P.modelOf(Takes.Callee);
           return Model && Model->Run && Takes.Kind != CallKind::Destructor &&
                  Model->Run->Task.Which == OperandRef::This && Takes.Object &&
                  !operandOf(Takes, Model->Run->Timeout) &&
                  Takes.Object->Path == C.Object->Path;
         });
}

// The call that is written there, in the function or around a lambda.
static const Call *callAround(const Program &P, const Function &In,
                              const Range &Written) {
  const Call *Found = callAt(In, Written);
  FunctionIndex Parent = P.find(In.Parent);
  return Found || Parent == NoFunction || !Written
             ? Found
             : callAround(P, P.Functions[Parent], Written);
}

static bool isReady(const Program &P, const Call *Maker, Given Least) {
  FunctionIndex Callee = Maker ? P.find(Maker->Callee) : NoFunction;
  if (Callee == NoFunction)
    return false;
  const FunctionModel *Model = P.FunctionModels[Callee];
  const Function &F = P.Functions[Callee];
  // A lambda is seen to end; a function with a name may suspend tomorrow.
  return (F.Kind == FunctionKind::Lambda && F.is(EndsInCall)) ||
         (Model && (Model->GivesReady >= Least ||
                    (Model->Run && is(*Maker, Model->Run->Unless))));
}

// Of `results.begin()`, `std::begin(results)` the results.
static const Operand *rangeAt(const Program &P, const Function &In,
                              const Operand &O) {
  const Call *Made = callAround(P, In, O.Call);
  FunctionIndex By = Made ? P.find(Made->Callee) : NoFunction;
  llvm::StringRef Name =
      By != NoFunction ? llvm::StringRef(P.Functions[By].Name) : "";
  if (!Name.ends_with("::begin") && !Name.ends_with("::cbegin"))
    return nullptr;
  if (Made->Object)
    return &*Made->Object;
  return Made->Args.empty() ? nullptr : &Made->Args.front();
}

static bool isReady(const Program &P, const Function &In, const Operand &O,
                    Given Least = Given::One) {
  if (const Operand *Of = rangeAt(P, In, O))
    return isReady(P, In, *Of, Least);
  return isReady(P, callAround(P, In, O.Call), Least) ||
         isReady(P, callAround(P, In, O.MadeBy), Least);
}

// The ranges, tuples and single values that an algorithm hands on, in order.
static llvm::SmallVector<const Operand *>
sourcesOf(const Program &P, const Function &From, const Call &C) {
  llvm::SmallVector<const Operand *> Pairs, Whole; // of iterators; containers
  for (const Operand &Arg : C.Args)
    if (const Operand *Of = rangeAt(P, From, Arg))
      Pairs.push_back(Of);
    else if (Arg.Callables.empty() &&
             llvm::StringRef(Arg.Type.Name).contains("::"))
      Whole.push_back(&Arg);
  bool IsByPairs = !C.Args.empty() && rangeAt(P, From, C.Args.front());
  return IsByPairs ? Pairs : Whole;
}

// The call gives what the function of that name has made.
static bool gives(const Program &P, const Call &C, llvm::StringRef Name,
                  unsigned Depth = 0) {
  constexpr unsigned MostDepth = 3;
  FunctionIndex F = P.find(C.Callee);
  if (F == NoFunction || Depth > MostDepth)
    return false;
  if (const FunctionModel *Model = P.FunctionModels[F])
    return Model->Name == Name && !(Model->Run && is(C, Model->Run->Unless));
  if (P.Functions[F].Name == Name)
    return true;
  return llvm::any_of(P.Functions[F].Calls, [&](const Call &Inner) {
    return Inner.is(Returned) && gives(P, Inner, Name, Depth + 1);
  });
}

// The object was made so; what a destructor destroys nobody has taken over.
static bool isOfMaker(const Program &P, const Function &In, const Call &C,
                      llvm::StringRef MadeBy) {
  const Call *Maker = makerOf(In, C);
  if (!Maker || !gives(P, *Maker, MadeBy))
    return false;
  if (C.Kind != CallKind::Destructor)
    return true;
  // Where the maker is a run call itself it speaks for the temporary.
  return C.Object->IsLocalValue ||
         (!Maker->is(ResultUsed) && !P.modelOf(Maker->Callee));
}

bool waitsForNothing(const Program &P, FunctionIndex F, const Call &C,
                     const RunCall &Run) {
  const Function &In = P.Functions[F];
  if (Run.WhenDiscarded && C.is(ResultUsed) && !isOnlyAsked(P, In, C) &&
      !isIgnored(In, C))
    return true;
  if (!applies(C, Run.Unless, Run.OnlyIf))
    return true;
  // A timed wait of no time only asks.
  const Operand *Timeout = operandOf(C, Run.Timeout);
  if (Timeout && Timeout->IsZero)
    return true;
  if (wasRunHere(P, In, C) || wasWaitedFor(P, F, C) || wasTaken(P, In, C))
    return true;
  // A function of the project that waits for what it is given.
  if (P.IsDerivedRun[P.find(C.Callee)] &&
      llvm::any_of(C.Args,
                   [&](const Operand &Task) { return isReady(P, In, Task); }))
    return true;
  if (!Run.MadeBy.empty() && !isOfMaker(P, In, C, Run.MadeBy))
    return true;
  const Operand *Task = operandOf(C, Run.Task);
  return (C.Object && isReady(P, In, *C.Object)) ||
         (Task && isReady(P, In, *Task));
}

// The parameter that it is taken out of; not a member of the project's own,
// which may be anything.
static llvm::StringRef outOf(const Program &P, const Operand &Future) {
  bool IsLibrarys =
      llvm::all_of(Future.OutOfMembers, [&](llvm::StringRef Class) {
        return P.Meaning->owner(Class);
      });
  return IsLibrarys ? llvm::StringRef(Future.OutOf) : "";
}

// What it names, or the parameter that it is taken out of.
static llvm::StringRef sourceOf(const Program &P, const Operand &Future) {
  llvm::StringRef Whole = outOf(P, Future);
  return Whole.empty() ? identityOf(Future) : Whole;
}

// A continuation is given a future that is ready, or several in a container.
static bool isReadyParameter(const Program &P, FunctionIndex F,
                             const Operand &Future) {
  if (!P.OnLoop[F])
    return false;
  // What it is called where the continuation begins, if there is one way only.
  std::string Path = sourceOf(P, Future).str();
  for (; P.OnLoop[F]->By.From != NoFunction; F = P.OnLoop[F]->By.From) {
    const Edge &By = P.OnLoop[F]->By;
    if (P.Callers[F].size() != 1)
      return false;
    Path = pathAbove(P, By.From, F, P.Functions[By.From].Calls[By.Call], Path);
  }
  const std::optional<Reach> &By = P.OnLoop[F];
  if (By->Registrar == NoFunction)
    return false;
  const Call &Given = P.Functions[By->Registrar].Calls[By->RegistrarCall];
  const FunctionModel *Model = P.modelOf(Given.Callee);
  llvm::StringRef Waited = Path;
  // `watcher.result()` in what runs when `watcher` has finished.
  auto IsOf = [&](const Operand &Object) {
    llvm::StringRef Rest = Waited;
    return !identityOf(Object).empty() &&
           Rest.consume_front(identityOf(Object)) &&
           (Rest.empty() || Rest.front() == '.');
  };
  return Model && llvm::any_of(Model->Registers, [&](const Registrar &R) {
           const Operand *Object = operandOf(Given, R.ReadyOf);
           return (R.ReadyArguments && parameterOf(P.Functions[F], Waited)) ||
                  (Object && IsOf(*Object) &&
                   applies(Given, R.Unless, R.OnlyIf));
         });
}

// An algorithm hands on what is in a range or a tuple of ready results: the
// first one's to the first parameter, the second one's to the second.
static bool givesReady(const Program &P, FunctionIndex From, const Call &C,
                       const Function &To, llvm::StringRef Parameter) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  std::optional<unsigned> Index = parameterOf(To, Parameter);
  if (!Index || !Model || Model->Registers.empty() || C.Callee == To.Id)
    return false;
  auto Sources = sourcesOf(P, P.Functions[From], C);
  if (Sources.size() == 1)
    Index = 0; // all parameters are its: an accumulator too
  return *Index < Sources.size() &&
         (isReady(P, P.Functions[From], *Sources[*Index], Given::All) ||
          isReadyParameter(P, From, *Sources[*Index]));
}

// What the call gives for the function's parameter of that name.
static const Operand *givenFor(const Function &F, const Call &C,
                               llvm::StringRef Parameter) {
  std::optional<unsigned> Index =
      C.Callee == F.Id ? parameterOf(F, Parameter) : std::nullopt;
  return Index && *Index < C.Args.size() ? &C.Args[*Index] : nullptr;
}

// The calls that make a coroutine; its body is reached by none of them.
static std::vector<std::pair<FunctionIndex, uint32_t>>
makersOf(const Program &P, const Function &Coroutine) {
  std::vector<std::pair<FunctionIndex, uint32_t>> Out;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    for (uint32_t I = 0; I != P.Functions[F].Calls.size(); ++I)
      if (P.Functions[F].Calls[I].Callee == Coroutine.Id)
        Out.emplace_back(F, I);
  return Out;
}

// Whoever calls the function has asked before, `if (r.done()) r.take();`, or
// gives it what is ready by its model.
static bool isReadyForCallers(const Program &P, FunctionIndex F,
                              llvm::StringRef Path, unsigned Depth) {
  constexpr unsigned MostCallers = 16, MostDepth = 3;
  if (Path.empty() || Depth == MostDepth || !P.OnLoop[F])
    return false;
  bool IsRoot = P.OnLoop[F]->By.From == NoFunction;
  if (IsRoot && !P.Functions[F].is(IsCoroutine)) // a loop calls it
    return false;
  auto Callers = IsRoot ? makersOf(P, P.Functions[F]) : P.Callers[F];
  if (Callers.size() > MostCallers)
    return false;
  unsigned Asked = 0;
  for (auto [From, Call] : Callers) {
    // What an algorithm does inside is said by who calls the algorithm.
    if ((!P.OnLoop[From] && !IsRoot) || isModelled(P, From))
      continue;
    const corotidy::Call &C = P.Functions[From].Calls[Call];
    const Operand *Given = givenFor(P.Functions[F], C, Path);
    std::string Above = Given ? outOf(P, *Given).str() : "";
    if (Above.empty())
      Above = pathAbove(P, From, F, C, Path);
    if (!(Given && isReady(P, P.Functions[From], *Given)) &&
        !givesReady(P, From, C, P.Functions[F], Path) &&
        !isReadyAt(P, From, Call, Above) &&
        !isReadyForCallers(P, From, Above, Depth + 1))
      return false;
    ++Asked;
  }
  return Asked != 0;
}

bool isHarmless(const Program &P, FunctionIndex F, uint32_t Index,
                const RunCall &Run) {
  const Call &C = P.Functions[F].Calls[Index];
  auto IsReadyHere = [&](const Operand &Future) {
    return isReadyParameter(P, F, Future);
  };
  return waitsForNothing(P, F, C, Run) ||
         (C.Object && IsReadyHere(*C.Object)) ||
         (P.IsDerivedRun[P.find(C.Callee)] &&
          llvm::any_of(C.Args,
                       [&](const Operand &Task) {
                         return IsReadyHere(Task) ||
                                isReadyForCallers(P, F, sourceOf(P, Task), 0);
                       })) ||
         isAwaited(P, F, C) ||
         (C.Object && Run.Drives.Which == OperandRef::None &&
          isReadyForCallers(P, F, identityOf(*C.Object), 0));
}

} // namespace corotidy
