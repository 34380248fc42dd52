// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a declaration says of itself; bodies are Walk.cpp's.
#include "extract/Unit.h"

#include "extract/Names.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;

namespace corotidy {

static FunctionKind kindOf(const FunctionDecl *Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  if (Method && Method->getParent()->isLambda())
    return FunctionKind::Lambda;
  if (isa<CXXConstructorDecl>(Function))
    return FunctionKind::Constructor;
  if (isa<CXXDestructorDecl>(Function))
    return FunctionKind::Destructor;
  if (isa<CXXConversionDecl>(Function))
    return FunctionKind::Conversion;
  if (Function->isOverloadedOperator())
    return FunctionKind::Operator;
  return Method ? FunctionKind::Method : FunctionKind::Function;
}

bool isPromiseHookName(const CXXMethodDecl *Method) {
  static constexpr llvm::StringLiteral Names[] = {
      "get_return_object",   "initial_suspend", "final_suspend",
      "unhandled_exception", "return_void",     "return_value",
      "yield_value",         "await_transform"};
  return Method->getIdentifier() &&
         llvm::is_contained(Names, Method->getName());
}

// Its own, or inherited.
static bool hasMember(const CXXRecordDecl *Class, llvm::StringRef Name) {
  if (!Class || !Class->hasDefinition())
    return false;
  if (!Class->lookup(&Class->getASTContext().Idents.get(Name)).empty())
    return true;
  return llvm::any_of(Class->bases(), [&](const CXXBaseSpecifier &Base) {
    return hasMember(Base.getType()->getAsCXXRecordDecl(), Name);
  });
}

// What the compiler calls around a suspension, and around a coroutine's body.
static uint32_t hookTraits(const CXXMethodDecl *Method) {
  static constexpr llvm::StringLiteral Awaiter[] = {
      "await_ready", "await_suspend", "await_resume"};
  if (!Method->getIdentifier())
    return 0;
  auto Has = [&](llvm::StringRef Name) {
    return hasMember(Method->getParent(), Name);
  };
  uint32_t Traits = 0;
  if (llvm::is_contained(Awaiter, Method->getName()) &&
      llvm::all_of(Awaiter, Has))
    Traits |= IsAwaiterHook;
  if (isPromiseHookName(Method) && Has("get_return_object") &&
      Has("initial_suspend"))
    Traits |= IsPromiseHook;
  return Traits;
}

bool isLibrary(Unit &U, const FunctionDecl *Function) {
  return U.Where.isForeign(Function->getLocation()) || !Function->isDefined();
}

// A mark that means nothing is an error like clang's own: nobody would notice
// that it has no effect.
static uint32_t markTrait(Unit &U, const AnnotateAttr *Mark) {
  llvm::StringRef Text = Mark->getAnnotation();
  if (!Text.starts_with("coro_tidy::"))
    return 0;
  uint32_t Trait = llvm::StringSwitch<uint32_t>(Text)
                       .Case("coro_tidy::on_loop", IsMarkedOnLoop)
                       .Case("coro_tidy::off_loop", IsMarkedOffLoop)
                       .Case("coro_tidy::blocks", IsMarkedBlocking)
                       .Case("coro_tidy::runs_loop", IsMarkedRunsLoop)
                       .Case("coro_tidy::insulates", IsMarkedInsulating)
                       .Default(0);
  if (Trait || U.Where.isForeign(Mark->getLocation()) ||
      !U.WrongMarks.insert(Mark->getLocation()).second)
    return Trait;
  DiagnosticsEngine &Diagnostics = U.Context.getDiagnostics();
  unsigned Id = Diagnostics.getCustomDiagID(
      DiagnosticsEngine::Error,
      "coro-tidy knows no mark '%0'; its marks are coro_tidy::on_loop, "
      "off_loop, blocks, runs_loop and insulates");
  Diagnostics.Report(Mark->getLocation(), Id) << Text;
  return 0;
}

static uint32_t markTraits(Unit &U, const FunctionDecl *Function) {
  uint32_t Traits = 0;
  for (const FunctionDecl *Declared : Function->redecls())
    for (const auto *Mark : Declared->specific_attrs<AnnotateAttr>())
      Traits |= markTrait(U, Mark);
  for (const FunctionEffectWithCondition &Effect :
       FunctionEffectsRef::get(Function->getType())) {
    if (Effect.Effect.kind() == FunctionEffect::Kind::Blocking)
      Traits |= IsMarkedBlocking;
    if (Effect.Effect.kind() == FunctionEffect::Kind::NonBlocking &&
        !Effect.Cond.getCondition())
      Traits |= IsMarkedNonblocking;
  }
  return Traits;
}

static bool isQObject(const CXXRecordDecl *Class) {
  if (!Class->hasDefinition())
    return false;
  if (Class->getIdentifier() && Class->getName() == "QObject")
    return true;
  return llvm::any_of(Class->bases(), [](const CXXBaseSpecifier &Base) {
    const CXXRecordDecl *Above = Base.getType()->getAsCXXRecordDecl();
    return Above && isQObject(Above);
  });
}

// Macros that expand to nothing say it, for moc to read. Private slots may be
// what QTest runs as tests, off every loop.
static bool isSlot(Unit &U, const CXXMethodDecl *Method) {
  const SourceManager &SM = U.Context.getSourceManager();
  const LangOptions &Options = U.Context.getLangOpts();
  Method = Method->getCanonicalDecl();
  if (Method->getAccess() == AS_private ||
      U.Where.isForeign(Method->getLocation()) ||
      !isQObject(Method->getParent()))
    return false;
  const AccessSpecDecl *Access = nullptr;
  for (const Decl *D : Method->getParent()->decls()) {
    if (D == Method)
      break;
    if (isa<AccessSpecDecl>(D))
      Access = cast<AccessSpecDecl>(D);
  }
  if (Access) {
    llvm::StringRef Text = Lexer::getSourceText(
        CharSourceRange::getCharRange(Access->getAccessSpecifierLoc(),
                                      Access->getColonLoc()),
        SM, Options);
    if (Text.contains("slots") || Text.contains("Q_SLOTS"))
      return true;
  }
  auto Before = Lexer::findPreviousToken(Method->getBeginLoc(), SM, Options,
                                         /*IncludeComments=*/false);
  if (!Before || !Before->is(tok::raw_identifier))
    return false;
  llvm::StringRef Word = Before->getRawIdentifier();
  return Word == "Q_INVOKABLE" || Word == "Q_SLOT";
}

static uint32_t traitsOf(Unit &U, const FunctionDecl *Function,
                         const Stmt *Body) {
  uint32_t Traits = 0;
  if (Body)
    Traits |= HasBody;
  if (isa_and_nonnull<CoroutineBodyStmt>(Body))
    Traits |= IsCoroutine;
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Function))
    Traits |= (Method->isVirtual() ? IsVirtual : 0) | hookTraits(Method) |
              (isSlot(U, Method) ? IsSlot : 0);
  Traits |= markTraits(U, Function);
  const SourceManager &SM = U.Context.getSourceManager();
  if (!SM.isInMainFile(
          SM.getExpansionLoc(Function->getFirstDecl()->getLocation())))
    Traits |= IsInHeader;
  if (hasPromise(Function->getReturnType()))
    Traits |= GivesTask;
  if (Function->isPureVirtual())
    Traits |= IsPureVirtual;
  if (Function->getAccess() == AS_private ||
      Function->getAccess() == AS_protected)
    Traits |= IsNotPublic;
  if (Function->getTemplateInstantiationPattern())
    Traits |= IsInstantiation;
  const auto *Type = Function->getType()->getAs<FunctionProtoType>();
  if (Type && !isUnresolvedExceptionSpec(Type->getExceptionSpecType()) &&
      Type->isNothrow())
    Traits |= IsNoexcept;
  return Traits;
}

// The function that a lambda or a member of a local class is written in.
static const FunctionDecl *parentOf(const FunctionDecl *Function) {
  return enclosingFunction(Function->getDeclContext());
}

void Unit::describe(const FunctionDecl *Function, corotidy::Function &Out) {
  const FunctionDecl *Definition = nullptr;
  const Stmt *Body = Function->getBody(Definition);
  const FunctionDecl *Best = Definition ? Definition : Function;
  bool InProject = !Where.isSystem(Best->getLocation());
  Out.Name = bareName(Function);
  Out.Shown = shownName(Function, InProject);
  Out.Kind = kindOf(Function);
  Out.Traits = traitsOf(*this, Best, Body);
  Out.Where = Where.at(Best->getLocation());
  Out.Returns = typeName(Function->getReturnType(), Context);
  Out.Parameters = Function->getNumParams();
  if (Body && InProject)
    Out.Body = Where.text(Body->getSourceRange());
  if (InProject && !Where.isForeign(Best->getLocation()))
    addReturns(*this, Best, Body, Out);
  if (const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern())
    Out.Pattern = Ids.of(Pattern);
  if (const FunctionDecl *Parent = parentOf(Function))
    Out.Parent = Ids.of(Parent);
}

FunctionId Unit::mention(const FunctionDecl *Function) {
  FunctionId Id = Ids.of(Function);
  auto [Entry, IsNew] = Functions.try_emplace(Id.Hash);
  if (!IsNew)
    return Id;
  Entry->second.Id = Id;
  corotidy::Function Described;
  Described.Id = Id;
  describe(Function, Described);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Function))
    for (const CXXMethodDecl *Base : Method->overridden_methods())
      Described.Overrides.push_back(mention(Base));
  bool Walk = Described.is(HasBody) && !Function->isDependentContext();
  Functions[Id.Hash] = std::move(Described);
  const FunctionDecl *Definition = nullptr;
  if (Walk && Function->isDefined(Definition))
    Bodies.push_back(Definition);
  return Id;
}

const FunctionDecl *Unit::nextBody() {
  if (Bodies.empty())
    return nullptr;
  const FunctionDecl *Next = Bodies.back();
  Bodies.pop_back();
  return Next;
}

} // namespace corotidy
