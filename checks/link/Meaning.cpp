// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What each function means: what a model says of it, what is written on it in
// the code, which wins, and what the user says.
#include "link/Program.h"

namespace corotidy {

// `wait` and `read` are POSIX's only where the system declares them; what the
// project defines is its own.
static const FunctionModel *modelFor(const Program &P, const Function &F) {
  const FunctionModel *Model = P.Meaning->function(F.Name, F.Parameters);
  llvm::StringRef Name = F.Name;
  bool IsOurs = !Name.contains("::") && P.isProject(F.Where) &&
                (F.is(HasBody) || !Name.contains('_'));
  return Model && Model->IsBuiltin && IsOurs ? nullptr : Model;
}

static std::vector<Registrar> runsElsewhere(const Function &F) {
  std::vector<Registrar> Out;
  for (uint32_t I = 0; I != F.Parameters; ++I) {
    Registrar R;
    R.Callable = {OperandRef::Argument, I};
    R.Where = Runs::OffLoop;
    Out.push_back(R);
  }
  return Out;
}

static void mark(const Function &F, uint32_t Marks, FunctionModel &Model) {
  if (Marks & IsMarkedNonblocking) {
    Model.Run.reset();
    Model.Blocks.reset();
  }
  if (Marks & IsMarkedRunsLoop && !Model.Run) {
    Model.Run.emplace().Nested =
        "it is marked as running a loop, or work to completion";
    Model.Blocks.reset();
  } else if (Marks & IsMarkedBlocking && !Model.Run && !Model.Blocks) {
    Model.Blocks.emplace().Why = "is marked as blocking";
  }
  if (Marks & IsMarkedInsulating)
    Model.Registers = runsElsewhere(F);
}

// Its own, and those of what it overrides.
static uint32_t marksOf(const Program &P, const Function &F) {
  constexpr uint32_t Marks = IsMarkedBlocking | IsMarkedRunsLoop |
                             IsMarkedInsulating | IsMarkedNonblocking;
  uint32_t Out = F.Traits & Marks;
  for (FunctionId Above : F.Overrides)
    if (FunctionIndex I = P.find(Above); I != NoFunction)
      Out |= marksOf(P, P.Functions[I]);
  return Out;
}

void findMeanings(Program &P) {
  for (const Function &F : P.Functions) {
    const FunctionModel *Model = modelFor(P, F);
    uint32_t Marks = marksOf(P, F);
    bool SaysRunning = F.Name == P.Named.RunningLoop;
    if (Marks || SaysRunning) {
      auto Marked = std::make_unique<FunctionModel>();
      Marked->Framework = "project";
      if (Model)
        *Marked = *Model;
      Marked->Name = F.Name;
      Marked->IsBuiltin = false;
      mark(F, Marks, *Marked);
      if (SaysRunning)
        Marked->Running.emplace();
      Model = P.Marked.emplace_back(std::move(Marked)).get();
    }
    P.FunctionModels.push_back(Model);
  }
}

} // namespace corotidy
