// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ModelFile.h"
#include "llvm/ADT/StringExtras.h"

#include <array>

using llvm::StringRef;

namespace corotidy {

static std::optional<std::string> readFrameworkName(const Node &N) {
  std::optional<std::string> Name = readString(N);
  if (!Name || StringRef(*Name).find_if([](char C) {
        return !llvm::isAlnum(C) && !StringRef("._+-").contains(C);
      }) == StringRef::npos)
    return Name;
  N.mistake(inQuotes(*Name) + " is not a model's name; it has only letters, "
                              "digits and '.', '_', '+', '-'");
  return std::nullopt;
}

using Replacements = std::vector<std::pair<std::string, std::string>>;

static std::optional<Replacements> readReplace(const Node &N) {
  if (!N.is(JsonValue::Object))
    return std::nullopt;
  if (N.value().Items.empty())
    N.mistake("expected at least one namespace, found none");
  Replacements Result;
  for (const auto &[From, To] : N.members()) {
    std::string Why = whyNotName(From, NameKind::Single);
    if (!Why.empty())
      N.mistake(Why);
    std::optional<std::string> Name = readName(To);
    if (Name && Why.empty())
      Result.emplace_back(From, *Name);
  }
  return Result;
}

static std::optional<Likeness> readLike(const Node &N) {
  if (!N.isObject({"model", "replace"}, {"model", "replace"}))
    return std::nullopt;
  Likeness Like;
  N.read("model", Like.Model, readString);
  N.read("replace", Like.Replace, readReplace);
  return Like;
}

static std::optional<TaskStart> readTaskStart(const Node &N) {
  static constexpr Choice<TaskStart> Starts[] = {{"lazy", TaskStart::Lazy},
                                                 {"eager", TaskStart::Eager}};
  return readChoice<TaskStart>(N, "a way to start", Starts);
}

static std::optional<Runs> readExecutor(const Node &N) {
  static constexpr Choice<Runs> Places[] = {{"on_loop", Runs::OnLoop},
                                            {"off_loop", Runs::OffLoop}};
  return readChoice<Runs>(N, "where an executor runs", Places);
}

static void readType(const Node &N, TypeModel &T) {
  if (!N.isObject({"task", "generator", "sticky", "lock", "executor",
                   "thread_each", "schedules", "header", "void_task", "spelled",
                   "version"}))
    return;
  N.read("task", T.Task, readTaskStart);
  N.read("generator", T.IsGenerator, readBool);
  N.read("sticky", T.IsSticky, readBool);
  N.read("lock", T.IsLock, readBool);
  N.read("executor", T.Executor, readExecutor);
  N.read("thread_each", T.HasThreadEach, readBool);
  N.read("schedules", T.Schedules, readBool);
  N.read("header", T.Header, readInclude);
  N.read("void_task", T.VoidTask, readName);
  N.read("spelled", T.Spelled, readName);
  if (T.IsGenerator && !N.get("task"))
    N.mistake("'generator' needs 'task': when its body starts");
  if (T.HasThreadEach && !N.get("executor"))
    N.mistake("'thread_each' needs 'executor': where its jobs run");
  if (!T.Header.empty() && !N.get("task"))
    N.mistake("'header' needs 'task': when its body starts");
  if (!T.VoidTask.empty() && !N.get("header"))
    N.mistake("'void_task' needs 'header': what declares the types");
  if (!T.Spelled.empty() && !N.get("header"))
    N.mistake("'spelled' needs 'header': what declares the type");
  if (T.IsSticky && !N.get("task"))
    N.mistake("'sticky' needs 'task': when its body starts");
  N.readVersion();
  if (N.value().Items.size() == N.get("version").has_value())
    N.mistake("says nothing; expected one of 'task', 'lock', 'executor', "
              "'schedules'");
}

// Reads the entries of "functions" or "types", which are keyed by name.
template <class T, class Reader>
static std::optional<std::vector<T>> readEntries(const Node &N, NameKind Kind,
                                                 Reader &&Read) {
  if (!N.is(JsonValue::Object))
    return std::nullopt;
  std::vector<T> Result;
  for (const auto &[Name, Entry] : N.members()) {
    std::string Why = whyNotName(Name, Kind);
    if (!Why.empty())
      N.mistake(Why);
    T &Model = Result.emplace_back();
    Model.Name = Name.str();
    Read(Entry, Model);
  }
  return Result;
}

static std::optional<std::vector<FunctionModel>> readFunctions(const Node &N) {
  return readEntries<FunctionModel>(N, NameKind::Entry, readFunction);
}

static std::optional<std::vector<TypeModel>> readTypes(const Node &N) {
  return readEntries<TypeModel>(N, NameKind::Single, readType);
}

static std::optional<std::vector<std::string>> readHeaders(const Node &N) {
  return readList<std::string>(N, readInclude);
}

static std::optional<std::vector<FixTemplate>> readFixes(const Node &N) {
  return readList<FixTemplate>(N, readFix);
}

// Not so an empty object, except where an array was expected: that is a
// mistake of another kind.
static bool says(const Node &Root, StringRef Key) {
  std::optional<Node> N = Root.get(Key);
  if (!N)
    return false;
  return N->value().Kind != JsonValue::Object || !N->value().Items.empty() ||
         Key == "fixes";
}

static std::optional<ModelFile> readModel(const Node &Root) {
  if (!Root.isObject({"$schema", "framework", "source", "tested", "namespaces",
                      "headers", "like", "functions", "types", "fixes"},
                     {"framework"}))
    return std::nullopt;
  ModelFile File;
  std::string Schema; // for editors; its content is theirs
  Root.read("$schema", Schema, readString);
  Root.read("framework", File.About.Name, readFrameworkName);
  Root.read("source", File.About.Source, readString);
  Root.read("tested", File.About.Tested, readString);
  Root.read("namespaces", File.About.Namespaces, readNames);
  Root.read("headers", File.About.Headers, readHeaders);
  Root.read("like", File.Like, readLike);
  Root.read("functions", File.Functions, readFunctions);
  Root.read("types", File.Types, readTypes);
  Root.read("fixes", File.Fixes, readFixes);
  if (llvm::none_of(std::array{"functions", "types", "fixes", "like"},
                    [&](StringRef Key) { return says(Root, Key); }))
    Root.mistake("says nothing; expected one of 'functions', 'types', "
                 "'fixes', 'like'");
  if (File.About.Name.empty())
    return std::nullopt;
  return File;
}

std::optional<ModelFile> readModelFile(StringRef Text, Mistakes &Wrong) {
  std::optional<JsonValue> Root = parseJson(Text, Wrong);
  if (!Root)
    return std::nullopt;
  std::optional<ModelFile> File = readModel(Node(*Root, "", Wrong));
  if (!File)
    return std::nullopt;
  for (FunctionModel &F : File->Functions)
    F.Framework = File->About.Name;
  for (TypeModel &T : File->Types)
    T.Framework = File->About.Name;
  for (FixTemplate &F : File->Fixes)
    F.Framework = File->About.Name;
  return File;
}

} // namespace corotidy
