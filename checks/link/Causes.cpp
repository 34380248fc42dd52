// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "link/Causes.h"

#include "link/Uses.h"

#include <map>

namespace corotidy {

static const Reach &reachOf(const Program &P, FunctionIndex F) {
  return P.OnLoop[F] ? *P.OnLoop[F] : *P.OffLoop[F];
}

static Context contextOf(const Program &P, FunctionIndex F) {
  if (P.Functions[F].is(IsCoroutine))
    return Context::Coroutine;
  HopKind Kind = reachOf(P, F).By.Kind;
  return Kind == HopKind::Callback || Kind == HopKind::HandedOff
             ? Context::Callback
             : Context::Hook;
}

static Finding findingAt(const Program &P, FunctionIndex F, const Call &C,
                         Objection Said, SourcePlace Where) {
  Finding Out;
  Out.Level = Said.Level;
  Out.Sure = Said.Sure;
  if (C.is(InDefaultArgument) || C.By == Kept::ByPointer || isInside(P, F) ||
      startsElsewhere(P, F, C) || isInTests(P, F))
    Out.Sure = Confidence::Likely;
  Out.Where = std::move(Where);
  Out.Spelled = P.place(C.Spelled);
  Out.Call = P.Functions[P.find(C.Callee)].Name;
  Out.Message = std::move(Said.Message);
  Out.Framework = std::move(Said.Framework);
  Out.In = contextOf(P, F);
  Out.Chain = P.chainTo(F, C.Where);
  Out.Function = P.Functions[F].Id;
  Out.CallPlace = C.Where;
  return Out;
}

// Instantiations of one template find the same call; the surest and then the
// shortest chain speaks for all.
static bool isBetter(const Finding &A, const Finding &B) {
  return std::tuple(A.Sure, A.Chain.size(), A.Chain) <
         std::tuple(B.Sure, B.Chain.size(), B.Chain);
}

// Where one use leads to several calls of the project each is a cause; what a
// library does inside is one.
using ByPlace = std::map<std::tuple<SourcePlace, Place, std::string>, Finding>;

static void keep(const Program &P, Finding New, ByPlace &Out) {
  Place Cause = P.isProject(New.CallPlace) ? New.CallPlace : Place();
  auto [Entry, IsNew] = Out.try_emplace({New.Where, Cause, New.Call}, New);
  if (!IsNew && isBetter(New, Entry->second))
    Entry->second = std::move(New);
}

// Each use of a constructor, an operator and the like is a place to change.
static void keepOtherUses(const Program &P, const Finding &One,
                          FunctionIndex Used, ByPlace &Out) {
  size_t Above = P.OnLoop[Used]->Depth; // hops before the one of `Used`
  for (const Use &U : usesOf(P, Used)) {
    SourcePlace Where = P.place(U.Where);
    if (Where == One.Where)
      continue;
    Finding Other = One;
    Other.Where = std::move(Where);
    Other.Sure = std::max(One.Sure, P.OnLoop[U.In]->Sure);
    Other.Chain = U.Chain;
    Other.Chain.insert(Other.Chain.end(), One.Chain.begin() + Above,
                       One.Chain.end());
    keep(P, std::move(Other), Out);
  }
}

static void findIn(const Program &P, FunctionIndex F, AskFn Ask, ByPlace &Out) {
  for (uint32_t I = 0; I != P.Functions[F].Calls.size(); ++I) {
    std::optional<Objection> Said = Ask(F, I);
    if (!Said)
      continue;
    const Call &C = P.Functions[F].Calls[I];
    Stand At = standAt(P, F, C.Where);
    if (!At.Where.Line)
      continue;
    Finding New = findingAt(P, F, C, std::move(*Said), At.Where);
    if (At.Used != NoFunction)
      keepOtherUses(P, New, At.Used, Out);
    keep(P, std::move(New), Out);
  }
}

std::vector<Finding> findingsOf(const Program &P, llvm::StringRef Check,
                                AskFn Ask) {
  ByPlace Found;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    if ((P.OnLoop[F] || P.OffLoop[F]) && !isModelled(P, F))
      findIn(P, F, Ask, Found);
  std::vector<Finding> Out;
  for (auto &[Where, F] : Found) {
    F.Check = Check.str();
    // Two instantiations of one template call different functions there.
    bool IsSame = !Out.empty() && Out.back().Where == F.Where &&
                  Out.back().CallPlace == F.CallPlace;
    if (IsSame && isBetter(F, Out.back()))
      Out.back() = std::move(F);
    else if (!IsSame)
      Out.push_back(std::move(F));
  }
  return Out;
}

std::string quotedCallee(const Program &P, const Call &C) {
  return "'" + P.Functions[P.find(C.Callee)].Name + "'";
}

} // namespace corotidy
