// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Section numbers
// below are of that document.
#include "Check.h"
#include "Embedded.h"
#include "Reports.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/xxhash.h"

#include <map>

namespace corotidy {

namespace {
class SarifWriter {
public:
  SarifWriter(const Outcome &O, TextSource TextOf, llvm::raw_ostream &OS)
      : O(O), TextOf(TextOf), Json(OS, /*IndentSize=*/2) {}
  void write();

private:
  void text(llvm::StringRef Key, llvm::StringRef Value) {
    Json.attribute(Key, llvm::json::fixUTF8(Value));
  }
  void message(llvm::StringRef Key, llvm::StringRef Value) {
    Json.attributeObject(Key, [&] { text("text", Value); });
  }
  void run();
  void driver();
  void invocation();
  void artifact(llvm::StringRef File);
  void place(const SourcePlace &Where, const std::string &Message);
  void position(llvm::StringRef File, uint32_t Offset, llvm::StringRef Line,
                llvm::StringRef Column);
  void result(const Finding &F, bool IsSuppressed);
  void flow(const Finding &F);
  void fix(const Fix &Offer);
  std::string fingerprint(const Finding &F);

  const Outcome &O;
  TextSource TextOf;
  llvm::json::OStream Json;
  std::map<std::string, unsigned> Seen; // fingerprints without their number
};
} // namespace

// 3.4.4: a URI reference; the root's is in originalUriBaseIds.
static std::string asUri(llvm::StringRef Path) {
  std::string Out;
  for (char C : Path)
    if (llvm::isAlnum(C) || llvm::StringRef("-._~/").contains(C))
      Out += C;
    else
      Out += "%" + llvm::utohexstr(uint8_t(C), /*LowerCase=*/false, 2);
  return Out;
}

void SarifWriter::artifact(llvm::StringRef File) {
  std::string Shown = O.Paths.shown(File);
  Json.attributeObject("artifactLocation", [&] {
    bool IsBelow = !llvm::StringRef(Shown).starts_with("/");
    text("uri", (IsBelow ? "" : "file://") + asUri(Shown));
    if (IsBelow)
      text("uriBaseId", "SRCROOT");
  });
}

// Code points, as columnKind says (3.14.17).
static int64_t codePoints(llvm::StringRef Text) {
  return llvm::count_if(Text, [](char C) { return (C & 0xC0) != 0x80; });
}

// Line and column of an offset of a file's text.
void SarifWriter::position(llvm::StringRef File, uint32_t Offset,
                           llvm::StringRef Line, llvm::StringRef Column) {
  std::optional<llvm::StringRef> Text = TextOf(File);
  if (!Text || Offset > Text->size())
    return;
  llvm::StringRef Before = Text->take_front(Offset);
  Json.attribute(Line, int64_t(Before.count('\n')) + 1);
  Json.attribute(Column, codePoints(Before.substr(Before.rfind('\n') + 1)) + 1);
}

void SarifWriter::place(const SourcePlace &Where, const std::string &Message) {
  Json.attributeObject("physicalLocation", [&] {
    artifact(Where.File);
    if (Where.Line == 0)
      return;
    Json.attributeObject("region", [&] {
      std::optional<llvm::StringRef> Text = TextOf(Where.File);
      int64_t Column = Where.Column;
      if (Text && Where.Offset >= Where.Column - 1 &&
          Where.Offset <= Text->size())
        Column = codePoints(Text->substr(Where.Offset - (Where.Column - 1),
                                         Where.Column - 1)) +
                 1;
      Json.attribute("startLine", Where.Line);
      Json.attribute("startColumn", Column);
    });
  });
  if (!Message.empty())
    message("message", Message);
}

// 3.36: the chain, root first.
void SarifWriter::flow(const Finding &F) {
  Json.attributeArray("codeFlows", [&] {
    Json.object([&] {
      Json.attributeArray("threadFlows", [&] {
        Json.object([&] {
          Json.attributeArray("locations", [&] {
            for (size_t I = 0; I != F.Chain.size(); ++I)
              Json.object([&] {
                Json.attributeObject("location", [&] {
                  place(F.Chain[I].Where, hopNote(F, I));
                });
              });
          });
        });
      });
    });
  });
}

void SarifWriter::fix(const Fix &Offer) {
  Json.object([&] {
    message("description", Offer.Description);
    std::map<std::string, std::vector<const Edit *>> ByFile;
    for (const Edit &E : Offer.Edits)
      ByFile[E.File].push_back(&E);
    Json.attributeArray("artifactChanges", [&] {
      for (const auto &[File, Edits] : ByFile)
        Json.object([&, &File = File, &Edits = Edits] {
          artifact(File);
          Json.attributeArray("replacements", [&] {
            for (const Edit *E : Edits)
              Json.object([&] {
                Json.attributeObject("deletedRegion", [&] {
                  position(E->File, E->Offset, "startLine", "startColumn");
                  position(E->File, E->Offset + E->Length, "endLine",
                           "endColumn");
                });
                message("insertedContent", E->Text);
              });
          });
        });
    });
  });
}

// 3.27.17: the same when lines above move, or callers far away: the check, what
// is called, who calls it, and the text of the line; the second such one in a
// file is another.
std::string SarifWriter::fingerprint(const Finding &F) {
  std::string Of =
      F.Check + "\n" + F.Call + "\n" + O.Paths.shown(F.Where.File) + "\n";
  if (!F.Chain.empty())
    Of += F.Chain.back().Function + "\n";
  std::optional<llvm::StringRef> Text = TextOf(F.Where.File);
  if (Text && F.Where.Offset < Text->size()) {
    size_t Begin = Text->take_front(F.Where.Offset).rfind('\n') + 1;
    llvm::StringRef Line = Text->substr(Begin).split('\n').first;
    Of += Line.trim();
  }
  std::string Hash = llvm::utohexstr(llvm::xxh3_64bits(Of), true, 16);
  return Hash + ":" + std::to_string(++Seen[Hash]);
}

static llvm::StringRef levelOf(const Finding &F) {
  if (F.Sure == Confidence::Likely)
    return "note";
  bool Ends = F.Level == Severity::Deadlock || F.Level == Severity::Abort;
  return Ends ? "error" : "warning";
}

void SarifWriter::result(const Finding &F, bool IsSuppressed) {
  Json.object([&] {
    text("ruleId", F.Check);
    text("level", levelOf(F));
    message("message", F.Message);
    Json.attributeArray("locations",
                        [&] { Json.object([&] { place(F.Where, ""); }); });
    if (!F.Chain.empty())
      flow(F);
    Json.attributeObject("partialFingerprints",
                         [&] { text("coroTidy/v1", fingerprint(F)); });
    if (!F.Fixes.empty())
      Json.attributeArray("fixes", [&] {
        for (const Fix &Offer : F.Fixes)
          fix(Offer);
      });
    // 3.27.23: an empty array says that somebody looked.
    Json.attributeArray("suppressions", [&] {
      if (IsSuppressed)
        Json.object([&] { text("kind", "inSource"); });
    });
    Json.attributeObject("properties", [&] {
      text("severity", nameOf(F.Level));
      text("confidence", nameOf(F.Sure));
      text("call", F.Call);
      text("framework", F.Framework);
      if (F.Fixes.empty())
        text("noFix", F.NoFix);
    });
  });
}

void SarifWriter::driver() {
  Json.attributeObject("driver", [&] {
    text("name", "coro-tidy");
    text("semanticVersion", CORO_TIDY_VERSION);
    Json.attributeArray("rules", [&] {
      for (const Check *C : allChecks())
        Json.object([&] {
          text("id", C->Info.Name);
          message("shortDescription", C->Info.Summary);
          message("fullDescription", C->Info.Summary);
          Json.attributeObject("help", [&] {
            std::string Page = checkPage(C->Info.Name);
            text("text", Page);
            text("markdown", Page);
          });
          Json.attributeObject("defaultConfiguration",
                               [&] { text("level", "warning"); });
        });
    });
  });
}

void SarifWriter::invocation() {
  Json.object([&] {
    Json.attribute("executionSuccessful", O.Failed.empty());
    Json.attributeArray("toolExecutionNotifications", [&] {
      for (const FailedFile &File : O.Failed)
        Json.object([&] {
          text("level", "error");
          message("message", "could not be analysed in full: " + File.Reason);
          Json.attributeArray("locations", [&] {
            Json.object([&] { place({File.File, 0, 0, 0}, ""); });
          });
        });
    });
  });
}

void SarifWriter::run() {
  Json.attributeObject("tool", [&] { driver(); });
  Json.attributeArray("invocations", [&] { invocation(); });
  Json.attributeObject("originalUriBaseIds", [&] {
    Json.attributeObject(
        "SRCROOT", [&] { text("uri", "file://" + asUri(O.Paths.Root) + "/"); });
  });
  text("columnKind", "unicodeCodePoints");
  Json.attributeArray("results", [&] {
    for (const Finding &F : O.Findings)
      result(F, /*IsSuppressed=*/false);
    for (const Finding &F : O.SuppressedFindings)
      result(F, /*IsSuppressed=*/true);
  });
}

void SarifWriter::write() {
  Json.object([&] {
    text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    text("version", "2.1.0");
    Json.attributeArray("runs", [&] { Json.object([&] { run(); }); });
  });
}

void printSarif(const Outcome &O, TextSource TextOf, llvm::raw_ostream &OS) {
  SarifWriter(O, TextOf, OS).write();
  OS << '\n';
}

} // namespace corotidy
