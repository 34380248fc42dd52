// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Awaiters of one's own around a future: what await_resume() takes is there
// when await_ready() has asked for it, or a thread has waited for it.
#include "link/RunCalls.h"

namespace corotidy {

static bool isHook(const Function &F, llvm::StringRef Name) {
  llvm::StringRef Full = F.Name;
  return Full.consume_back(Name) && Full.ends_with("::");
}

// It is on the awaiter's member, or on the future that the awaiter derives
// from: waits, asks whether the result is there, leaves a callback with it.
// What the project's own class does is not known so well.
static bool asks(const Program &P, const Call &C, llvm::StringRef Path) {
  FunctionIndex Callee = P.find(C.Callee);
  if (Callee == NoFunction || !C.Object || C.Object->Path != Path)
    return false;
  const FunctionModel *Model = P.FunctionModels[Callee];
  return (Model && (Model->Ready || Model->Run)) ||
         (Path != "this" &&
          (P.isProject(P.Functions[Callee].Where) || !C.Args.empty()));
}

static bool asks(const Program &P, const Function &F, llvm::StringRef Path) {
  return llvm::any_of(F.Calls, [&](const Call &C) { return asks(P, C, Path); });
}

// What await_suspend() hands to another thread.
static bool handsOn(const Program &P, const Function &Hook,
                    llvm::StringRef Path) {
  return llvm::any_of(Hook.Calls, [&](const Call &C) {
    return llvm::any_of(C.Args, [&](const Operand &Arg) {
      return llvm::any_of(Arg.Callables, [&](const Callable &What) {
        FunctionIndex F = P.find(What.Function);
        return F != NoFunction && asks(P, P.Functions[F], Path);
      });
    });
  });
}

bool isAwaited(const Program &P, FunctionIndex F, const Call &C) {
  llvm::StringRef Path = C.Object ? llvm::StringRef(C.Object->Path) : "";
  if (!isHook(P.Functions[F], "await_resume") || P.Callers[F].empty() ||
      (Path != "this" && !Path.starts_with("this.")))
    return false;
  return llvm::all_of(P.Callers[F], [&](std::pair<FunctionIndex, uint32_t> By) {
    const Function &From = P.Functions[By.first];
    const Call &Resumes = From.Calls[By.second];
    return llvm::any_of(From.Calls, [&](const Call &Other) {
      FunctionIndex Hook = P.find(Other.Callee);
      if (Other.Where != Resumes.Where || Hook == NoFunction)
        return false;
      const Function &In = P.Functions[Hook];
      return (isHook(In, "await_ready") && asks(P, In, Path)) ||
             (isHook(In, "await_suspend") &&
              (asks(P, In, Path) || handsOn(P, In, Path)));
    });
  });
}

} // namespace corotidy
