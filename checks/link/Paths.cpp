// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which object a path names, seen from another function, and what made it.
#include "link/RunCalls.h"

namespace corotidy {

llvm::StringRef identityOf(const Operand &O) {
  return O.Whose.empty() ? O.Path : O.Whose;
}

std::string inCaller(const Function &Callee, llvm::StringRef Object,
                     llvm::ArrayRef<std::string> Args, llvm::StringRef Path) {
  size_t Past = Path.find_first_of(".[");
  llvm::StringRef Root = Path.take_front(Past);
  std::string Suffix = Path.drop_front(Root.size()).str();
  if (Root == "this")
    return Object.empty() ? "" : Object.str() + Suffix;
  // What the function has in common with its caller: a global, a capture.
  if (llvm::none_of(Callee.Variables,
                    [&](const Variable &V) { return V.Name == Root; }))
    return Path.str();
  std::optional<unsigned> Index = parameterOf(Callee, Root);
  return Index && *Index < Args.size() && !Args[*Index].empty()
             ? Args[*Index] + Suffix
             : "";
}

std::string loopOf(const Program &P, const Function &In, const Call &C) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  if (Model && Model->Run)
    if (const Operand *Loop = operandOf(C, Model->Run->Drives))
      return identityOf(*Loop).str();
  if (!C.Object)
    return {};
  const Call *Maker = callAt(In, C.Object->Call);
  Model = Maker ? P.modelOf(Maker->Callee) : nullptr;
  if (Model && Model->Spawns)
    if (const Operand *Loop = operandOf(*Maker, Model->Spawns->Executor))
      return identityOf(*Loop).str();
  return {};
}

std::string poolOf(const Program &P, const Function &In,
                   const Operand &Executor) {
  if (hasThreadEach(P, Executor.Type))
    return {};
  const Call *Maker =
      callAt(In, Executor.Call ? Executor.Call : Executor.MadeBy);
  FunctionIndex Callee = Maker ? P.find(Maker->Callee) : NoFunction;
  llvm::StringRef Name =
      Callee != NoFunction ? llvm::StringRef(P.Functions[Callee].Name) : "";
  if (Maker && Maker->Object &&
      (Name.ends_with("::get_executor") || Name.ends_with("::get_scheduler")))
    return identityOf(*Maker->Object).str();
  llvm::StringRef Path = identityOf(Executor);
  Path.consume_back(".get_executor()");
  return Path.str();
}

std::string executorOf(const Program &P, const Function &In, const Call &C) {
  const FunctionModel *Model = P.modelOf(C.Callee);
  if (!Model)
    return {};
  if (Model->Spawns)
    if (const Operand *On = operandOf(C, Model->Spawns->Executor))
      return poolOf(P, In, *On);
  for (const Registrar &R : Model->Registers)
    if (const Operand *On = operandOf(C, R.Loop))
      return poolOf(P, In, *On);
  return {};
}

// A path inside `To` as `From` writes it, which leads there at `C`.
std::string pathAbove(const Program &P, FunctionIndex From, FunctionIndex To,
                      const Call &C, llvm::StringRef Path) {
  const Function &Callee = P.Functions[To];
  bool IsOwn = llvm::any_of(Callee.Variables, [&](const Variable &V) {
    return V.Name == Path.take_front(Path.find_first_of(".["));
  });
  if (Callee.Parent == P.Functions[From].Id && !IsOwn)
    return Path.str(); // a lambda has the variables of its function
  if (C.Callee != Callee.Id && C.Kind != CallKind::Virtual)
    return "";
  std::vector<std::string> Args;
  for (const Operand &Arg : C.Args)
    Args.push_back(identityOf(Arg).str());
  return inCaller(Callee, C.Object ? identityOf(*C.Object) : "", Args, Path);
}

// The call that made the object, or the variable that it is.
const Call *makerOf(const Function &In, const Call &C) {
  return C.Object
             ? callAt(In, C.Object->Call ? C.Object->Call : C.Object->MadeBy)
             : nullptr;
}

llvm::StringRef promisePath(const Program &P, const Function &F,
                            const Call &C) {
  const Call *Maker = makerOf(F, C);
  const FunctionModel *Model = Maker ? P.modelOf(Maker->Callee) : nullptr;
  const Operand *Promise =
      Model && Model->FutureOf ? operandOf(*Maker, *Model->FutureOf) : nullptr;
  return Promise ? identityOf(*Promise) : llvm::StringRef();
}

} // namespace corotidy
