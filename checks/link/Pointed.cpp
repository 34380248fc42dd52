// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Run calls that nothing names where they are made: `(f.*take)()`,
// `std::invoke(&Future::get, f)`. Each becomes a call of its own beside the one
// that makes it, so that whoever reads the program sees what is called on what.
#include "link/Program.h"

namespace corotidy {

// The call of `Target` that `By` makes with these arguments: of a member
// function on the first of them, unless its object is known.
static Call madeBy(const Function &Target, const Call &By,
                   llvm::ArrayRef<Operand> Args) {
  Call Out = By;
  Out.Callee = Target.Id;
  Out.Kind = CallKind::Direct;
  Out.Through.clear();
  Out.Args.assign(Args.begin(), Args.end());
  if (Target.Kind == FunctionKind::Method && !Out.Object && !Out.Args.empty()) {
    Out.Object = Out.Args.front();
    Out.Args.erase(Out.Args.begin());
  }
  return Out;
}

static void addThrough(const Program &P, const Call &C,
                       llvm::ArrayRef<Callable> What,
                       llvm::ArrayRef<Operand> Args, Kept By,
                       std::vector<Call> &Out) {
  for (const Target &T : resolve(P, What)) {
    const FunctionModel *Model = P.FunctionModels[T.F];
    if (!Model || !Model->Run)
      continue;
    Out.push_back(madeBy(P.Functions[T.F], C, Args));
    Out.back().By = T.Sure == Confidence::Likely ? Kept::ByPointer : By;
  }
}

static std::vector<Call> pointedAt(const Program &P, const Call &C) {
  std::vector<Call> Out;
  const FunctionModel *Model = P.modelOf(C.Callee);
  if (Model && Model->Run)
    return Out;
  if (C.By != Kept::Nowhere)
    addThrough(P, C, C.Through, C.Args, C.By, Out);
  if (!Model)
    return Out;
  for (const Registrar &R : Model->Registers) {
    const Operand *Given = operandOf(C, R.Callable);
    if (!Given || R.Where != Runs::Here)
      continue;
    bool IsFirst = R.Callable.Which == OperandRef::Argument;
    size_t Index = IsFirst ? R.Callable.Index + 1 : C.Args.size();
    Call Bare = C;
    Bare.Object.reset();
    llvm::ArrayRef<Operand> Args = llvm::ArrayRef(C.Args).drop_front(Index);
    if (Args.empty() && C.Args.size() > 1) // an algorithm: the range
      Args = llvm::ArrayRef(C.Args).take_front(1);
    addThrough(P, Bare, Given->Callables, Args, Kept::InVariable, Out);
  }
  return Out;
}

void findPointedAt(Program &P) {
  for (FunctionIndex F = 0; F != P.Functions.size(); ++F) {
    std::vector<Call> &Calls = P.Functions[F].Calls;
    for (size_t I = 0; I != Calls.size(); ++I) {
      std::vector<Call> More = pointedAt(P, Calls[I]);
      Calls.insert(Calls.begin() + I + 1, More.begin(), More.end());
      I += More.size();
    }
  }
}

} // namespace corotidy
