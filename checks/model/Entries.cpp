// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "model/Entries.h"

#include "ModelFile.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"

using llvm::ArrayRef;
using llvm::StringRef;

namespace corotidy {

namespace {
// The names in one file. A key says what its value names, wherever it stands.
class FileEntries {
public:
  FileEntries(const ModelText &Text, StringRef Framework,
              std::vector<NamedEntry> &Out)
      : Text(Text), Framework(Framework), Out(Out) {}
  void addFile(const JsonValue &Root);

private:
  void add(NamedEntry::KindOf Kind, const std::string &Pointer,
           StringRef Name) {
    Out.push_back({Kind, Framework.str(), Text.File, Pointer, Text.File,
                   Name.str(), Version.str(), Text.IsBuiltin});
  }
  void addKeys(NamedEntry::KindOf Kind, const JsonValue &Of,
               const std::string &Pointer);
  void addTexts(NamedEntry::KindOf Kind, const JsonValue &Of,
                const std::string &Pointer);
  void addInside(const JsonValue &Value, const std::string &Pointer);
  void addMember(StringRef Key, const JsonValue &Value,
                 const std::string &Pointer);

  const ModelText &Text;
  StringRef Framework, Version;
  std::vector<NamedEntry> &Out;
};
} // namespace

static StringRef versionOf(const JsonValue &Entry) {
  for (const auto &[Key, Value] : llvm::zip(Entry.Keys, Entry.Items))
    if (Key == "version")
      return Value.Text;
  return "";
}

void FileEntries::addKeys(NamedEntry::KindOf Kind, const JsonValue &Of,
                          const std::string &Pointer) {
  for (const auto &[Key, Value] : llvm::zip(Of.Keys, Of.Items)) {
    Version = versionOf(Value);
    std::string At = pointerTo(Pointer, Key);
    add(Kind, At, Key);
    addInside(Value, At);
    Version = "";
  }
}

// A text, or those of an array or an object.
void FileEntries::addTexts(NamedEntry::KindOf Kind, const JsonValue &Of,
                           const std::string &Pointer) {
  if (Of.Kind == JsonValue::String)
    add(Kind, Pointer, Of.Text);
  for (size_t I = 0; I != Of.Items.size(); ++I)
    addTexts(Kind, Of.Items[I],
             pointerTo(Pointer, Of.Kind == JsonValue::Object
                                    ? Of.Keys[I]
                                    : std::to_string(I)));
}

void FileEntries::addInside(const JsonValue &Value,
                            const std::string &Pointer) {
  for (size_t I = 0; I != Value.Items.size(); ++I)
    if (Value.Kind == JsonValue::Object)
      addMember(Value.Keys[I], Value.Items[I],
                pointerTo(Pointer, Value.Keys[I]));
    else
      addInside(Value.Items[I], pointerTo(Pointer, std::to_string(I)));
}

void FileEntries::addMember(StringRef Key, const JsonValue &Value,
                            const std::string &Pointer) {
  std::optional<NamedEntry::KindOf> Kind =
      llvm::StringSwitch<std::optional<NamedEntry::KindOf>>(Key)
          .Cases({"made_by", "twin", "call", "object_call"},
                 NamedEntry::Function)
          .Cases({"names", "against"}, NamedEntry::Value)
          .Cases({"swallowed_by", "object_args", "type", "args"},
                 NamedEntry::Type)
          .Default(std::nullopt);
  if (Key == "against" && (Value.Text == "-1" || Value.Text == "=="))
    return;
  if (Kind)
    addTexts(*Kind, Value, Pointer);
  else if (Key == "running")
    for (const std::string &Executor : Value.Keys)
      add(NamedEntry::Type, pointerTo(Pointer, Executor), Executor);
  else
    addInside(Value, Pointer);
}

void FileEntries::addFile(const JsonValue &Root) {
  for (const auto &[Key, Value] : llvm::zip(Root.Keys, Root.Items)) {
    std::string At = pointerTo("", Key);
    if (Key == "namespaces")
      addTexts(NamedEntry::Namespace, Value, At);
    else if (Key == "functions" || Key == "types")
      addKeys(Key == "types" ? NamedEntry::Type : NamedEntry::Function, Value,
              At);
    else if (Key == "fixes")
      for (size_t I = 0; I != Value.Items.size(); ++I) {
        Version = versionOf(Value.Items[I]);
        addInside(Value.Items[I], pointerTo(At, std::to_string(I)));
        Version = "";
      }
  }
}

namespace {
struct OneFile {
  std::string File, Framework;
  std::optional<Likeness> Like;
  std::vector<NamedEntry> Entries;
};
} // namespace

static std::optional<OneFile> readOne(const ModelText &Text) {
  Mistakes Unused(Text.File);
  std::optional<ModelFile> Read = readModelFile(Text.Text, Unused);
  std::optional<JsonValue> Root = parseJson(Text.Text, Unused);
  if (!Read || !Root)
    return std::nullopt;
  OneFile Out{Text.File, Read->About.Name, Read->Like, {}};
  FileEntries(Text, Out.Framework, Out.Entries).addFile(*Root);
  return Out;
}

// loadModels() has made sure that no model is like itself.
static std::vector<NamedEntry> takenOver(const Likeness &Like,
                                         ArrayRef<OneFile> All) {
  std::vector<NamedEntry> Out;
  for (const OneFile &File : All) {
    if (File.Framework != Like.Model)
      continue;
    if (File.Like)
      llvm::append_range(Out, takenOver(*File.Like, All));
    llvm::append_range(Out, File.Entries);
  }
  for (NamedEntry &Entry : Out)
    renameName(Entry.Name, Like);
  return Out;
}

// What the model says of a name's version where it has an entry counts wherever
// it uses the name.
static void spreadVersions(std::vector<NamedEntry> &Entries) {
  llvm::StringMap<std::string> Versions;
  for (const NamedEntry &Entry : Entries)
    if (!Entry.Version.empty())
      Versions.try_emplace(Entry.Name, Entry.Version);
  for (NamedEntry &Entry : Entries)
    if (Entry.Version.empty())
      Entry.Version = Versions.lookup(Entry.Name);
}

std::vector<NamedEntry> namedEntries(ArrayRef<ModelText> Texts) {
  std::vector<OneFile> All;
  for (const ModelText &Text : Texts)
    if (std::optional<OneFile> One = readOne(Text))
      All.push_back(std::move(*One));
  std::vector<NamedEntry> Out;
  for (const OneFile &File : All) {
    std::vector<NamedEntry> Entries;
    if (File.Like)
      Entries = takenOver(*File.Like, All);
    llvm::append_range(Entries, File.Entries);
    spreadVersions(Entries);
    for (NamedEntry &Entry : Entries) {
      Entry.Framework = File.Framework;
      Entry.Model = File.File;
      Out.push_back(std::move(Entry));
    }
  }
  return Out;
}

} // namespace corotidy
