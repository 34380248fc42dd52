// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What is locked where a call is made: who awaits there keeps it locked for all
// that the thread runs meanwhile.
#include "fixes/Fixes.h"
#include "model/Names.h"

#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseSet.h"

#include <map>

namespace corotidy {

namespace {
// From here on something is locked, or is not.
struct Step {
  uint32_t Block = 0, At = 0; // of Function::Flow; an offset
  bool Locks = false;
};
} // namespace

// Of each mutex and each lock variable, by its access path.
using Steps = std::map<std::string, std::vector<Step>>;

// Some way leads from where it is locked to the place, and unlocks it nowhere.
static bool isLockedAt(const Function &F, llvm::ArrayRef<Step> All,
                       uint32_t Block, uint32_t At) {
  auto LastIn = [&](uint32_t In, uint32_t Before) {
    const Step *Last = nullptr;
    for (const Step &S : All)
      if (S.Block == In && S.At < Before && (!Last || Last->At <= S.At))
        Last = &S;
    return Last;
  };
  if (const Step *Last = LastIn(Block, At))
    return Last->Locks;
  llvm::BitVector Seen(F.Flow.size());
  llvm::SmallVector<uint32_t, 8> Work{Block};
  while (!Work.empty()) {
    uint32_t To = Work.pop_back_val();
    for (uint32_t From = 0; From != F.Flow.size(); ++From) {
      if (Seen.test(From) ||
          llvm::none_of(F.Flow[From].Next,
                        [&](const FlowEdge &E) { return E.To == To; }))
        continue;
      Seen.set(From);
      const Step *Last = LastIn(From, ~0u);
      if (Last && Last->Locks)
        return true;
      if (!Last)
        Work.push_back(From);
    }
  }
  return false;
}

// By the names that C++ requires of a mutex, and those of well-known libraries.
// What a weak_ptr's lock() gives is no lock.
static std::optional<bool> locks(const Program &P, const Call &C) {
  static constexpr llvm::StringRef Locks[] = {
      "lock",     "lock_shared",     "lockForRead", "lockForWrite",
      "Lock",     "ReaderLock",      "WriterLock",  "pthread_mutex_lock",
      "try_lock", "try_lock_shared", "tryLock",     "mtx_lock"};
  static constexpr llvm::StringRef Unlocks[] = {
      "unlock",       "unlock_shared",        "Unlock",    "ReaderUnlock",
      "WriterUnlock", "pthread_mutex_unlock", "mtx_unlock"};
  FunctionIndex Callee = P.find(C.Callee);
  const std::string &Gives = C.Result.Name;
  if (Callee == NoFunction || C.is(Awaited) ||
      (Gives != "void" && Gives != "bool" && Gives != "int"))
    return std::nullopt;
  llvm::StringRef Name = splitName(P.Functions[Callee].Name).second;
  if (llvm::is_contained(Locks, Name))
    return true;
  if (llvm::is_contained(Unlocks, Name))
    return false;
  return std::nullopt;
}

static std::string pathOf(const Call &C) {
  if (C.Object)
    return C.Object->Path;
  return C.Args.empty() ? "" : C.Args.front().Path;
}

// What a function of the project leaves locked or unlocked, as it names it.
static std::map<std::string, bool> leftBy(const Program &P, const Function &F,
                                          unsigned Depth);

// … as its caller names it.
static std::map<std::string, bool> changedBy(const Program &P, const Call &C,
                                             unsigned Depth) {
  constexpr unsigned Deepest = 3, MostCalls = 32; // enter() is small
  if (std::optional<bool> Locks = locks(P, C))
    return {{pathOf(C), *Locks}};
  FunctionIndex Index = P.find(C.Callee);
  if (Index == NoFunction || Depth == Deepest || C.Kind != CallKind::Direct)
    return {};
  const Function &Callee = P.Functions[Index];
  if (!Callee.is(HasBody) || Callee.is(IsCoroutine) ||
      !P.isProject(Callee.Where) || Callee.Calls.size() > MostCalls)
    return {};
  std::map<std::string, bool> Out;
  std::vector<std::string> Args;
  for (const Operand &Arg : C.Args)
    Args.push_back(Arg.Path);
  for (const auto &[Path, Locks] : leftBy(P, Callee, Depth + 1))
    if (std::string Here =
            inCaller(Callee, C.Object ? C.Object->Path : "", Args, Path);
        !Here.empty())
      Out[Here] = Locks;
  return Out;
}

static const Variable *variableOf(const Function &F, llvm::StringRef Path) {
  auto Found = llvm::find_if(F.Variables,
                             [&](const Variable &V) { return V.Name == Path; });
  return Found == F.Variables.end() || Path.empty() ? nullptr : &*Found;
}

static std::map<std::string, bool> leftBy(const Program &P, const Function &F,
                                          unsigned Depth) {
  std::map<std::string, bool> Out;
  for (const Call &C : F.Calls)
    for (const auto &[Path, Locks] : changedBy(P, C, Depth)) {
      const Variable *Own = variableOf(F, Path);
      if (!Path.empty() && (!Own || Own->IsParameter))
        Out[Path] = Locks; // in the order of the text
    }
  return Out;
}

static bool isNamed(const Program &P, const Call &C, llvm::StringRef Name) {
  FunctionIndex Callee = P.find(C.Callee);
  return Callee != NoFunction &&
         splitName(P.Functions[Callee].Name).second == Name;
}

// Its type is a lock, as a model says, and not only a class with one in it.
static bool isLockType(const Program &P, const Variable &V) {
  const TypeModel *Type = P.Meaning->type(V.Type.Name);
  return Type && Type->IsLock;
}

// What the standard library's locks lock is known: a mutex of coroutines, which
// has no lock(), blocks no thread.
static bool mayHold(const Program &P, const Variable &V) {
  return V.HoldsLock || (isLockType(P, V) &&
                         !llvm::StringRef(V.Type.Name).starts_with("std::"));
}

static bool takes(const Call &C, llvm::StringRef Tag) {
  return llvm::any_of(C.Args,
                      [&](const Operand &Arg) { return Arg.Names == Tag; });
}

// The call that makes the variable; null when none does.
static const Call *makerOf(const Function &F, const Variable &Lock) {
  const Call *First = nullptr;
  for (const Call &C : F.Calls)
    if (C.Kind != CallKind::Destructor && C.Where.File == Lock.Scope.File &&
        C.Where.Offset >= Lock.Scope.Begin &&
        (!First || C.Where.Offset < First->Where.Offset))
      First = &C;
  return First;
}

// What becomes of a lock variable, and of its mutex when it lets go of that.
static void addStepsOf(const Program &P, const Function &F,
                       const Variable &Lock, Steps &Out) {
  std::vector<Step> &Own = Out[Lock.Name];
  const Call *Maker = Lock.IsParameter ? nullptr : makerOf(F, Lock);
  bool IsMade = isLockType(P, Lock) && Maker &&
                Maker->Kind == CallKind::Constructor &&
                Maker->Where.Offset == Lock.Scope.Begin;
  if (Maker)
    Own.push_back({Maker->Block, Lock.Scope.Begin,
                   !IsMade || (!Maker->Args.empty() &&
                               !takes(*Maker, "std::defer_lock"))});
  std::string Mutex =
      IsMade && !Maker->Args.empty() ? Maker->Args.front().Path : "";
  if (IsMade && takes(*Maker, "std::adopt_lock"))
    Out[Mutex].push_back({Maker->Block, Lock.Scope.Begin, false});
  for (const Call &C : F.Calls) {
    uint32_t At = C.Where.Offset;
    bool IsObject = C.Object && C.Object->Path == Lock.Name;
    if (IsObject && isNamed(P, C, "release")) {
      Own.push_back({C.Block, At, false});
      if (!Mutex.empty())
        Out[Mutex].push_back({C.Block, At, true});
    }
    if (IsObject && isNamed(P, C, "operator="))
      Own.push_back({C.Block, At, true});
    for (const Operand &Arg : C.Args)
      if (Arg.Path == Lock.Name && Arg.Whole != Arg.Text) // std::move(lock)
        Own.push_back({C.Block, At, false});
  }
}

static Steps stepsOf(const Program &P, const Function &F,
                     llvm::ArrayRef<const Variable *> Locks) {
  Steps Out;
  for (const Call &C : F.Calls)
    for (const auto &[Path, Locks] : changedBy(P, C, 0))
      Out[Path].push_back({C.Block, C.Where.Offset, Locks});
  for (const Variable *Lock : Locks)
    if (!Lock->Name.empty())
      addStepsOf(P, F, *Lock, Out);
  return Out;
}

static bool isAlive(const Variable &V, const Call &C) {
  return V.Scope.File == C.Where.File && V.Scope.Begin <= C.Where.Offset &&
         C.Where.Offset < V.Scope.End;
}

// The variable and how sure it is: a model says it of its type, or it may.
static std::string shownLock(const Program &P, const Variable &Lock) {
  if (Lock.Name.empty())
    return "a lock is held";
  std::string Name = "'" + spelled(Lock.Name) + "'";
  return isLockType(P, Lock) ? "the lock " + Name + " is held"
                             : Name + " may hold a lock";
}

namespace {
struct Locked {
  std::string What; // "the lock 'l' is held"
  std::string Way;  // "release it"
};
} // namespace

static std::optional<Locked> lockedAt(const Program &P, const Function &F,
                                      const Call &C) {
  std::vector<const Variable *> Locks;
  for (const Variable &V : F.Variables)
    if (mayHold(P, V))
      Locks.push_back(&V);
  Steps All = stepsOf(P, F, Locks);
  for (const Variable *Lock : Locks) {
    if (!isAlive(*Lock, C))
      continue;
    llvm::ArrayRef<Step> Own;
    if (auto Found = All.find(Lock->Name); Found != All.end())
      Own = Found->second;
    if (Lock->Name.empty() || Own.empty() ||
        isLockedAt(F, Own, C.Block, C.Where.Offset))
      return Locked{shownLock(P, *Lock), "release it"};
  }
  for (const auto &[Path, Own] : All)
    if (!llvm::any_of(Locks,
                      [&](const Variable *V) { return V->Name == Path; }) &&
        isLockedAt(F, Own, C.Block, C.Where.Offset))
      return Locked{"'" + spelled(Path) + "' is locked", "unlock it"};
  return std::nullopt;
}

// A coroutine that has something locked while it awaits this one.
static std::string lockedInWaiting(const Program &P, FunctionIndex Coroutine) {
  llvm::DenseSet<FunctionIndex> Seen{Coroutine};
  llvm::SmallVector<FunctionIndex, 8> Work{Coroutine};
  while (!Work.empty())
    for (auto [From, Index] : P.Makers[Work.pop_back_val()]) {
      const Function &Caller = P.Functions[From];
      const Call &C = Caller.Calls[Index];
      if (!C.is(Awaited) || !P.isProject(C.Where) || !Seen.insert(From).second)
        continue;
      if (std::optional<Locked> Held = lockedAt(P, Caller, C))
        return Held->What + " in '" + Caller.Shown +
               "', which waits for this coroutine; " + Held->Way + " before";
      Work.push_back(From);
    }
  return {};
}

std::string whyLocked(const Program &P, const Function &In, const Call &Run) {
  if (std::optional<Locked> Held = lockedAt(P, In, Run))
    return Held->What + " here; " + Held->Way + " before the work is awaited";
  return In.is(IsCoroutine) ? lockedInWaiting(P, P.find(In.Id)) : "";
}

} // namespace corotidy
