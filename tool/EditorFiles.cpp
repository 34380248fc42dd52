// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "EditorFiles.h"

#include "clang-tidy/ClangTidyOptions.h"
#include "clang-tidy/GlobList.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

namespace yaml = llvm::yaml;

namespace corotidy {

static llvm::Error refuse(const llvm::Twine &Why) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Why);
}

// The value of the key in the mapping; null when it has none. The parser reads
// on: a value is looked at before the next one is asked for.
static yaml::Node *valueOf(yaml::Node *In, llvm::StringRef Key) {
  auto *Map = llvm::dyn_cast_or_null<yaml::MappingNode>(In);
  if (!Map)
    return nullptr;
  for (yaml::KeyValueNode &Entry : *Map) {
    llvm::SmallString<32> Buffer;
    auto *Name = llvm::dyn_cast_or_null<yaml::ScalarNode>(Entry.getKey());
    if (Name && Name->getValue(Buffer) == Key)
      return Entry.getValue();
  }
  return nullptr;
}

static std::string inserted(llvm::StringRef Old, const char *At,
                            const llvm::Twine &New) {
  size_t Offset = At - Old.data();
  return (Old.take_front(Offset) + New + Old.drop_front(Offset)).str();
}

// The white space that the line of the place begins with.
static llvm::StringRef indentAt(llvm::StringRef Text, const char *At) {
  size_t Line = Text.take_front(At - Text.data()).rfind('\n') + 1;
  return Text.drop_front(Line).take_while([](char C) { return C == ' '; });
}

// `Checks: 'a,b'`, or without quotes.
static std::string withGlob(llvm::StringRef Old, llvm::StringRef Scalar) {
  bool IsQuoted = Scalar.ends_with("'") || Scalar.ends_with("\"");
  llvm::StringRef Globs = IsQuoted ? Scalar.drop_front().drop_back() : Scalar;
  bool NeedsComma = !Globs.empty() && !Globs.rtrim().ends_with(",");
  return inserted(Old, Globs.end(), NeedsComma ? ",coro-*" : "coro-*");
}

// `Checks: >` and the lines below it.
static std::string withLine(llvm::StringRef Old, llvm::SMRange Block) {
  const char *Begin = Block.Start.getPointer();
  llvm::StringRef Globs(Begin, Block.End.getPointer() - Begin);
  const char *End = Globs.rtrim().end();
  return inserted(Old, End,
                  (Globs.rtrim().ends_with(",") ? "\n" : ",\n") +
                      indentAt(Old, End) + "coro-*");
}

static llvm::Expected<std::string> withItem(llvm::StringRef Old,
                                            yaml::SequenceNode &List) {
  llvm::StringRef Last;
  for (yaml::Node &Item : List)
    if (auto *Scalar = llvm::dyn_cast<yaml::ScalarNode>(&Item))
      Last = Scalar->getRawValue();
  if (Last.empty())
    return refuse("its Checks is a list that has none; write 'coro-*' there");
  llvm::StringRef Before = Old.take_front(Last.data() - Old.data());
  llvm::StringRef Line = Before.drop_front(Before.rfind('\n') + 1);
  if (Line.ltrim(' ').starts_with("-"))
    return inserted(Old, Last.end(), "\n" + Line.take_until([](char C) {
      return C == '-';
    }) + "- 'coro-*'");
  return inserted(Old, Last.end(), ", 'coro-*'");
}

llvm::Expected<std::string> withOurChecks(llvm::StringRef Old) {
  if (Old.trim().empty())
    return "Checks: 'coro-*'\n";
  llvm::ErrorOr<clang::tidy::ClangTidyOptions> Read =
      clang::tidy::parseConfiguration({Old, ".clang-tidy"});
  if (!Read)
    return refuse("clang-tidy cannot read it");
  if (clang::tidy::GlobList(Read->Checks.value_or(""))
          .contains("coro-nested-run"))
    return Old.str();
  llvm::SourceMgr Sources;
  yaml::Stream Stream(Old, Sources, /*ShowColors=*/false);
  yaml::Node *Checks = valueOf(Stream.begin()->getRoot(), "Checks");
  if (auto *Scalar = llvm::dyn_cast_or_null<yaml::ScalarNode>(Checks))
    return withGlob(Old, Scalar->getRawValue());
  if (llvm::isa_and_nonnull<yaml::BlockScalarNode>(Checks))
    return withLine(Old, Checks->getSourceRange());
  if (auto *List = llvm::dyn_cast_or_null<yaml::SequenceNode>(Checks))
    return withItem(Old, *List);
  bool EndsLine = Old.ends_with("\n");
  return (Old + (EndsLine ? "" : "\n") + "Checks: 'coro-*'\n").str();
}

// Whether a fragment lets clangd run checks that it does not know to be fast,
// and ours among them.
static bool allowsOurs(yaml::Node *Fragment) {
  yaml::Node *Tidy = valueOf(valueOf(Fragment, "Diagnostics"), "ClangTidy");
  auto *Map = llvm::dyn_cast_or_null<yaml::MappingNode>(Tidy);
  if (!Map)
    return false;
  bool IsOff = false, HasOurs = false;
  auto LookAt = [&](yaml::Node *Value) {
    llvm::SmallString<32> Buffer;
    auto *Scalar = llvm::dyn_cast_or_null<yaml::ScalarNode>(Value);
    llvm::StringRef Text = Scalar ? Scalar->getValue(Buffer) : "";
    IsOff |= Text == "None";
    HasOurs |= clang::tidy::GlobList(Text).contains("coro-nested-run");
  };
  for (yaml::KeyValueNode &Entry : *Map) {
    (void)Entry.getKey();
    yaml::Node *Value = Entry.getValue();
    if (auto *List = llvm::dyn_cast_or_null<yaml::SequenceNode>(Value))
      for (yaml::Node &Item : *List)
        LookAt(&Item);
    else
      LookAt(Value);
  }
  return IsOff && HasOurs;
}

// clangd reads the documents of the file one after the other, so that one more
// at the end changes nothing that stands there.
llvm::Expected<std::string> withFastChecksOff(llvm::StringRef Old) {
  constexpr llvm::StringLiteral Ours = "Diagnostics:\n"
                                       "  ClangTidy:\n"
                                       "    Add: coro-*\n"
                                       "    FastCheckFilter: None\n";
  if (Old.trim().empty())
    return Ours.str();
  llvm::SourceMgr Sources;
  Sources.setDiagHandler([](const llvm::SMDiagnostic &, void *) {});
  yaml::Stream Stream(Old, Sources, /*ShowColors=*/false);
  for (yaml::Document &Fragment : Stream)
    if (allowsOurs(Fragment.getRoot()))
      return Old.str();
  if (Stream.failed())
    return refuse("it is no YAML");
  return (Old + (Old.ends_with("\n") ? "" : "\n") + "---\n" + Ours).str();
}

} // namespace corotidy
