// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "NameCheck.h"

#include "model/Json.h"
#include "model/Names.h"
#include "llvm/ADT/STLExtras.h"

using llvm::ArrayRef;
using llvm::StringRef;

namespace corotidy {

static bool isFundamental(StringRef Type) {
  static constexpr StringRef Known[] = {"void",     "bool", "char",  "int",
                                        "unsigned", "long", "float", "double"};
  return llvm::is_contained(Known, Type);
}

static bool isPatternDeclared(const DeclaredNames &Names, StringRef Pattern) {
  auto [Scope, Last] = splitName(Pattern);
  std::string Start = Scope.empty() ? "" : (Scope + "::").str();
  for (auto It = Names.ByName.lower_bound(Start); It != Names.ByName.end();
       ++It) {
    if (!StringRef(It->first).starts_with(Start))
      return false;
    auto [Other, Own] = splitName(It->first);
    if (Other == Scope && matches(Last, Own) &&
        isDeclared(Names, It->first, NamedEntry::Function))
      return true;
  }
  return false;
}

// "acme::send(2)": one of the functions of that name has two parameters.
static bool isOverloadDeclared(const DeclaredNames &Names, StringRef Bare,
                               StringRef Count) {
  unsigned Parameters = 0;
  auto Found = Names.ByName.find(Bare.str());
  return !Count.getAsInteger(10, Parameters) && Found != Names.ByName.end() &&
         llvm::any_of(Found->second, [&](const Declaration &Is) {
           return Is.Kind == Declaration::Function &&
                  (Is.Most == Parameters ||
                   (Is.Most == Declaration::Any && Is.Least <= Parameters));
         });
}

static StringRef described(Declaration::KindOf Kind) {
  switch (Kind) {
  case Declaration::Namespace:
    return "a namespace";
  case Declaration::Type:
    return "a type";
  case Declaration::Function:
    return "a function";
  case Declaration::Enumerator:
    return "an enumerator";
  case Declaration::Object:
    return "an object";
  case Declaration::Other:
    break;
  }
  return "another name";
}

static std::string wanted(NamedEntry::KindOf Kind) {
  switch (Kind) {
  case NamedEntry::Namespace:
    return "a namespace";
  case NamedEntry::Type:
    return "a type";
  case NamedEntry::Function:
    return "a function";
  case NamedEntry::Value:
    break;
  }
  return "an object, an enumerator or a function";
}

static bool isIncluded(const Framework &F, const DeclaredNames &Names) {
  if (F.Headers.empty() && F.Namespaces.empty())
    return true;
  return llvm::any_of(F.Namespaces,
                      [&](const std::string &Space) {
                        return isDeclared(Names, Space, NamedEntry::Namespace);
                      }) ||
         llvm::any_of(F.Headers, [&](const std::string &Header) {
           return llvm::any_of(Names.Headers, [&](StringRef Path) {
             return Path == Header || Path.ends_with("/" + Header);
           });
         });
}

// Whether the name is in a namespace of that framework.
static bool isIn(const Framework &F, StringRef Name) {
  return llvm::any_of(F.Namespaces, [&](StringRef Space) {
    return Name.consume_front(Space) && Name.starts_with("::");
  });
}

namespace {
// Judges the entries of one framework.
class Judge {
public:
  Judge(const DeclaredNames &Names, NameSuggestions &Near, NameReport &Out)
      : Names(Names), Near(Near), Out(Out) {}
  void judge(const NamedEntry &Entry, bool ExpectsAll);

private:
  bool isThere(const NamedEntry &Entry) const;
  bool isMemberOfDefined(const NamedEntry &Entry) const;
  std::string sentence(const NamedEntry &Entry) const;
  std::string asOther(const NamedEntry &Entry, const Declaration &Is) const;

  const DeclaredNames &Names;
  NameSuggestions &Near;
  NameReport &Out;
  std::set<std::pair<NamedEntry::KindOf, std::string>> Counted;
};
} // namespace

bool Judge::isThere(const NamedEntry &Entry) const {
  if (isPattern(Entry.Name))
    return isPatternDeclared(Names, Entry.Name);
  if (auto [Bare, Count] = splitOverload(Entry.Name); !Count.empty())
    return isOverloadDeclared(Names, Bare, Count);
  if (Entry.Kind == NamedEntry::Namespace) // or another name for one
    return Names.ByName.contains(Entry.Name);
  return isDeclared(Names, Entry.Name, Entry.Kind) ||
         (Entry.Kind == NamedEntry::Type && isFundamental(Entry.Name));
}

bool Judge::isMemberOfDefined(const NamedEntry &Entry) const {
  auto Scope = Names.ByName.find(splitName(Entry.Name).first.str());
  return Scope != Names.ByName.end() &&
         llvm::any_of(Scope->second,
                      [](const Declaration &Is) { return Is.IsComplete; });
}

// What the name is, when it is something else than the entry needs.
std::string Judge::asOther(const NamedEntry &Entry,
                           const Declaration &Is) const {
  std::string Shown = inQuotes(Entry.Name);
  if (Is.Kind == Declaration::Other && Is.Means.empty())
    return Shown + " is another name for something";
  if (Is.Kind == Declaration::Other)
    return Shown + " is another name for " + inQuotes(Is.Means) +
           "; name that one";
  if (Is.Kind == Declaration::Object && !Is.Means.empty())
    return Shown + " is an object; name its call operator, " +
           inQuotes(Is.Means);
  return "the program declares " + Shown + " as " + described(Is.Kind).str() +
         ", not as " + wanted(Entry.Kind);
}

std::string Judge::sentence(const NamedEntry &Entry) const {
  auto Found = Names.ByName.find(Entry.Name);
  if (Found != Names.ByName.end() && !Found->second.empty())
    return asOther(Entry, *Found->second.rbegin());
  std::string What = isPattern(Entry.Name) ? "no function like " : "no ";
  if (Entry.Kind == NamedEntry::Namespace)
    What = "no namespace ";
  std::string Meant = Near.meant(Entry);
  return "the program declares " + What + inQuotes(Entry.Name) +
         (Meant.empty() ? "" : "; did you mean " + inQuotes(Meant) + "?");
}

void Judge::judge(const NamedEntry &Entry, bool ExpectsAll) {
  bool IsNew = Counted.emplace(Entry.Kind, Entry.Name).second;
  Out.Names += IsNew;
  if (isThere(Entry)) {
    Out.Declared += IsNew;
  } else if (!ExpectsAll && !isMemberOfDefined(Entry)) {
    Out.Unjudged += IsNew;
  } else {
    auto &To = Entry.Version.empty() ? Out.Undeclared : Out.OfVersions;
    To.push_back({Entry, sentence(Entry)});
  }
}

std::vector<NameReport>
checkNames(ArrayRef<Framework> Frameworks, ArrayRef<NamedEntry> Entries,
           const DeclaredNames &Declared,
           llvm::function_ref<bool(const NamedEntry &)> ExpectsAll) {
  NameSuggestions Near(Declared);
  std::vector<NameReport> Out;
  std::vector<const Framework *> Missing;
  for (const Framework &F : Frameworks)
    if (!isIncluded(F, Declared))
      Missing.push_back(&F);
  for (const Framework &F : Frameworks) {
    NameReport &Report = Out.emplace_back();
    Report.Framework = F.Name;
    Report.IsIncluded = !llvm::is_contained(Missing, &F);
    Judge Of(Declared, Near, Report);
    // A twin, say, may be another framework's.
    for (const NamedEntry &Entry : Entries)
      if (Report.IsIncluded && Entry.Framework == F.Name &&
          llvm::none_of(Missing, [&](const Framework *Other) {
            return isIn(*Other, Entry.Name);
          }))
        Of.judge(Entry, ExpectsAll(Entry));
  }
  return Out;
}

} // namespace corotidy
