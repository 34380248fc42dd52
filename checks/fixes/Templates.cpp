// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Fix templates of the models, with the code's own text in them.
#include "fixes/Fixes.h"
#include "model/Names.h"

#include "llvm/ADT/StringExtras.h"

namespace corotidy {

namespace {
// Literal text, or text that stands in the file already.
struct Piece {
  std::string Literal;
  Range Source;
  bool IsPointer = false; // members of it stand after `->`
  bool IsSmart = false;   // … and it is an object
  bool IsPostfix = true;  // needs no parentheses
  bool IsMoved = false;   // in std::move
  bool IsHidden = false;  // a macro has a part of it
};
} // namespace

static llvm::StringRef textOf(const FixSite &S, const Range &R) {
  return S.Text.slice(R.Begin, R.End);
}

// The qualifier as it is written; without one (`using`, a call that its
// arguments find) that of what is named.
static std::string scopeOf(llvm::StringRef Written, llvm::StringRef Named) {
  // Not that of `net::use_future[std::allocator<char>()]`.
  Written = Written.take_until(
      [](char C) { return C == '[' || C == '(' || C == '{' || C == '<'; });
  for (llvm::StringRef Name : {Written, Named})
    if (size_t Colons = Name.rfind("::"); Colons != llvm::StringRef::npos)
      return Name.take_front(Colons + 2).str();
  return "";
}

static llvm::StringRef nameOf(const FixSite &S, const Call &C) {
  FunctionIndex Callee = S.P.find(C.Callee);
  bool IsMember = Callee == NoFunction || C.Object ||
                  S.P.Functions[Callee].Kind != FunctionKind::Function;
  return IsMember ? "" : llvm::StringRef(S.P.Functions[Callee].Name);
}

// `f`, and neither `std::move(f)` nor a call.
static bool isVariable(const Operand &O) {
  return !O.Path.empty() && !O.Call && O.Text == O.Whole;
}

// `all[0]`, `all.at(1)`, `(*p)`: what somebody else owns.
static bool isReferred(const FixSite &S, const Operand &O) {
  const Call *C = O.Call && O.Text == O.Whole ? callAt(S.In, O.Call) : nullptr;
  if (FunctionIndex Callee = C ? S.P.find(C->Callee) : NoFunction;
      Callee != NoFunction)
    return S.P.Functions[Callee].Returns.Held == Holding::Reference;
  llvm::StringRef Text = textOf(S, O.Whole);
  return Text.starts_with("(*") || Text.starts_with("*") ||
         (Text.ends_with("]") && !O.Call);
}

static Piece hidden() {
  Piece Out;
  Out.IsHidden = true;
  return Out;
}

// `p` of `p->f()`, where a class says what `->` means.
static bool isArrow(const FixSite &S, const Operand &O) {
  const Call *C = O.Call ? callAt(S.In, O.Call) : nullptr;
  FunctionIndex Callee = C ? S.P.find(C->Callee) : NoFunction;
  return Callee != NoFunction &&
         llvm::StringRef(S.P.Functions[Callee].Name).ends_with("operator->");
}

// The name; another one where the call itself or a template's parameter has it.
static std::string newName(const FixSite &S, llvm::StringRef Name) {
  const Range &Where = S.Run.Statement ? S.Run.Statement : S.Run.Whole;
  auto IsTaken = [&](llvm::StringRef Word) {
    return hasWord(textOf(S, Where), Word) || isTemplateParameter(S.Text, Word);
  };
  std::string Out = Name.str();
  for (unsigned Number = 2; IsTaken(Out); ++Number)
    Out = (Name + llvm::Twine(Number)).str();
  return Out;
}

// The placeholders that loadModels() lets through; docs/models.md lists them.
static Piece pieceFor(const FixSite &S, llvm::StringRef Name) {
  if (Name == "call")
    return {"", S.Run.Whole};
  if (Name == "handler")
    return {fromAnywhere(S.P, S.P.Named.ExceptionPolicy), {}};
  if (Name.consume_front("new."))
    return {newName(S, Name), {}};
  bool IsOfMaker = Name.consume_front("object.");
  if (IsOfMaker && !S.Maker) // the shape of a twin's wait, not of this call
    return {};
  const Call &Of = IsOfMaker ? *S.Maker : S.Run;
  auto [Part, Rest] = Name.split('.');
  bool WantsScope = Rest == "scope";
  if (Part == "callee")
    return WantsScope
               ? Piece{scopeOf(textOf(S, Of.CalleeText), nameOf(S, Of)), {}}
               : Piece{"", Of.CalleeText};
  const Operand *Is = Of.Object ? &*Of.Object : nullptr;
  unsigned Index = 0;
  if (IsOfMaker && Part == "last")
    Is = Of.Args.empty() ? nullptr : &Of.Args.back();
  else if (Part != "this")
    Is = !Part.getAsInteger(10, Index) && Index < Of.Args.size()
             ? &Of.Args[Index]
             : nullptr;
  if (!Is)
    return {};
  if (!Is->Whole && Is->Path != "this" && !WantsScope)
    return hidden();
  if (WantsScope) // a variable is named by its type
    return {scopeOf(textOf(S, Is->Whole),
                    Is->Names.empty() ? Is->Type.Name : Is->Names),
            {}};
  bool IsPointer = Is->Type.Held == Holding::Pointer;
  if (Is->Path == "this" && textOf(S, Is->Whole) != "this")
    return {"this", {}, true}; // it is not written
  Piece Out{"", Is->Whole, IsPointer};
  Out.IsSmart = IsPointer && isArrow(S, *Is);
  Out.IsPostfix = Is->IsPostfix;
  Out.IsMoved =
      Rest == "moved" && (isVariable(*Is) || Out.IsSmart || isReferred(S, *Is));
  return Out;
}

// Between parentheses and commas anything may stand.
static bool isArgument(llvm::StringRef Before, llvm::StringRef After) {
  llvm::StringRef Left = Before.rtrim(), Right = After.ltrim();
  bool Opens = Left.empty() ? Before.empty()
                            : Left.ends_with("(") || Left.ends_with(",");
  return Opens &&
         (Right.empty() || Right.starts_with(")") || Right.starts_with(","));
}

// The argument is written in the call, and no default.
static bool isWritten(const FixSite &S, const Operand &Arg) {
  return Arg.Whole && S.Run.Whole.contains(Arg.Whole);
}

static std::string twinName(const FixSite &S) {
  const FunctionModel *Model = S.P.modelOf(S.Run.Callee);
  return Model ? splitName(Model->Twin).second.str() : "";
}

// `timer.async_wait` of `timer.wait`: all that stands before the name stays.
static std::vector<Piece> twinPieces(const FixSite &S) {
  Range Before = S.Run.Whole;
  Before.End = S.Run.Where.Offset;
  std::vector<Piece> Out;
  if (Before.Begin < Before.End)
    Out.push_back({"", Before});
  Out.push_back({twinName(S), {}});
  return Out;
}

// `net::` of `net::read(…)`; of a member function the namespace's own name.
static std::string frameworkScope(const FixSite &S) {
  if (llvm::StringRef Name = nameOf(S, S.Run); !Name.empty())
    return scopeOf(textOf(S, S.Run.CalleeText), Name);
  for (const Framework &F : S.P.Meaning->frameworks())
    if (F.Name == S.Shape.Framework && !F.Namespaces.empty())
      return F.Namespaces.front() + "::";
  return "";
}

// The arguments, from the first to the last that is wanted.
static std::vector<Piece> argumentPieces(const FixSite &S, bool WantsComma) {
  llvm::ArrayRef<Operand> Args = S.Run.Args;
  if (!S.Shape.LastTypes.empty())
    Args = Args.drop_back();
  while (!Args.empty() && !isWritten(S, Args.back()))
    Args = Args.drop_back();
  if (Args.empty())
    return {};
  Range All = Args.front().Whole;
  All.End = Args.back().Whole.End;
  std::vector<Piece> Out{{"", All}};
  if (WantsComma)
    Out.push_back({", ", {}});
  return Out;
}

// `timer.async_wait(` of the call that made the object: all before its last
// argument.
static std::vector<Piece> makerHead(const FixSite &S) {
  if (!S.Maker || S.Maker->Args.empty())
    return {};
  Range Head = S.Maker->Whole;
  Head.End = S.Maker->Args.back().Whole.Begin;
  if (!S.Maker->Args.back().Whole || !S.Maker->Whole || !Head)
    return {hidden()};
  return {{"", Head}};
}

// Of a placeholder that is no operand; nothing for the others.
static std::optional<std::vector<Piece>> listFor(const FixSite &S,
                                                 llvm::StringRef Name) {
  if (Name == "twin")
    return twinPieces(S);
  if (Name == "twin.name" || Name == "scope")
    return std::vector<Piece>{
        {Name == "scope" ? frameworkScope(S) : twinName(S), {}}};
  if (Name == "object.head")
    return makerHead(S);
  if (Name == "args" || Name == "args,")
    return argumentPieces(S, Name.ends_with(","));
  if (Name == "last")
    return S.Run.Args.empty()
               ? std::vector<Piece>()
               : std::vector<Piece>{{"", S.Run.Args.back().Whole}};
  return std::nullopt;
}

static std::vector<Piece> pieces(const FixSite &S, llvm::StringRef Template) {
  std::vector<Piece> Out;
  llvm::StringRef Rest = Template;
  while (!Rest.empty()) {
    size_t At = std::min(Rest.find("${"), Rest.size());
    if (At != 0)
      Out.push_back({Rest.take_front(At).str(), {}});
    auto [Name, After] =
        Rest.substr(At).drop_front(At != Rest.size() ? 2 : 0).split('}');
    llvm::StringRef Before =
        Template.take_front(Template.size() - Rest.size() + At);
    Rest = After;
    if (Name.empty())
      continue;
    if (std::optional<std::vector<Piece>> List = listFor(S, Name)) {
      llvm::append_range(Out, *List);
      continue;
    }
    Piece Part = pieceFor(S, Name);
    bool HasMember = Part.IsPointer && Rest.consume_front(".");
    bool Stands = isArgument(Before, After) && !Part.IsMoved;
    bool Dereferenced = Part.IsPointer && !HasMember && Part.Literal.empty() &&
                        (Part.IsSmart || !Stands);
    bool Wrap = !Part.IsPostfix && (Dereferenced || (!Stands && !Part.IsMoved));
    std::string Open = Part.IsMoved ? "std::move(" : "";
    Open += Dereferenced ? "*" : "";
    Open += Wrap ? "(" : "";
    if (!Open.empty())
      Out.push_back({Open, {}});
    Out.push_back(Part);
    if (Wrap || Part.IsMoved)
      Out.push_back({Wrap && Part.IsMoved ? "))" : ")", {}});
    if (HasMember)
      Out.push_back({"->", {}});
  }
  return Out;
}

bool hidesInMacro(const FixSite &S, llvm::StringRef Template) {
  return llvm::any_of(pieces(S, Template),
                      [](const Piece &Part) { return Part.IsHidden; });
}

std::string fill(const FixSite &S, llvm::StringRef Template) {
  std::string Out;
  for (const Piece &Part : pieces(S, Template))
    Out += Part.Source ? textOf(S, Part.Source).str() : Part.Literal;
  return Out;
}

static std::string squeezed(llvm::StringRef Text) {
  std::string Out;
  llvm::copy_if(Text, std::back_inserter(Out),
                [](char C) { return !isspace(static_cast<unsigned char>(C)); });
  return Out;
}

// Pieces that do not stand in the order of the code are copied; the longest
// stays, with what may be inside of it.
static std::vector<Piece> inOrder(const FixSite &S, std::vector<Piece> Pieces) {
  auto Size = [](const Piece &P) { return P.Source.End - P.Source.Begin; };
  auto Longest = llvm::max_element(Pieces, [&](const Piece &A, const Piece &B) {
    return Size(A) < Size(B);
  });
  uint32_t At = S.Run.Whole.Begin;
  for (auto It = Pieces.begin(); It != Pieces.end(); ++It) {
    Range &Source = It->Source;
    bool Fits =
        Source.Begin >= At && S.Run.Whole.contains(Source) &&
        (It < Longest ? Source.End <= Longest->Source.Begin
                      : It == Longest || Source.Begin >= Longest->Source.End);
    if (!Source)
      continue;
    if (Fits) {
      At = Source.End;
      continue;
    }
    It->Literal = textOf(S, Source).str();
    Source = {};
  }
  return Pieces;
}

std::vector<Edit> fillInPlace(const FixSite &S, llvm::StringRef Template) {
  std::vector<Edit> Out;
  uint32_t At = S.Run.Whole.Begin;
  std::string Pending;
  auto Flush = [&](uint32_t Until) {
    llvm::StringRef Old = S.Text.slice(At, Until);
    if (squeezed(Old) != squeezed(Pending))
      Out.push_back({S.Path, At, Until - At, Pending + commentsIn(Old)});
    Pending.clear();
  };
  for (const Piece &Part : inOrder(S, pieces(S, Template))) {
    if (!Part.Source) {
      Pending += Part.Literal;
      continue;
    }
    Flush(Part.Source.Begin);
    At = Part.Source.End;
  }
  Flush(S.Run.Whole.End);
  return Out;
}

// `[v]` of `auto [v] = …` becomes `v`.
static void addBinding(const FixSite &S, const Range &Name,
                       std::vector<Edit> &Out) {
  size_t Open = S.Text.take_front(Name.Begin).rtrim().size();
  size_t Close = S.Text.find_first_not_of(" \t\r\n", Name.End);
  if (Open == 0 || S.Text[Open - 1] != '[' || Close >= S.Text.size() ||
      S.Text[Close] != ']')
    return;
  bool Touches = Open > 1 && llvm::isAlnum(S.Text[Open - 2]); // `auto[v]`
  Out.push_back({S.Path, uint32_t(Open - 1), Name.Begin - uint32_t(Open - 1),
                 Touches ? " " : ""});
  Out.push_back({S.Path, Name.End, uint32_t(Close + 1) - Name.End, ""});
}

std::vector<Edit> awaitEdits(const FixSite &S) {
  const FixTemplate::Await &Shape = *S.Shape.AwaitFix;
  const Unpacking *Taken =
      Shape.Layers && S.Run.Unpacked ? &*S.Run.Unpacked : nullptr;
  bool Parens = Taken ? Taken->NeedsParens : S.Run.is(ParentNeedsParens);
  std::vector<Edit> Out =
      fillInPlace(S, Parens ? "(" + Shape.Text + ")" : Shape.Text);
  if (!Taken)
    return Out;
  uint32_t Begin = S.Run.Whole.Begin, End = S.Run.Whole.End;
  auto Remove = [&](uint32_t From, uint32_t To) {
    if (From != To)
      Out.push_back(
          {S.Path, From, To - From, commentsIn(S.Text.slice(From, To))});
  };
  Remove(Taken->Text.Begin, Begin);
  Remove(End, Taken->Text.End);
  if (Taken->Binding)
    addBinding(S, Taken->Binding, Out);
  if (Taken->Arrow)
    Out.push_back({S.Path, Taken->Arrow.Begin,
                   Taken->Arrow.End - Taken->Arrow.Begin, "."});
  llvm::sort(Out);
  return Out;
}

} // namespace corotidy
