// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A run call returns only when asynchronous work has completed or a loop has
// stopped. On a thread whose loop is running that is a nested run: the loop
// waits for work that waits for the loop.
// For the user-facing documentation see docs/checks/coro-nested-run.md.
#include "Check.h"
#include "link/Causes.h"
#include "link/RunCalls.h"

namespace corotidy {

static std::string messageOf(const Program &P, const Call &C,
                             const RunCall &Run) {
  const char *Does = Run.Level == Severity::Reentry
                         ? " runs handlers on a thread that runs an event "
                           "loop: "
                         : " waits on a thread that runs an event loop: ";
  return quotedCallee(P, C) + Does + Run.Nested;
}

// How the function comes to run where the call must not stand: on a loop, or
// on the pool that the call waits for.
static std::optional<Confidence> isNested(const Program &P, FunctionIndex F,
                                          const Call &C) {
  return P.OnLoop[F] ? P.OnLoop[F]->Sure : waitsForOwnPool(P, F, C);
}

// What it does inside speaks for itself where nobody calls it by name: it is
// handed to a loop, or called through a pointer or a base class.
static bool isReportedByCall(const Program &P, FunctionIndex F) {
  if (!P.IsDerivedRun[F])
    return false;
  const Edge &By = P.OnLoop[F] ? P.OnLoop[F]->By : P.OffLoop[F]->By;
  return By.From != NoFunction &&
         P.Functions[By.From].Calls[By.Call].Callee == P.Functions[F].Id;
}

static std::optional<Objection> ask(const Program &P, FunctionIndex F,
                                    uint32_t Index) {
  if (isReportedByCall(P, F))
    return std::nullopt;
  const Call &C = P.Functions[F].Calls[Index];
  std::optional<RunCall> Run = runCallAt(P, F, Index);
  std::optional<Confidence> Sure = Run ? isNested(P, F, C) : std::nullopt;
  if (!Sure)
    return std::nullopt;
  const FunctionModel *Model = runModelOf(P, C);
  bool IsDoubtful =
      isPump(P, F, C, *Run) || (!Model && C.Kind == CallKind::Destructor);
  return Objection{severityOf(P, F, *Run, C),
                   IsDoubtful ? Confidence::Likely : std::max(Run->Sure, *Sure),
                   messageOf(P, C, *Run), Model ? Model->Framework : "project"};
}

static std::vector<Finding> run(const Program &P) {
  return findingsOf(P, "coro-nested-run", [&](FunctionIndex F, uint32_t Index) {
    return ask(P, F, Index);
  });
}

static const Check NestedRun{
    {"coro-nested-run",
     "Finds calls that run asynchronous work to completion on a thread whose "
     "event loop is already running.",
     "run call", "0.1"},
    run};
static const RegisterCheck Added(NestedRun);

} // namespace corotidy
