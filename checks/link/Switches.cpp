// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where the rest of a coroutine runs after a co_await that leads elsewhere.
#include "link/Program.h"

namespace corotidy {

// `auto own = co_await this_coro::executor;`, or what is made from it; the
// executor that an I/O object has.
static bool isOwn(const Function &In, const Operand &Executor,
                  unsigned Depth = 0) {
  constexpr unsigned MostAdaptors = 4;
  if (llvm::StringRef(Executor.Path).ends_with(".get_executor()"))
    return true;
  const Call *Maker =
      callAt(In, Executor.Call ? Executor.Call : Executor.MadeBy);
  if (Maker && Maker->Args.size() == 1 && Depth != MostAdaptors)
    return isOwn(In, Maker->Args.front(), Depth + 1);
  return !Maker && llvm::any_of(In.Variables, [&](const Variable &V) {
    return !V.IsParameter && !V.Name.empty() && V.Name == Executor.Path;
  });
}

// Where co_await of the call's value leads; a function that only gives what
// another call gives is as that one.
static std::optional<Runs> switchBy(const Program &P, const Function &In,
                                    const Call &C, unsigned Depth) {
  constexpr unsigned MostWrappers = 3;
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction || Depth == MostWrappers)
    return std::nullopt;
  if (const FunctionModel *Model = P.FunctionModels[Callee]) {
    if (!Model->Switches)
      return std::nullopt;
    const Operand *Executor = operandOf(C, Model->Switches->Executor);
    if (!Executor)
      return Model->Switches->Where;
    return executorOf(P, In, *Executor)
        .value_or(isOwn(In, *Executor) ? Runs::OnLoop : Model->Switches->Where);
  }
  const Function &F = P.Functions[Callee];
  if (!F.is(HasBody) || F.is(IsCoroutine) || !P.isProject(F.Where))
    return std::nullopt;
  for (const Call &Inner : F.Calls)
    if (Inner.Result == C.Result)
      if (std::optional<Runs> Where = switchBy(P, F, Inner, Depth + 1))
        return Where;
  return std::nullopt;
}

// `void await_suspend(handle h) { std::thread([h] { h.resume(); }).detach(); }`
static bool resumesOffLoop(const Program &P, const Function &Suspend) {
  auto Resumes = [&](const Target &T) {
    return llvm::any_of(P.Functions[T.F].Calls, [&](const Call &C) {
      FunctionIndex Callee = P.find(C.Callee);
      return Callee != NoFunction &&
             (P.Functions[Callee].Name == "std::coroutine_handle::resume" ||
              P.Functions[Callee].Name == "std::coroutine_handle::operator()");
    });
  };
  for (const Call &C : Suspend.Calls) {
    const FunctionModel *Model = P.modelOf(C.Callee);
    if (!Model)
      continue;
    for (const Registrar &R : Model->Registers)
      if (const Operand *Given = operandOf(C, R.Callable);
          Given && whereRuns(P, Suspend, R, C) == Runs::OffLoop &&
          llvm::any_of(resolve(P, Given->Callables), Resumes))
        return true;
  }
  return false;
}

static std::optional<Runs> switchAt(const Program &P, const Function &F,
                                    const FlowBlock &B) {
  for (const Call &C : F.Calls) {
    FunctionIndex Callee = P.find(C.Callee);
    if (C.Block != &B - F.Flow.data() || Callee == NoFunction)
      continue;
    const Function &Hook = P.Functions[Callee];
    if (Hook.is(IsAwaiterHook) && Hook.is(HasBody) &&
        llvm::StringRef(Hook.Name).ends_with("::await_suspend") &&
        resumesOffLoop(P, Hook))
      return Runs::OffLoop;
  }
  if (!B.Awaited)
    return std::nullopt;
  for (const Call &C : F.Calls) {
    if (!C.Written || !B.Awaited.contains(C.Written))
      continue;
    if (std::optional<Runs> Where = switchBy(P, F, C, 0))
      return Where;
  }
  return std::nullopt;
}

std::vector<Lead> leads(const Program &P, const Function &F) {
  std::vector<Lead> Out(F.Flow.size());
  std::vector<std::optional<Runs>> Switches(F.Flow.size());
  bool Any = false;
  for (size_t I = 0; I != F.Flow.size(); ++I)
    if (F.Flow[I].Suspends) {
      Switches[I] = switchAt(P, F, F.Flow[I]);
      Any |= Switches[I].has_value();
    }
  if (!Any)
    return {};
  const TypeModel *Type = P.Meaning->type(F.Returns.Name);
  bool IsSticky = Type && Type->IsSticky;
  llvm::SmallVector<uint32_t, 32> Work{0};
  Out[0].IsReached = true;
  while (!Work.empty()) {
    uint32_t From = Work.pop_back_val();
    Lead New = Out[From];
    if (Switches[From]) // back on a loop is where a coroutine starts
      New = {true, false,
             *Switches[From] == Runs::OffLoop ? Runs::OffLoop : Runs::Here};
    else if (IsSticky && F.Flow[From].Suspends)
      New = {true, false, Runs::Here};
    for (const FlowEdge &E : F.Flow[From].Next) {
      Lead &To = Out[E.To];
      Lead Joined = To;
      if (!To.IsReached)
        Joined = New;
      else if (To.IsUnknown || New.IsUnknown || To.Where != New.Where)
        Joined.IsUnknown = true;
      if (Joined.IsReached != To.IsReached || Joined.IsUnknown != To.IsUnknown)
        To = Joined, Work.push_back(E.To);
    }
  }
  return Out;
}

} // namespace corotidy
