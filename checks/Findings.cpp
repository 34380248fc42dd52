// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// link, rules, fixes, in that order; and the words for what they say.
#include "Findings.h"

#include "fixes/Fixes.h"
#include "link/RunCalls.h"
#include "llvm/ADT/DenseSet.h"

namespace corotidy {

static std::vector<const Check *> &registry() {
  static std::vector<const Check *> Checks;
  return Checks;
}

llvm::ArrayRef<const Check *> allChecks() { return registry(); }

RegisterCheck::RegisterCheck(const Check &C) {
  std::vector<const Check *> &Checks = registry();
  Checks.insert(llvm::upper_bound(Checks, &C,
                                  [](const Check *A, const Check *B) {
                                    return A->Info.Name < B->Info.Name;
                                  }),
                &C);
}

// A call of an object that a library calls through a pointer, such as a
// std::function: whom it reaches is not known.
static void addStoredCalls(const Program &P, std::vector<Unseen> &Out) {
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I) {
    if (!P.OnLoop[I])
      continue;
    for (const Call &C : P.Functions[I].Calls) {
      FunctionIndex Callee = P.find(C.Callee);
      if (Callee == NoFunction || !P.isProject(C.Where))
        continue;
      const Function &F = P.Functions[Callee];
      llvm::StringRef Name = F.Name;
      if (F.is(CallsPointer) && !P.isProject(F.Where) &&
          resolve(P, C.Through).empty() && Name.consume_back("::operator()"))
        Out.push_back({P.place(C.Where), MissedKind::IndirectCall,
                       C.Object && !C.Object->Path.empty() ? C.Object->Path
                                                           : Name.str()});
    }
  }
}

// The call through a pointer reaches somebody after all.
static bool isResolved(const Program &P, const Function &In, const Place &At) {
  return llvm::any_of(In.Calls, [&](const Call &C) {
    return C.Where == At && C.By == Kept::ByPointer &&
           !resolve(P, C.Through).empty();
  });
}

static std::vector<Unseen> missedOf(const Program &P) {
  llvm::DenseSet<uint64_t> Instantiated;
  for (const Function &F : P.Functions)
    if (F.Pattern && F.is(HasBody))
      Instantiated.insert(F.Pattern.Hash);
  std::vector<Unseen> Out;
  for (const Missed &M : P.Unseen) {
    if (!P.isProject(M.Where))
      continue;
    FunctionIndex In = P.find(M.In);
    if (In != NoFunction && isResolved(P, P.Functions[In], M.Where))
      continue;
    bool Matters = M.Kind == MissedKind::UnresolvedTemplate
                       ? !Instantiated.contains(M.In.Hash)
                       : In != NoFunction && P.OnLoop[In].has_value();
    if (Matters)
      Out.push_back({P.place(M.Where), M.Kind, M.What});
  }
  addStoredCalls(P, Out);
  llvm::sort(Out);
  Out.erase(std::unique(Out.begin(), Out.end()), Out.end());
  return Out;
}

static std::vector<UnknownRun> unknownOf(const Program &P) {
  std::vector<UnknownRun> Out;
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F) {
    const Function &In = P.Functions[F];
    if (P.IsDerivedRun[F] || isModelled(P, F))
      continue;
    bool IsReached = P.OnLoop[F] || P.OffLoop[F];
    for (uint32_t I = 0; I != In.Calls.size(); ++I)
      if (const Call &C = In.Calls[I];
          P.isProject(C.Where) &&
          (IsReached ? stateOf(P, F, I).Unknown && isRunCall(P, C)
                     : runCallAt(P, F, I).has_value()))
        Out.push_back(
            {P.place(C.Where), P.Functions[P.find(C.Callee)].Name, In.Shown});
  }
  llvm::sort(Out);
  Out.erase(std::unique(Out.begin(), Out.end()), Out.end());
  return Out;
}

Report findings(const Request &R) {
  return findings(link(R.Units, R.Meaning, R.Paths, R.Settings.Named), R);
}

Report findings(const Program &P, const Request &R) {
  Report Out;
  for (const Check *C : allChecks()) {
    if (!R.IsEnabled(C->Info.Name))
      continue;
    for (Finding &F : C->Run(P)) {
      if (F.Sure > R.Settings.shownBy(C->Info.Name)) {
        ++Out.LikelyNotShown;
        continue;
      }
      addFixes(P, R.TextOf, F);
      Out.Findings.push_back(std::move(F));
    }
  }
  llvm::sort(Out.Findings, [](const Finding &A, const Finding &B) {
    return std::tie(A.Where, A.Check, A.Message) <
           std::tie(B.Where, B.Check, B.Message);
  });
  Out.Missed = missedOf(P);
  Out.Unknown = unknownOf(P);
  return Out;
}

std::string hopNote(const Finding &F, size_t Index) {
  auto Check = llvm::find_if(allChecks(), [&](const corotidy::Check *C) {
    return C->Info.Name == F.Check;
  });
  return hopNote(F.Chain, Index, (*Check)->Info.About);
}

std::string hopNote(llvm::ArrayRef<Hop> Chain, size_t Index,
                    std::string_view About) {
  const Hop &This = Chain[Index];
  std::string Who = This.Kind == HopKind::Coroutine  ? "coroutine "
                    : This.Kind == HopKind::Callback ? "callback "
                                                     : "";
  Who += "'" + This.Function + "'";
  if (Index + 1 == Chain.size())
    return Who + " makes the " + std::string(About) + " here";
  const Hop &Next = Chain[Index + 1];
  std::string Called = "'" + Next.Function + "'";
  switch (Next.Kind) {
  case HopKind::Virtual:
    return Who + " calls " + Called + " here, through a virtual function";
  case HopKind::Constructor:
    return Who + " makes an object with " + Called + " here";
  case HopKind::Destructor:
    return Who + " destroys an object with " + Called + " here";
  case HopKind::Conversion:
    return Who + " converts with " + Called + " here";
  case HopKind::DefaultArgument:
    return Who + " calls " + Called + " here, in a default argument";
  case HopKind::DefaultInitialiser:
    return Who + " calls " + Called + " here, in a default initialiser";
  case HopKind::HandedOff:
    return Who + " hands on " + Called + " here";
  case HopKind::Coroutine:
  case HopKind::Callback:
  case HopKind::Direct:
  case HopKind::Operator:
    break;
  }
  return Who + " calls " + Called + " here";
}

std::string fixNote(const Fix &Offer) {
  return (nameOf(Offer.Tier) + " fix '" + nameOf(Offer.Kind) +
          "': " + Offer.Description)
      .str();
}

llvm::StringRef nameOf(Severity Level) {
  switch (Level) {
  case Severity::Deadlock:
    return "deadlock";
  case Severity::Abort:
    return "abort";
  case Severity::Stall:
    return "stall";
  case Severity::Reentry:
    return "reentry";
  }
  return "";
}

llvm::StringRef nameOf(Confidence Sure) {
  return Sure == Confidence::Certain ? "certain" : "likely";
}

llvm::StringRef nameOf(Context In) {
  switch (In) {
  case Context::Coroutine:
    return "coroutine";
  case Context::Callback:
    return "callback";
  case Context::Hook:
    return "hook";
  }
  return "";
}

llvm::StringRef nameOf(HopKind Kind) {
  static constexpr llvm::StringLiteral Names[] = {
      "coroutine",        "callback",
      "direct",           "virtual",
      "constructor",      "destructor",
      "conversion",       "operator",
      "default_argument", "default_initialiser",
      "handed_off"};
  return Names[static_cast<unsigned>(Kind)];
}

llvm::StringRef nameOf(FixKind Kind) {
  static constexpr llvm::StringLiteral Names[] = {"await", "branch", "twin",
                                                  "asyncify"};
  return Names[static_cast<unsigned>(Kind)];
}

llvm::StringRef nameOf(Safety Tier) {
  return Tier == Safety::Safe ? "safe" : "unsafe";
}

llvm::StringRef nameOf(MissedKind Kind) {
  static constexpr llvm::StringLiteral Names[] = {
      "indirect_call", "unresolved_template", "unparsed_file",
      "unknown_executor"};
  return Names[static_cast<unsigned>(Kind)];
}

} // namespace corotidy
