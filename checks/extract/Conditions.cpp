// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A condition as clauses over the calls in it, for either of its values.
#include "extract/Flow.h"

#include "extract/Names.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/Builtins.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace corotidy {

// Nobody can be helped by a condition of more parts than this.
static constexpr size_t MostClauses = 16;
static constexpr unsigned MostNesting = 32;

static const VarDecl *variableIn(const Stmt *S) {
  const auto *Ref = dyn_cast_or_null<DeclRefExpr>(S);
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

static bool isThreadLocal(const VarDecl *Var) {
  return Var && Var->getTLSKind() != VarDecl::TLS_None;
}

std::vector<Clause> either(const std::vector<Clause> &A,
                           const std::vector<Clause> &B) {
  std::vector<Clause> Out;
  for (const Clause &X : A)
    for (const Clause &Y : B) {
      if (Out.size() == MostClauses)
        return Out;
      Out.push_back(X);
      Out.back().AnyOf.insert(Out.back().AnyOf.end(), Y.AnyOf.begin(),
                              Y.AnyOf.end());
    }
  return Out;
}

std::vector<Clause> both(std::vector<Clause> A, const std::vector<Clause> &B) {
  for (const Clause &C : B)
    if (A.size() < MostClauses)
      A.push_back(C);
  return A;
}

std::vector<Clause> Conditions::call(const CallExpr *Call, bool Value,
                                     std::string Against) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  QualType Type = Call->getType();
  if (!Callee || !(Type->isScalarType() || Type->isRecordType()))
    return {};
  Guard Out;
  Out.Condition = U.mention(Callee);
  Out.Value = Value;
  Out.Against = std::move(Against);
  llvm::ArrayRef<const Expr *> Args(Call->getArgs(), Call->getNumArgs());
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call)) {
    Out.Object = ownerPath(U, Member->getImplicitObjectArgument());
  } else if (!Args.empty()) {
    Out.Object = ownerPath(U, Args.front());
    if (isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(Callee))
      Args = Args.drop_front();
  }
  for (const Expr *Arg : Args.take_front(4))
    Out.Args.push_back(isa<CXXDefaultArgExpr>(Arg) ? "" : ownerPath(U, Arg));
  return {{{std::move(Out)}}};
}

// One of the clauses does not hold, so that none of its guards does.
static std::vector<Clause> negated(const std::vector<Clause> &All) {
  std::vector<Clause> Out{Clause{}};
  for (const Clause &C : All) {
    std::vector<Clause> None;
    for (Guard G : C.AnyOf) {
      G.Value = !G.Value;
      None.push_back({{std::move(G)}});
    }
    Out = either(Out, None);
  }
  return Out;
}

// The assignment that ran last before the place gave the value: it was reached,
// and those after it were not.
std::vector<Clause> Conditions::lastValue(const VarDecl *Var,
                                          SourceLocation Before, Of Each,
                                          std::optional<bool> AsBool) {
  const SourceManager &SM = U.Context.getSourceManager();
  std::vector<Clause> Out{Clause{}}, NoneLater;
  for (const BinaryOperator *Assign :
       llvm::reverse(Locals.assignmentsTo(Var))) {
    if (!SM.isBeforeInTranslationUnit(Assign->getEndLoc(), Before))
      continue;
    WayTo Way = wayTo(Assign);
    std::vector<Clause> Given = Each(Assign->getRHS());
    if (Assign->isCompoundAssignmentOp()) { // `skip |= onLoop();`
      if (!AsBool)
        return {};
      std::vector<Clause> Old =
          lastValue(Var, Assign->getBeginLoc(), Each, AsBool);
      bool IsAnd = Assign->getOpcode() == BO_AndAssign;
      Given =
          IsAnd == *AsBool ? both(std::move(Old), Given) : either(Old, Given);
    }
    Out = either(Out, both(both(Way.Holds, NoneLater), Given));
    if (Way.IsAll && Way.Holds.empty())
      return Out; // it always runs, so that what was before does not matter
    if (Way.IsAll)
      NoneLater = both(std::move(NoneLater), negated(Way.Holds));
  }
  bool IsKnown = Var->getInit() && !isa<ParmVarDecl>(Var);
  if (!Var->getInit() && !isa<ParmVarDecl>(Var))
    return Out; // worth nothing before
  return either(Out, both(NoneLater, IsKnown ? Each(Var->getInit())
                                             : std::vector<Clause>{}));
}

// What holds for a variable that has had several values: one of them is it.
std::optional<std::vector<Clause>>
Conditions::anyValue(const Expr *E, Of Each, std::optional<bool> AsBool) {
  constexpr unsigned MostValues = 4;
  const VarDecl *Var = variableIn(bare(E));
  if (!Var || Depth == MostNesting)
    return std::nullopt;
  llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
  size_t Written = Locals.assignmentsTo(Var).size();
  if (wayTo && Locals.isScalarOfBody(Var) && Written != 0 &&
      Written <= MostValues && E->getExprLoc().isFileID() &&
      llvm::none_of(Locals.assignmentsTo(Var),
                    [&](const auto *Assign) { return wayTo(Assign).IsInLoop; }))
    return lastValue(Var, E->getExprLoc(), Each, AsBool);
  llvm::SmallVector<const Expr *, 2> All = Locals.valuesOf(Var);
  if (All.size() < 2 || All.size() > MostValues)
    return std::nullopt;
  std::vector<Clause> Out = Each(All.front());
  for (const Expr *Value : llvm::ArrayRef(All).drop_front())
    Out = either(Out, Each(Value));
  return Out;
}

// What can be or what cannot: nothing satisfies the empty clause.
static std::vector<Clause> constant(bool Holds) {
  return Holds ? std::vector<Clause>{} : std::vector<Clause>{Clause{}};
}

static bool isBool(const Expr *E) {
  return bare(E)->getType()->isBooleanType();
}

// `Left Op Right` with a constant on the right.
std::vector<Clause> Conditions::comparison(BinaryOperatorKind Op,
                                           const Expr *Left, const Expr *Right,
                                           bool Value) {
  if (takesTooLong())
    return {};
  llvm::SaveAndRestore<unsigned> Asked(Inside, Inside + 1);
  std::string Constant = constantName(resolved(Right));
  if (std::string Other = constantName(resolved(Left));
      Constant.empty() && !Other.empty()) {
    std::swap(Left, Right);
    Op = BinaryOperator::isRelationalOp(Op)
             ? BinaryOperator::reverseComparisonOp(Op)
             : Op;
    Constant = std::move(Other);
  }
  if (Op == BO_NE || Op == BO_LE || Op == BO_LT) {
    Op = BinaryOperator::negateComparisonOp(Op);
    Value = !Value;
  } // one of ==, >=, > is left
  auto Again = [&](const Expr *One) {
    return comparison(Op, One, Right, Value);
  };
  if (std::optional<std::vector<Clause>> Any = anyValue(resolved(Left), Again))
    return *Any;
  if (const auto *Choice = dyn_cast<ConditionalOperator>(resolved(Left)))
    return choice(Choice, Again);
  if (std::string Other = constantName(resolved(Left));
      Op == BO_EQ && !Constant.empty() && !Other.empty())
    return constant((Other == Constant) == Value);
  if (Constant.empty())
    return Op == BO_EQ ? sameAs(Left, Right, Value) : std::vector<Clause>{};
  if (Op == BO_EQ && (Constant == "0" || Constant == "true"))
    return of(Left, Value == (Constant == "true"));
  if (Op == BO_EQ && Constant == "1" && isBool(resolved(Left)))
    return of(Left, Value);
  const auto *Tested = dyn_cast<CallExpr>(resolved(Left));
  if ((Op == BO_GT && Constant == "0") || (Op == BO_GE && Constant == "1"))
    return Tested ? call(Tested, Value, ">0") : of(Left, Value);
  if ((Op == BO_GE && Constant == "0") || (Op == BO_GT && Constant == "-1") ||
      (Op == BO_EQ && Constant == "-1")) {
    Value = Op == BO_EQ ? !Value : Value;
    Constant = "-1";
  } else if (Op != BO_EQ) {
    return {};
  }
  return Tested ? call(Tested, Value, Constant) : std::vector<Clause>{};
}

// A call or a thread_local whose value is compared with something that is no
// constant: `std::this_thread::get_id() == LoopThread`, `Current == this`.
std::vector<Clause> Conditions::sameAs(const Expr *Left, const Expr *Right,
                                       bool Value) {
  std::vector<Clause> Out;
  for (const Expr *Side : {Left, Right})
    if (const auto *Tested = dyn_cast<CallExpr>(resolved(Side)))
      Out = both(std::move(Out), call(Tested, Value, "=="));
    else if (isThreadLocal(variableIn(resolved(Side))))
      Out = both(std::move(Out), variable(resolved(Side), Value));
  return Out;
}

// A variable that never changes is what it was made from.
const Expr *Conditions::resolved(const Expr *E) {
  for (unsigned Depth = 0; Depth != MostNesting; ++Depth) {
    E = bare(E);
    const VarDecl *Var = variableIn(E);
    const Expr *Value = Var ? Locals.valueOf(Var) : nullptr;
    if (!Value) {
      const auto *Made = dyn_cast<CXXConstructExpr>(E);
      if (!Made || Made->getNumArgs() != 1 ||
          !Made->getConstructor()->isCopyOrMoveConstructor())
        return E;
      Value = Made->getArg(0);
    }
    E = Value;
  }
  return E;
}

std::vector<Clause> Conditions::variable(const Expr *E, bool Value) {
  const ValueDecl *D = nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    D = Ref->getDecl();
  else if (const auto *Member = dyn_cast<MemberExpr>(E))
    D = Member->getMemberDecl();
  const auto *Var = dyn_cast_or_null<VarDecl>(D);
  Guard Out;
  Out.Value = Value;
  if (isThreadLocal(Var))
    Out.Variable = bareName(Var);
  else if (D && (E->getType()->isPointerType() || E->getType()->isRecordType()))
    Out.Object = ownerPath(U, E);
  return Out.Variable.empty() && Out.Object.empty()
             ? std::vector<Clause>{}
             : std::vector<Clause>{{{std::move(Out)}}};
}

std::vector<Clause> withoutPointers(std::vector<Clause> All) {
  llvm::erase_if(All, [](const Clause &C) {
    return !C.AnyOf.empty() && llvm::all_of(C.AnyOf, [](const Guard &G) {
      return G.isOfPointer();
    });
  });
  return All;
}

// `Asked ? Yes : No`, of whose values Each says what holds.
std::vector<Clause> Conditions::choice(const ConditionalOperator *Choice,
                                       Of Each) {
  std::vector<Clause> IfTrue =
      either(of(Choice->getCond(), false), Each(Choice->getTrueExpr()));
  return both(std::move(IfTrue), either(of(Choice->getCond(), true),
                                        Each(Choice->getFalseExpr())));
}

std::vector<Clause> Conditions::operation(const BinaryOperator *Op,
                                          bool Value) {
  BinaryOperatorKind Kind = Op->getOpcode();
  // `a | b` of two bools is `a || b`.
  bool OfBools = isBool(Op->getLHS()) && isBool(Op->getRHS());
  bool IsAnd = Kind == BO_LAnd || (Kind == BO_And && OfBools);
  if (IsAnd || Kind == BO_LOr || (Kind == BO_Or && OfBools)) {
    std::vector<Clause> Left = of(Op->getLHS(), Value);
    std::vector<Clause> Right = of(Op->getRHS(), Value);
    return IsAnd == Value ? both(std::move(Left), Right) : either(Left, Right);
  }
  if (Kind == BO_Xor && OfBools)
    return comparison(BO_NE, Op->getLHS(), Op->getRHS(), Value);
  if (Kind == BO_Comma)
    return of(Op->getRHS(), Value);
  if (Kind == BO_Assign)
    return of(Op->getRHS(), Value);
  if (Op->isComparisonOp() && Kind != BO_Cmp)
    return comparison(Kind, Op->getLHS(), Op->getRHS(), Value);
  return {};
}

// Conditions that ask for conditions multiply: of what takes more steps than
// this nothing is known.
bool Conditions::takesTooLong() {
  constexpr unsigned MostSteps = 512;
  if (Inside == 0)
    Steps = 0;
  return ++Steps > MostSteps;
}

std::vector<Clause> Conditions::of(const Expr *E, bool Value) {
  if (!E || Depth == MostNesting || takesTooLong())
    return {};
  llvm::SaveAndRestore<unsigned> Asked(Inside, Inside + 1);
  llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
  E = resolved(E);
  if (isNeverNull(E))
    return constant(Value);
  if (const auto *Not = dyn_cast<UnaryOperator>(E))
    return Not->getOpcode() == UO_LNot ? of(Not->getSubExpr(), !Value)
                                       : std::vector<Clause>{};
  if (const auto *Op = dyn_cast<BinaryOperator>(E))
    return operation(Op, Value);
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(E))
    return of(Rewritten->getSemanticForm(), Value);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(E))
    return choice(Choice, [&](const Expr *One) { return of(One, Value); });
  std::string Constant = constantName(E);
  if (Constant == "0" || Constant == "true")
    return constant((Constant != "0") == Value);
  if (std::optional<std::vector<Clause>> Any =
          anyValue(E, [&](const Expr *One) { return of(One, Value); }, Value))
    return *Any;
  const auto *Call = dyn_cast<CallExpr>(E);
  if (!Call)
    return variable(E, Value);
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(Call)) {
    if (Op->isComparisonOp() && Op->getNumArgs() == 2 &&
        Op->getOperator() != OO_Spaceship)
      return comparison(BinaryOperator::getOverloadedOpcode(Op->getOperator()),
                        Op->getArg(0), Op->getArg(1), Value);
    if (Op->getOperator() != OO_Call)
      return {};
  }
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
    if (const CXXMethodDecl *Method = Member->getMethodDecl();
        isa_and_nonnull<CXXConversionDecl>(Method) ||
        (Method && bareName(Method) == "std::optional::has_value"))
      return of(Member->getImplicitObjectArgument(), Value);
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (Callee && Callee->getBuiltinID() == Builtin::BI__builtin_expect)
    return of(Call->getArg(0), Value);
  return call(Call, Value, "");
}

} // namespace corotidy
