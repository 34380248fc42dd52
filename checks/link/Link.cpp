// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// link() and what can be asked of a program.
#include "link/Program.h"

namespace corotidy {

FunctionIndex Program::find(FunctionId Id) const {
  auto At = Index.find(Id.Hash);
  return At == Index.end() ? NoFunction : At->second;
}

const FunctionModel *Program::modelOf(FunctionId Id) const {
  FunctionIndex Index = find(Id);
  return Index == NoFunction ? nullptr : FunctionModels[Index];
}

bool Program::isProject(const Place &At) const {
  return At && Paths.contains(Files[At.File]);
}

uint32_t Program::headerNumber(llvm::StringRef Path) const {
  auto At = llvm::lower_bound(HeaderNames, Path);
  return At != HeaderNames.end() && *At == Path ? At - HeaderNames.begin()
                                                : HeaderNames.size();
}

SourcePlace Program::place(const Place &At) const {
  if (!At)
    return {};
  return {Files[At.File].Path, At.Offset, At.Line, At.Column};
}

std::vector<Hop> Program::chainTo(FunctionIndex Function,
                                  const Place &At) const {
  if (OnLoop[Function])
    return chainIn(OnLoop, Function, At);
  // Off every loop only the pool that a job waits for is of interest.
  return {{Functions[Function].Shown, HopKind::Callback, place(At)}};
}

std::vector<Hop>
Program::chainIn(const std::vector<std::optional<Reach>> &Context,
                 FunctionIndex Function, const Place &At) const {
  std::vector<Hop> Chain;
  Place Where = At;
  while (Function != NoFunction && Context[Function]) {
    const Edge &By = Context[Function]->By;
    Chain.push_back({Functions[Function].Shown, By.Kind, place(Where)});
    Function = By.From;
    if (Function != NoFunction)
      Where = Functions[Function].Calls[By.Call].Where;
  }
  std::reverse(Chain.begin(), Chain.end());
  return Chain;
}

std::optional<unsigned> parameterOf(const Function &F, llvm::StringRef Name) {
  unsigned Index = 0;
  for (const Variable &V : F.Variables) {
    if (V.IsParameter && V.Name == Name && !Name.empty())
      return Index;
    Index += V.IsParameter;
  }
  return std::nullopt;
}

const Call *callAt(const Function &In, const Range &Written) {
  if (!Written)
    return nullptr;
  // What is made from the value, without a word, is written there as well.
  const Call *Made = nullptr;
  for (const Call &C : In.Calls)
    if (C.Written == Written && C.Kind == CallKind::Constructor)
      Made = Made ? Made : &C;
    else if (C.Written == Written && C.Kind != CallKind::Conversion)
      return &C;
  return Made;
}

const Operand *operandOf(const Call &C, const OperandRef &Ref) {
  switch (Ref.Which) {
  case OperandRef::None:
    return nullptr;
  case OperandRef::This:
    return C.Object ? &*C.Object : nullptr;
  case OperandRef::Argument:
    return Ref.Index < C.Args.size() ? &C.Args[Ref.Index] : nullptr;
  case OperandRef::Last:
    return C.Args.empty() ? nullptr : &C.Args.back();
  case OperandRef::Template:
    return C.Templates ? &*C.Templates : nullptr;
  }
  return nullptr;
}

static const TypeModel *executorModel(const Program &P, const TypeName &Type) {
  const TypeModel *Known = P.Meaning->type(Type.Name);
  if (!(Known && Known->Executor) && !Type.Args.empty())
    Known = P.Meaning->type(Type.Args.front());
  return Known;
}

std::optional<Runs> executorOf(const Program &P, const TypeName &Type) {
  const TypeModel *Known = executorModel(P, Type);
  return Known ? Known->Executor : std::nullopt;
}

std::optional<Runs> executorOf(const Program &P, const Function &In,
                               const Operand &Executor) {
  constexpr unsigned MostWrappers = 4;
  const Operand *O = &Executor;
  for (unsigned I = 0; O && I != MostWrappers; ++I) {
    if (std::optional<Runs> Where = executorOf(P, O->Type))
      return Where;
    if (std::optional<Runs> Where = executorOf(P, O->Wraps))
      return Where;
    const Call *Maker = callAt(In, O->Call ? O->Call : O->MadeBy);
    const FunctionModel *Model = Maker ? P.modelOf(Maker->Callee) : nullptr;
    if (!Model || Model->Executor)
      return Model ? Model->Executor : std::nullopt;
    O = Model->LooksThrough ? operandOf(*Maker, *Model->LooksThrough) : nullptr;
  }
  return std::nullopt;
}

bool hasThreadEach(const Program &P, const TypeName &Type) {
  const TypeModel *Known = executorModel(P, Type);
  return Known && Known->HasThreadEach;
}

bool is(const Call &C, const ArgumentIs &What) {
  const Operand *Given = operandOf(C, What.Argument);
  return Given && Given->Names == What.Names;
}

bool applies(const Call &C, const ArgumentIs &Unless,
             const ArgumentIs &OnlyIf) {
  return !is(C, Unless) && (!OnlyIf.Argument.Which || is(C, OnlyIf));
}

static Program unlinked(const Models &Meaning, const Project &Paths,
                        const Roots &Named) {
  Program P;
  P.Meaning = &Meaning;
  P.Paths = Paths;
  P.Named = Named;
  return P;
}

static void linkMerged(Program &P) {
  for (FunctionIndex I = 0; I != P.Functions.size(); ++I)
    P.Index[P.Functions[I].Id.Hash] = I;
  findMeanings(P);
  findInsides(P);
  findTests(P);
  findOverriders(P);
  findKeeps(P);
  findPointedAt(P);
  findStates(P);
  findDerived(P);
  findEdges(P);
  findContexts(P);
}

Program link(llvm::ArrayRef<Facts> Units, const Models &Meaning,
             const Project &Paths, const Roots &Named) {
  Program P = unlinked(Meaning, Paths, Named);
  mergeFacts(Units, P);
  linkMerged(P);
  return P;
}

Program linkTaking(llvm::MutableArrayRef<Facts> Units, const Models &Meaning,
                   const Project &Paths, const Roots &Named) {
  Program P = unlinked(Meaning, Paths, Named);
  mergeFactsTaking(Units, P);
  linkMerged(P);
  return P;
}

} // namespace corotidy
