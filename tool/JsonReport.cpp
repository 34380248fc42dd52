// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Reports.h"

#include "llvm/Support/JSON.h"

namespace corotidy {

namespace {
// Other programs read this: names and order are docs/output.schema.json's.
class JsonWriter {
public:
  JsonWriter(const Outcome &O, llvm::raw_ostream &OS)
      : O(O), Json(OS, /*IndentSize=*/2) {}
  void write();

private:
  void text(llvm::StringRef Key, llvm::StringRef Value) {
    Json.attribute(Key, llvm::json::fixUTF8(Value));
  }
  void place(const SourcePlace &Where) {
    text("file", O.Paths.shown(Where.File));
    Json.attribute("line", Where.Line);
    Json.attribute("column", Where.Column);
  }
  void finding(const Finding &F);
  void fix(const Fix &Offer);
  void unknown();
  void summary();

  const Outcome &O;
  llvm::json::OStream Json;
};
} // namespace

void JsonWriter::fix(const Fix &Offer) {
  Json.object([&] {
    text("kind", nameOf(Offer.Kind));
    text("safety", nameOf(Offer.Tier));
    text("description", Offer.Description);
    Json.attributeArray("edits", [&] {
      for (const Edit &E : Offer.Edits)
        Json.object([&] {
          text("file", O.Paths.shown(E.File));
          Json.attribute("offset", E.Offset);
          Json.attribute("length", E.Length);
          text("text", E.Text);
        });
    });
  });
}

void JsonWriter::finding(const Finding &F) {
  Json.object([&] {
    text("check", F.Check);
    text("severity", nameOf(F.Level));
    text("confidence", nameOf(F.Sure));
    place(F.Where);
    text("message", F.Message);
    text("call", F.Call);
    text("framework", F.Framework);
    text("context", nameOf(F.In));
    Json.attributeArray("chain", [&] {
      for (const Hop &H : F.Chain)
        Json.object([&] {
          text("function", H.Function);
          text("kind", nameOf(H.Kind));
          place(H.Where);
        });
    });
    Json.attributeArray("fixes", [&] {
      for (const Fix &Offer : F.Fixes)
        fix(Offer);
    });
    if (F.Fixes.empty())
      text("no_fix", F.NoFix);
  });
}

void JsonWriter::unknown() {
  Json.attributeArray("unknown", [&] {
    for (const UnknownRun &U : O.Unknown)
      Json.object([&] {
        place(U.Where);
        text("call", U.Call);
        text("function", U.Function);
      });
  });
}

void JsonWriter::summary() {
  Json.attribute("translation_units", O.TranslationUnits);
  Json.attribute("from_cache", O.FromCache);
  Json.attribute("parsed_twice", O.ParsedTwice);
  Json.attributeArray("failed", [&] {
    for (const FailedFile &File : O.Failed)
      Json.object([&] {
        text("file", O.Paths.shown(File.File));
        text("reason", File.Reason);
      });
  });
  Json.attribute("findings", int64_t(O.Findings.size()));
  Json.attribute("suppressed", int64_t(O.SuppressedFindings.size()));
  Json.attribute("likely_not_shown", O.LikelyNotShown);
}

void JsonWriter::write() {
  Json.object([&] {
    Json.attribute("version", 1);
    Json.attributeArray("findings", [&] {
      for (const Finding &F : O.Findings)
        finding(F);
    });
    Json.attributeArray("missed", [&] {
      for (const Unseen &M : O.Missed)
        Json.object([&] {
          text("file", O.Paths.shown(M.Where.File));
          Json.attribute("line", std::max(1u, M.Where.Line));
          text("kind", nameOf(M.Kind));
          text("what", M.What);
        });
    });
    if (O.ShowUnknown)
      unknown();
    Json.attributeObject("summary", [&] { summary(); });
  });
}

void printJson(const Outcome &O, llvm::raw_ostream &OS) {
  JsonWriter(O, OS).write();
  OS << '\n';
}

} // namespace corotidy
