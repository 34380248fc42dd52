// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FixReader.cpp - one entry of "fixes" → FixTemplate.
#include "ModelFile.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace corotidy {

// "0", "this" or "callee", perhaps with ".scope" or ".moved".
static bool isPart(StringRef Name) {
  if (!Name.consume_back(".scope"))
    Name.consume_back(".moved");
  return Name == "this" || Name == "callee" ||
         (!Name.empty() && Name.size() <= 2 &&
          llvm::all_of(Name, llvm::isDigit));
}

namespace {
// What a text may speak of, by the other keys of its fix.
struct Known {
  bool ObjectCall, Last, Handler = false;
};
} // namespace

static std::string whyNotPlaceholder(StringRef Name, Known Has) {
  if (Name == "call" || Name == "twin" || Name == "twin.name" ||
      Name == "args" || Name == "args," || Name == "scope")
    return "";
  if (Name == "last")
    return Has.Last ? "" : "'${last}' needs 'last'";
  if (Name == "handler")
    return Has.Handler ? "" : "'${handler}' is for 'handled'";
  StringRef Part = Name;
  if (Part.consume_front("new.") && !Part.empty() &&
      llvm::all_of(Part, llvm::isAlnum) && !llvm::isDigit(Part.front()))
    return "";
  std::string Shown = inQuotes(("${" + Name + "}").str());
  bool OfObject = Part.consume_front("object.");
  bool IsOfObject = Part == "head" || Part == "last" || Part == "last.scope";
  if (isPart(Part) || (OfObject && IsOfObject))
    return Has.ObjectCall || !OfObject ? "" : Shown + " needs 'object_call'";
  StringRef All[] = {"${call}",        "${callee}",         "${N}",
                     "${this}",        "${object.callee}",  "${object.N}",
                     "${object.this}", "${object.N.scope}", "${N.scope}",
                     "${object.last}", "${object.head}",    "${new.NAME}",
                     "${N.moved}",     "${handler}",        "${twin}",
                     "${twin.name}",   "${args}",           "${args,}",
                     "${last}",        "${scope}"};
  return Shown + " is not a placeholder" +
         suggestion(("${" + Name + "}").str(), All);
}

namespace {
// Reads the texts of one fix.
struct TemplateReader {
  Known Has;

  std::optional<std::string> operator()(const Node &N) const {
    std::optional<std::string> Text = readString(N);
    if (!Text)
      return std::nullopt;
    if (llvm::any_of(*Text, [](unsigned char C) {
          return C < 0x20 && C != '\n' && C != '\t';
        })) {
      N.mistake("has a control character");
      return std::nullopt;
    }
    StringRef Rest = *Text;
    for (size_t At; (At = Rest.find("${")) != StringRef::npos;) {
      size_t End = Rest.find('}', At);
      if (End == StringRef::npos) {
        N.mistake("'${' without '}'");
        return std::nullopt;
      }
      std::string Why = whyNotPlaceholder(Rest.slice(At + 2, End), Has);
      if (!Why.empty()) {
        N.mistake(Why);
        return std::nullopt;
      }
      Rest = Rest.drop_front(End + 1);
    }
    return Text;
  }
};
} // namespace

using TypesByArgument = std::map<unsigned, std::string>;

static std::optional<TypesByArgument> readTypes(const Node &N, bool HasLast) {
  if (!N.is(JsonValue::Object))
    return std::nullopt;
  TypesByArgument Result;
  for (const auto &[Key, Type] : N.members()) {
    std::optional<unsigned> Index = HasLast && Key == "last"
                                        ? FixTemplate::LastArgument
                                        : readIndexKey(Key, N);
    if (Index)
      if (std::optional<std::string> Name = readName(Type))
        Result[*Index] = *Name;
  }
  return Result;
}

static std::optional<TypesByArgument> readArgTypes(const Node &N) {
  return readTypes(N, /*HasLast=*/false);
}

// Whichever number the last argument has.
static std::optional<TypesByArgument> readObjectArgs(const Node &N) {
  return readTypes(N, /*HasLast=*/true);
}

static std::optional<AwaitIn> readAwaitIn(const Node &N) {
  if (!N.isObject({"type", "args"}, {"type"}))
    return std::nullopt;
  AwaitIn In;
  N.read("type", In.Type, readName);
  N.read("args", In.Args, readArgTypes);
  return In;
}

static std::optional<std::vector<AwaitIn>> readAwaitIns(const Node &N) {
  return readList<AwaitIn>(N, readAwaitIn);
}

static std::optional<std::vector<std::string>> readIncludes(const Node &N) {
  return readList<std::string>(N, readInclude);
}

static std::optional<std::vector<std::string>> readPhrases(const Node &N) {
  return readList<std::string>(N, readPhrase);
}

static std::optional<unsigned> readLayers(const Node &N) {
  static constexpr Choice<unsigned> Layers[] = {{"optional", 1},
                                                {"optional_tuple", 2}};
  return readChoice<unsigned>(N, "what a value is packed in", Layers);
}

static std::optional<FixTemplate::Await> readAwait(const Node &N,
                                                   TemplateReader ReadText) {
  if (!N.isObject(
          {"in", "text", "includes", "unsafe", "unsafe_with_value", "packed"},
          {"in", "text"}))
    return std::nullopt;
  FixTemplate::Await Await;
  N.read("in", Await.In, readAwaitIns);
  N.read("text", Await.Text, ReadText);
  N.read("includes", Await.Includes, readIncludes);
  N.read("unsafe", Await.Unsafe, readPhrase);
  N.read("unsafe_with_value", Await.UnsafeWithValue, readPhrase);
  N.read("packed", Await.Layers, readLayers);
  return Await;
}

static std::optional<std::map<std::string, std::string>>
readPredicates(const Node &N, TemplateReader ReadText) {
  std::map<std::string, std::string> Result;
  if (N.value().Kind == JsonValue::String) {
    if (std::optional<std::string> Text = ReadText(N))
      Result[""] = *Text;
    return Result;
  }
  if (!N.is(JsonValue::Object))
    return std::nullopt;
  if (N.value().Items.empty())
    N.mistake("expected at least one executor type, found none");
  for (const auto &[Type, Predicate] : N.members()) {
    std::string Why = whyNotName(Type, NameKind::Single);
    if (!Why.empty())
      N.mistake(Why);
    else if (std::optional<std::string> Text = ReadText(Predicate))
      Result[Type.str()] = *Text;
  }
  return Result;
}

static std::optional<FixTemplate::Branch> readBranch(const Node &N,
                                                     TemplateReader ReadText) {
  if (!N.isObject({"executor", "task", "tasks", "running", "spawn",
                   "spawn_value", "handled", "handled_value", "includes",
                   "waits"},
                  {"task", "running", "spawn"}))
    return std::nullopt;
  FixTemplate::Branch Branch;
  N.read("executor", Branch.Executor, readOperand);
  N.read("task", Branch.Task, readOperand);
  N.read("tasks", Branch.Tasks, readNames);
  N.read("running", Branch.Running,
         [&](const Node &M) { return readPredicates(M, ReadText); });
  if (!N.get("executor") && !Branch.Running.empty() &&
      !Branch.Running.count(""))
    N.mistake("'running' by type needs 'executor': whose type it is");
  N.read("spawn", Branch.SpawnText, ReadText);
  N.read("spawn_value", Branch.SpawnValueText, ReadText);
  ReadText.Has.Handler = true;
  N.read("handled", Branch.HandledText, ReadText);
  N.read("handled_value", Branch.HandledValueText, ReadText);
  N.read("includes", Branch.Includes, readIncludes);
  N.read("waits", Branch.Waits, readBool);
  return Branch;
}

std::optional<FixTemplate> readFix(const Node &N) {
  if (!N.isObject({"call", "object_call", "object_args", "last", "await",
                   "branch", "ways_out", "version"},
                  {"call"}))
    return std::nullopt;
  FixTemplate Fix;
  TemplateReader ReadText{
      {N.get("object_call").has_value(), N.get("last").has_value()}};
  N.read("call", Fix.Call, readEntryName);
  N.read("object_call", Fix.ObjectCall, readEntryName);
  N.read("object_args", Fix.ObjectArgs, readObjectArgs);
  N.read("last", Fix.LastTypes, readNames);
  N.read("await", Fix.AwaitFix,
         [&](const Node &M) { return readAwait(M, ReadText); });
  N.read("branch", Fix.BranchFix,
         [&](const Node &M) { return readBranch(M, ReadText); });
  N.read("ways_out", Fix.WaysOut, readPhrases);
  N.readVersion();
  if (N.get("object_args") && !ReadText.Has.ObjectCall)
    N.mistake("'object_args' needs 'object_call'");
  if (isPattern(Fix.Call) &&
      (!Fix.AwaitFix || !StringRef(Fix.AwaitFix->Text).contains("${twin")))
    N.mistake("'call' is a pattern, which stands for functions that have a "
              "'twin'; an 'await' with ${twin} or ${twin.name} is needed");
  if (!N.get("await") && !N.get("branch") && !N.get("ways_out"))
    N.mistake("says nothing; expected one of 'await', 'branch', 'ways_out'");
  return Fix;
}

} // namespace corotidy
