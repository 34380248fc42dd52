// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What each function means: what a model says of it, and what is written on it
// in the code, which wins.
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

static void mark(const Function &F, FunctionModel &Model) {
  if (F.is(IsMarkedNonblocking)) {
    Model.Run.reset();
    Model.Blocks.reset();
  }
  if (F.is(IsMarkedRunsLoop) && !Model.Run) {
    Model.Run.emplace().Nested =
        "the code says that it runs a loop, or work to completion";
    Model.Blocks.reset();
  } else if (F.is(IsMarkedBlocking) && !Model.Run && !Model.Blocks) {
    Model.Blocks.emplace().Why = "the code says that it blocks";
  }
  if (F.is(IsMarkedInsulating))
    Model.Registers = runsElsewhere(F);
}

void findMeanings(Program &P) {
  constexpr uint32_t Marks = IsMarkedBlocking | IsMarkedRunsLoop |
                             IsMarkedInsulating | IsMarkedNonblocking;
  for (const Function &F : P.Functions) {
    const FunctionModel *Model = modelFor(P, F);
    if (F.Traits & Marks) {
      auto Marked = std::make_unique<FunctionModel>();
      Marked->Framework = "project";
      if (Model)
        *Marked = *Model;
      Marked->Name = F.Name;
      mark(F, *Marked);
      Model = P.Marked.emplace_back(std::move(Marked)).get();
    }
    P.FunctionModels.push_back(Model);
  }
}

} // namespace corotidy
