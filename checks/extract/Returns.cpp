// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What has to change in the text of a function to make it a coroutine: its
// return type, wherever it is declared, and each `return`.
#include "extract/Unit.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "clang/AST/TypeLoc.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace corotidy {

// Its text would stand around its name, or a coroutine cannot give it.
static bool isPlainType(QualType Type) {
  return !Type.hasLocalQualifiers() && !Type->isReferenceType() &&
         !Type->isFunctionPointerType() && !Type->isMemberPointerType() &&
         !Type->isArrayType() && !Type->getContainedAutoType() &&
         !Type->isDependentType() && !isa<PackExpansionType>(Type);
}

// `const` before a pointer's type is no part of its range: `const char *f()`.
static SourceLocation withQualifiers(SourceLocation Begin,
                                     const SourceManager &SM,
                                     const LangOptions &Options) {
  for (;;) {
    std::optional<Token> Before =
        Lexer::findPreviousToken(Begin, SM, Options, /*IncludeComments=*/false);
    if (!Before || !Before->is(tok::raw_identifier) ||
        (Before->getRawIdentifier() != "const" &&
         Before->getRawIdentifier() != "volatile"))
      return Begin;
    Begin = Before->getLocation();
  }
}

// Empty when it cannot be replaced.
static Range returnType(Unit &U, const FunctionDecl *Declared) {
  FunctionTypeLoc Type = Declared->getFunctionTypeLoc();
  if (!Type || !isPlainType(Declared->getReturnType()))
    return {};
  SourceRange Tokens = Type.getReturnLoc().getSourceRange();
  if (Tokens.isInvalid() || Tokens.getBegin().isMacroID() ||
      Tokens.getEnd().isMacroID())
    return {};
  if (Declared->getReturnType()->isPointerType())
    Tokens.setBegin(withQualifiers(Tokens.getBegin(),
                                   U.Context.getSourceManager(),
                                   U.Context.getLangOpts()));
  return U.Where.text(Tokens);
}

namespace {
struct Returns {
  std::vector<Range> Words;
  bool AllPlain = true; // none in a macro, none with a braced list
};
} // namespace

// `return {1, 2};`: no template parameter of return_value() takes that.
static bool isBraced(Unit &U, const Expr *Value) {
  SourceLocation Begin = Value->getBeginLoc();
  return Begin.isFileID() &&
         *U.Context.getSourceManager().getCharacterData(Begin) == '{';
}

static void addReturns(Unit &U, const Stmt *S, Returns &Out) {
  if (!S || isa<LambdaExpr>(S))
    return;
  if (const auto *Return = dyn_cast<ReturnStmt>(S)) {
    SourceLocation Word = Return->getReturnLoc();
    Range Text = U.Where.text({Word, Word});
    const Expr *Value = Return->getRetValue();
    Out.AllPlain &= Text && !(Value && isBraced(U, Value));
    Out.Words.push_back(Text);
  }
  for (const Stmt *Child : S->children())
    addReturns(U, Child, Out);
}

static bool canBeCoroutine(const FunctionDecl *Function) {
  return !Function->isMain() && !Function->isVariadic() &&
         !Function->isConstexpr() && !Function->isExternC() &&
         !Function->isNoReturn() && !Function->isDeletedAsWritten() &&
         !Function->isDefaulted() && !isa<CXXConstructorDecl>(Function) &&
         !isa<CXXDestructorDecl>(Function) && !isa<CXXConversionDecl>(Function);
}

void addReturns(Unit &U, const FunctionDecl *Function, const Stmt *Body,
                corotidy::Function &Out) {
  bool Can = canBeCoroutine(Function);
  for (const FunctionDecl *Declared : Function->redecls()) {
    Range Type = returnType(U, Declared);
    Can &= bool(Type);
    if (Type)
      Out.ReturnTypes.push_back(Type);
  }
  llvm::sort(Out.ReturnTypes);
  if (Body && !isa<CoroutineBodyStmt>(Body)) {
    Returns Found;
    addReturns(U, Body, Found);
    Can &= Found.AllPlain;
    Out.ReturnWords = std::move(Found.Words);
  }
  if (!Can)
    Out.Traits |= CannotBeCoroutine;
}

} // namespace corotidy
