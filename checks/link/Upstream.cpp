// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "link/Upstream.h"

#include "link/RunCalls.h"

namespace corotidy {

namespace {
// Calls `Found` with each function that a fact names, but for whose fact it is.
struct Mentions {
  llvm::function_ref<void(FunctionId)> Found;

  template <class T> void operator()(const char *Name, const T &Member) const {
    if constexpr (std::is_same_v<T, FunctionId>) {
      llvm::StringRef Field = Name;
      if (Member && Field != "id" && Field != "pattern" && Field != "parent")
        Found(Member);
    } else if constexpr (requires { T::fields(Member, *this); }) {
      T::fields(Member, *this);
    } else if constexpr (requires { Member.has_value(); }) {
      if (Member)
        (*this)("", *Member);
    } else if constexpr (requires { Member.front(); } &&
                         !std::is_same_v<T, std::string>) {
      for (const auto &Element : Member)
        (*this)("", Element);
    }
  }
};

class UpstreamFinder {
public:
  UpstreamFinder(const Program &P,
                 llvm::function_ref<bool(FunctionId)> IsReportedAtUse)
      : P(P), IsReportedAtUse(IsReportedAtUse), Users(P.Functions.size()),
        Mentioned(P.Functions.size()), Waits(P.Functions.size()),
        Leads(P.Functions.size()), Kept(P.Functions.size()) {}
  Upstream find();
  std::vector<FunctionId> leading();

private:
  void findUsers();
  void findLeading();
  void addWitnesses();
  void keepUsed();
  Function saved(FunctionIndex F) const;
  void addStores(Upstream &Out) const;

  const Program &P;
  llvm::function_ref<bool(FunctionId)> IsReportedAtUse; // elsewhere
  std::vector<std::vector<FunctionIndex>> Users, Mentioned;
  llvm::BitVector Waits; // makes a call that waits
  llvm::BitVector Leads; // to one of them
  llvm::BitVector Kept;  // these, and what they use
};
} // namespace

// By what is written, and by what link has found: through virtual functions and
// through slots.
void UpstreamFinder::findUsers() {
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F) {
    auto Add = [&](FunctionId Id) {
      FunctionIndex To = P.find(Id);
      if ((To == NoFunction || !P.Functions[To].is(HasBody)) &&
          IsReportedAtUse(Id))
        Waits.set(F);
      if (To != NoFunction && To != F)
        Mentioned[F].push_back(To);
    };
    Function::fields(P.Functions[F], Mentions{Add});
    for (FunctionIndex To : Mentioned[F])
      Users[To].push_back(F);
    for (const std::vector<Edge> *Edges : {&P.Edges[F], &P.Starts[F]})
      for (const Edge &E : *Edges)
        if (E.To != F)
          Users[E.To].push_back(F);
  }
  for (auto *Lists : {&Users, &Mentioned})
    for (std::vector<FunctionIndex> &List : *Lists) {
      llvm::sort(List);
      List.erase(std::unique(List.begin(), List.end()), List.end());
    }
}

static bool mayWait(const Program &P, const Function &In) {
  return llvm::any_of(In.Calls, [&](const Call &C) {
    const FunctionModel *Model = P.modelOf(C.Callee);
    return isRunCall(P, C) || (Model && (Model->Run || Model->Blocks)) ||
           waitsForCallback(P, In, C);
  });
}

void UpstreamFinder::findLeading() {
  std::vector<FunctionIndex> Work;
  auto Add = [&](FunctionIndex F) {
    if (Leads.test(F))
      return;
    Leads.set(F);
    Work.push_back(F);
  };
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F)
    // Of what a framework does its models speak; other libraries wait, too.
    if (Waits.test(F) || (!isModelled(P, F) && mayWait(P, P.Functions[F]))) {
      Waits.set(F);
      Add(F);
    }
  while (!Work.empty()) {
    FunctionIndex F = Work.back();
    Work.pop_back();
    for (FunctionIndex User : Users[F])
      Add(User);
  }
}

// A file of tests is one because of some function in it.
void UpstreamFinder::addWitnesses() {
  std::vector<FunctionIndex> Witnesses = findWitnesses(P);
  for (unsigned F : Leads.set_bits())
    if (const Place &At = P.Functions[F].Where;
        At && Witnesses[At.File] != NoFunction && Witnesses[At.File] != F)
      Mentioned[F].push_back(Witnesses[At.File]);
}

// What they call, and what the project's helpers among that and a library's
// wrappers call in turn.
void UpstreamFinder::keepUsed() {
  Kept = Leads;
  llvm::BitVector Layer = Leads;
  for (unsigned Depth = 0; Depth != MostHelpers; ++Depth) {
    llvm::BitVector Next(P.Functions.size());
    for (unsigned F : Layer.set_bits())
      for (FunctionIndex Used : Mentioned[F])
        if (!Kept.test(Used))
          Next.set(Used);
    Kept |= Next;
    Layer = std::move(Next);
  }
}

// What no model, guard or wrapper needs of what is only used is left out.
Function UpstreamFinder::saved(FunctionIndex F) const {
  constexpr size_t MostCalls = 16;
  Function Out = P.Functions[F];
  if (!Leads.test(F) && Out.Calls.size() > MostCalls) {
    Out.Calls.clear();
    Out.Stores.clear();
    Out.Flow.clear();
    Out.Variables.clear();
  }
  return Out;
}

void UpstreamFinder::addStores(Upstream &Out) const {
  for (const Function &F : P.Functions)
    if (P.isProject(F.Where))
      for (const Store &S : F.Stores)
        if (FunctionIndex What = P.find(S.What.Function);
            What == NoFunction || Kept.test(What))
          Out.Stores.push_back({F.Where.File, S});
}

// A finding in the function may stand at a use of it: see standAt().
static bool isReportedAtUse(const Program &P, FunctionIndex F) {
  const Function &Of = P.Functions[F];
  bool HasOwnLine = Of.Kind == FunctionKind::Function ||
                    Of.Kind == FunctionKind::Method ||
                    Of.Kind == FunctionKind::Lambda;
  return !HasOwnLine || !P.isProject(Of.Where) || twinIn(P, F) ||
         llvm::any_of(P.Callers[F], [&](const auto &By) {
           CallKind Kind = P.Functions[By.first].Calls[By.second].Kind;
           return Kind == CallKind::DefaultArgument ||
                  Kind == CallKind::DefaultInitialiser;
         });
}

Upstream UpstreamFinder::find() {
  findUsers();
  findLeading();
  addWitnesses();
  keepUsed();
  Upstream Out;
  Out.Files = P.Files;
  std::vector<uint32_t> Number(P.Functions.size());
  for (unsigned F : Kept.set_bits()) {
    Number[F] = Out.Functions.size();
    if (Waits.test(F))
      Out.Waiting.push_back(Number[F]);
    if (P.IsDerivedRun[F] || (Leads.test(F) && isReportedAtUse(P, F)))
      Out.ReportedAtUse.push_back(Number[F]);
    Out.Functions.push_back(saved(F));
  }
  for (unsigned F : Kept.set_bits()) {
    std::vector<uint32_t> By, Used;
    if (Leads.test(F))
      for (FunctionIndex User : Users[F])
        By.push_back(Number[User]);
    for (FunctionIndex Other : Mentioned[F])
      if (Kept.test(Other))
        Used.push_back(Number[Other]);
    Out.Users.push_back(std::move(By));
    Out.Uses.push_back(std::move(Used));
  }
  addStores(Out);
  return Out;
}

std::vector<FunctionId> UpstreamFinder::leading() {
  findUsers();
  findLeading();
  std::vector<FunctionId> Out;
  for (unsigned F : Leads.set_bits())
    Out.push_back(P.Functions[F].Id);
  return Out;
}

Upstream upstreamOf(const Program &P) {
  return UpstreamFinder(P, [](FunctionId) { return false; }).find();
}

std::vector<FunctionId>
leadingIn(const Program &P,
          llvm::function_ref<bool(FunctionId)> IsReportedAtUse) {
  return UpstreamFinder(P, IsReportedAtUse).leading();
}

} // namespace corotidy
