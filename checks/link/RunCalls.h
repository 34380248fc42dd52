// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// RunCalls.h - which calls are run calls, and what they do where they stand.
#pragma once

#include "link/Program.h"

namespace corotidy {

// The model that makes the call a run call: its callee's, or what a user says
// of an overrider; null when there is none.
const FunctionModel *runModelOf(const Program &P, const Call &C);

// The call is one of those that may wait, by its model or by its callee's body.
bool isRunCall(const Program &P, const Call &C);

// `api([&] { Done.release(); }); Done.acquire();`: the call waits for a
// callback that the function has handed out before.
bool waitsForCallback(const Program &P, const Function &In, const Call &C);

// What the call does, by its model or by its callee's body, when it waits for
// something on a loop; nothing when it is guarded, its result is there, or a
// co_await has led elsewhere before it.
std::optional<RunCall> runCallAt(const Program &P, FunctionIndex F,
                                 uint32_t Index);

// The call number `Index` of the function waits for nothing: the result is
// there, or nobody waits.
bool isHarmless(const Program &P, FunctionIndex F, uint32_t Index,
                const RunCall &Run);

// The same as far as the function itself shows it, whoever calls it.
bool waitsForNothing(const Program &P, FunctionIndex F, const Call &C,
                     const RunCall &Run);

// In await_resume(): the awaiter has asked for the result, or waited for it
// elsewhere, before it resumes.
bool isAwaited(const Program &P, FunctionIndex F, const Call &C);

// The executor on which a call of `In` starts work, or the pool that has it, by
// its path.
std::string executorOf(const Program &P, const Function &In, const Call &C);

// The pool that an executor or scheduler is of, by its path; the two are one:
// `auto ex = pool.get_executor();`. Empty when each job has a thread of its
// own.
std::string poolOf(const Program &P, const Function &In,
                   const Operand &Executor);

// A path inside `To` as `From` writes it, which leads there at `C`; empty when
// that is not known.
std::string pathAbove(const Program &P, FunctionIndex From, FunctionIndex To,
                      const Call &C, llvm::StringRef Path);

// The call that made the object, or the variable that it is; null when none
// did.
const Call *makerOf(const Function &In, const Call &C);

// The promise or task whose future the call waits for, by its path:
// `p.get_future().get()`.
llvm::StringRef promisePath(const Program &P, const Function &In,
                            const Call &C);

// The call that handed the root of a chain to a registrar, and what a path at
// the end of the chain is called there.
struct HandedOver {
  const Call *By = nullptr;
  std::string Executor; // on which that call has it run
  std::string Path;     // empty: not known
};

// Who handed the root of the function's chain over; nobody: `By` is null.
HandedOver handedOver(const Program &P,
                      const std::vector<std::optional<Reach>> &Context,
                      FunctionIndex F, std::string Path);

Severity severityOf(const Program &P, FunctionIndex F, const RunCall &Run,
                    const Call &C);

// A job of a pool waits for another job of the same pool, whose threads may all
// be waiting so: how sure it is that the function is such a job.
std::optional<Confidence> waitsForOwnPool(const Program &P, FunctionIndex F,
                                          const Call &C);

// Runs a named loop in a coroutine that is itself only run to completion off
// every loop: the idiom of a pump beside the task.
bool isPump(const Program &P, FunctionIndex F, const Call &C,
            const RunCall &Run);

// The call that consumes what is made there, however many others wrap it:
// `sync_wait(when_all(Made, …))`. Null when none does.
const Call *consumerOf(const Function &In, Range Made);

// Where the function calls an awaitable function beside it, with its own
// arguments, to wait for that: its callers could await that one. Null when it
// does not.
const Call *twinIn(const Program &P, FunctionIndex F);

} // namespace corotidy
