// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Who handed a function to a loop or a pool, and jobs that wait for the pool
// that they are a job of.
#include "link/RunCalls.h"

namespace corotidy {

HandedOver handedOver(const Program &P,
                      const std::vector<std::optional<Reach>> &Context,
                      FunctionIndex F, std::string Path) {
  if (!Context[F])
    return {};
  for (; Context[F]->By.From != NoFunction; F = Context[F]->By.From) {
    const Edge &By = Context[F]->By;
    Path = pathAbove(P, By.From, F, P.Functions[By.From].Calls[By.Call], Path);
  }
  const Reach &Root = *Context[F];
  if (Root.Registrar == NoFunction)
    return {};
  const Call &By = P.Functions[Root.Registrar].Calls[Root.RegistrarCall];
  // A member function that is handed over works on the same object, as a rule.
  if (P.Functions[F].Parent != P.Functions[Root.Registrar].Id &&
      !llvm::StringRef(Path).starts_with("this."))
    Path.clear();
  return {&By, executorOf(P, P.Functions[Root.Registrar], By), std::move(Path)};
}

// `post(pool, std::move(task)); task_future.get();`: where the task or promise
// that the future is of is handed to.
static std::string poolOfPromise(const Program &P, const Function &In,
                                 llvm::StringRef Promise) {
  auto Has = [&](const Operand &Given) {
    return identityOf(Given) == Promise ||
           llvm::any_of(Given.Borrows, [&](const Borrow &B) {
             return B.Kind == BorrowKind::Local && B.Name == Promise;
           });
  };
  if (!Promise.empty())
    for (const Call &C : In.Calls)
      if (llvm::any_of(C.Args, Has))
        if (std::string Pool = executorOf(P, In, C); !Pool.empty())
          return Pool;
  return {};
}

static bool isGivenJob(const Call &C) {
  return llvm::any_of(
      C.Args, [](const Operand &Arg) { return !Arg.Callables.empty(); });
}

// `Tasks.push(f);` in a member function: the queue that its threads take jobs
// from.
static std::string queueIn(const Program &P, const Function &F) {
  if (llvm::none_of(F.Stores, [](const Store &S) { return S.To.isShared(); }))
    return {};
  for (const Call &C : F.Calls) {
    FunctionIndex To = P.find(C.Callee);
    if (isGivenJob(C) && C.Object && To != NoFunction &&
        !P.isProject(P.Functions[To].Where) &&
        llvm::StringRef(C.Object->Path).starts_with("this."))
      return C.Object->Path;
  }
  return {};
}

// Where the call has run what it is given, also by way of functions of the
// project: `auto submit(F f) { return post(Pool, use_future(f)); }`.
static std::string poolOfJob(const Program &P, const Function &In,
                             const Call &C, unsigned Depth = 0) {
  constexpr unsigned MostDepth = 3;
  std::string Pool = executorOf(P, In, C);
  FunctionIndex To = P.find(C.Callee);
  if (!Pool.empty() || Depth == MostDepth || !isGivenJob(C) ||
      To == NoFunction || !P.isProject(P.Functions[To].Where))
    return Pool;
  for (const Call &Inner : P.Functions[To].Calls)
    if (Pool = poolOfJob(P, P.Functions[To], Inner, Depth + 1); !Pool.empty())
      break;
  if (Pool.empty())
    Pool = queueIn(P, P.Functions[To]);
  return Pool.empty() ? Pool : pathAbove(P, P.find(In.Id), To, C, Pool);
}

// What a framework's functions are given to make the work that is waited for:
// `sync_wait(starts_on(pool.get_scheduler(), work()))`.
static void addPools(const Program &P, const Function &In, const Call &Maker,
                     unsigned Depth, std::vector<std::string> &Out) {
  constexpr unsigned MostDepth = 4;
  FunctionIndex To = P.find(Maker.Callee);
  if (To == NoFunction || P.isProject(P.Functions[To].Where))
    return;
  auto Add = [&](const Operand &O) {
    if (std::string Pool = poolOf(P, In, O); !Pool.empty())
      Out.push_back(Pool);
    const Call *Inner = callAt(In, O.Call ? O.Call : O.MadeBy);
    if (Inner && Depth != MostDepth)
      addPools(P, In, *Inner, Depth + 1, Out);
  };
  if (Maker.Object)
    Add(*Maker.Object);
  llvm::for_each(Maker.Args, Add);
}

// The pools that may have to run what the call waits for.
static std::vector<std::string> poolsOf(const Program &P, const Function &In,
                                        const Call &C) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  const RunCall *Run = Model && Model->Run ? &*Model->Run : nullptr;
  if (const Operand *Driven = Run ? operandOf(C, Run->Drives) : nullptr)
    return {identityOf(*Driven).str()};
  std::vector<std::string> Out;
  if (const Operand *Task = Run ? operandOf(C, Run->Task) : nullptr)
    if (const Call *Maker = callAt(In, Task->Call ? Task->Call : Task->MadeBy))
      addPools(P, In, *Maker, 0, Out);
  if (const Call *Maker = makerOf(In, C))
    Out.push_back(poolOfJob(P, In, *Maker));
  Out.push_back(poolOfPromise(P, In, promisePath(P, In, C)));
  return Out;
}

// Whoever wrote the function, a lambda, handed it to that pool; or whoever
// wrote one that calls it did. How sure it is that those call it.
static std::optional<Confidence> isJobOf(const Program &P, FunctionIndex F,
                                         std::string Pool) {
  Confidence Sure = Confidence::Certain;
  while (F != NoFunction && P.OffLoop[F] && !Pool.empty()) {
    FunctionIndex Parent = P.find(P.Functions[F].Parent);
    auto IsThis = [&](const Callable &What) {
      return What.Function == P.Functions[F].Id;
    };
    auto HandsOver = [&](const Call &C) {
      return llvm::any_of(C.Args,
                          [&](const Operand &Arg) {
                            return llvm::any_of(Arg.Callables, IsThis);
                          }) &&
             poolOfJob(P, P.Functions[Parent], C) == Pool;
    };
    if (Parent != NoFunction &&
        llvm::any_of(P.Functions[Parent].Calls, HandsOver))
      return Sure;
    const Edge &By = P.OffLoop[F]->By;
    Sure = std::max(Sure, By.Sure);
    if (By.From != NoFunction)
      Pool =
          pathAbove(P, By.From, F, P.Functions[By.From].Calls[By.Call], Pool);
    F = By.From;
  }
  return std::nullopt;
}

std::optional<Confidence> waitsForOwnPool(const Program &P, FunctionIndex F,
                                          const Call &C) {
  if (!P.OffLoop[F])
    return std::nullopt;
  for (const std::string &Pool : poolsOf(P, P.Functions[F], C)) {
    HandedOver Root = handedOver(P, P.OffLoop, F, Pool);
    if (Root.By && !Root.Path.empty() && Root.Executor == Root.Path)
      return P.OffLoop[F]->Sure;
    if (std::optional<Confidence> Sure = isJobOf(P, F, Pool))
      return Sure;
  }
  return std::nullopt;
}

} // namespace corotidy
