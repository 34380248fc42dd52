// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The override of a synchronous hook whose class offers an awaitable twin of
// it, which is recognised by its body: it calls the hook for those who override
// that one. The override becomes one of the twin.
//   virtual Task<void> asyncSave() { save(); co_return; }
#include "fixes/Coroutines.h"
#include "model/Names.h"

namespace corotidy {

namespace {
struct HookSite {
  FunctionIndex Override, Hook, Twin;
};
} // namespace

static llvm::StringRef lastName(const Function &F) {
  return splitName(F.Name).second;
}

// A virtual coroutine beside the hook leads to the override.
static std::optional<HookSite> hookOf(const Program &P, FunctionIndex F) {
  const Function &In = P.Functions[F];
  FunctionIndex Hook =
      In.Overrides.size() == 1 ? P.find(In.Overrides.front()) : NoFunction;
  if (Hook == NoFunction)
    return std::nullopt;
  llvm::StringRef Class = splitName(P.Functions[Hook].Name).first;
  for (auto [From, Call] : P.Callers[F])
    if (const Function &By = P.Functions[From];
        By.is(IsCoroutine) && By.is(IsVirtual) &&
        splitName(By.Name).first == Class)
      return HookSite{F, Hook, From};
  return std::nullopt;
}

// Somebody else calls the hook, or the override by its own name, or may do so.
static bool isCalledElsewhere(const Program &P, const HookSite &At) {
  if (isHandedOver(P, P.Functions[At.Hook].Id) ||
      isHandedOver(P, P.Functions[At.Override].Id))
    return true;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    for (const Call &C : P.Functions[F].Calls)
      if (F != At.Twin && (C.Callee == P.Functions[At.Hook].Id ||
                           C.Callee == P.Functions[At.Override].Id))
        return true;
  return false;
}

// It calls the hook with its own parameters, and does nothing else.
static bool onlyCallsHook(const Program &P, const HookSite &At,
                          TextSource TextOf) {
  const Function &By = P.Functions[At.Twin];
  const SourceFile &File = P.Files[By.Where.File];
  std::optional<llvm::StringRef> Text = TextOf(File.Path);
  auto Calls = llvm::find_if(By.Calls, [&](const Call &C) {
    return C.Callee == P.Functions[At.Hook].Id;
  });
  if (!Text || Calls == By.Calls.end() ||
      !hasOnly(*Text, By.Body, Calls->Whole))
    return false;
  std::vector<std::string> Names;
  for (const Variable &V : By.Variables)
    if (V.IsParameter)
      Names.push_back(V.Name);
  return llvm::all_of(By.Calls, [&](const Call &C) {
    if (!C.Written || C.Kind == CallKind::Destructor)
      return true; // what the compiler adds
    if (C.Callee != P.Functions[At.Hook].Id || C.Args.size() != Names.size())
      return false;
    for (size_t I = 0; I != Names.size(); ++I)
      if (C.Args[I].Path != Names[I])
        return false;
    return true;
  });
}

static bool overridesBoth(const Program &P, const HookSite &At) {
  auto Below = P.Overriders.find(At.Twin);
  llvm::StringRef Class = splitName(P.Functions[At.Override].Name).first;
  return Below != P.Overriders.end() &&
         llvm::any_of(Below->second, [&](FunctionIndex Other) {
           return splitName(P.Functions[Other].Name).first == Class;
         });
}

static std::string whyNoOverride(const FixSite &S, const HookSite &At,
                                 TextSource TextOf) {
  const Program &P = S.P;
  const Function &In = P.Functions[At.Override], &Hook = P.Functions[At.Hook],
                 &By = P.Functions[At.Twin];
  if (S.Run.is(InHandler))
    return "the run call is in a catch handler";
  if (!Hook.is(HasBody))
    return quoted(Hook) + " has no body, so that an override must stay";
  if (isCalledElsewhere(P, At))
    return quoted(Hook) + " is called elsewhere as well";
  if (!P.Overriders.lookup(At.Override).empty())
    return quoted(In) + " is overridden itself";
  if (overridesBoth(P, At))
    return "the class overrides that one, too";
  if (!onlyCallsHook(P, At, TextOf))
    return quoted(By) + " does more than call " + quoted(Hook);
  bool Fits = In.Returns.Held == Holding::Value && !By.Returns.Args.empty() &&
              By.Returns.Args.front() == In.Returns.Name;
  if (!Fits || !isAwaitableIn(*S.Shape.AwaitFix, By.Returns))
    return quoted(By) + " returns what does not fit";
  if (std::string Why = whyNoCoroutine(P, At.Override); !Why.empty())
    return Why;
  return whyNotUnpacked(S);
}

bool addAsyncHook(const FixSite &S, TextSource TextOf, Finding &F) {
  std::optional<HookSite> At =
      S.Shape.AwaitFix ? hookOf(S.P, S.P.find(S.In.Id)) : std::nullopt;
  if (!At)
    return false;
  std::string Twin = lastName(S.P.Functions[At->Twin]).str();
  if (std::string Why = whyNoOverride(S, *At, TextOf); !Why.empty()) {
    if (F.Fixes.empty())
      F.NoFix += "; no fix overrides '" + Twin + "' instead: " + Why;
    return true;
  }
  CoroutinePlan Made;
  Made.Functions = {At->Override};
  Made.Task = S.P.Meaning->type(S.P.Functions[At->Twin].Returns.Name);
  Made.NewName = Twin;
  std::optional<std::vector<Edit>> Edits = asCoroutines(S, Made, TextOf, F);
  if (!Edits)
    return true;
  Fix Out;
  Out.Kind = FixKind::Twin;
  Out.Tier = Safety::Unsafe;
  Out.Description = "override '" + Twin + "' instead of '" +
                    lastName(S.In).str() +
                    "', and co_await the work (unsafe: other work of the loop "
                    "runs in between)";
  Out.Edits = std::move(*Edits);
  F.NoFix.clear();
  F.Fixes.insert(F.Fixes.begin(), std::move(Out));
  return true;
}

} // namespace corotidy
