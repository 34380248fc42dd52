// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Baseline.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace corotidy {

static std::string keyOf(llvm::StringRef Check, llvm::StringRef Call,
                         llvm::StringRef File, llvm::StringRef Function) {
  return (Check + "\n" + Call + "\n" + File + "\n" + Function).str();
}

static llvm::Error wrong(llvm::StringRef Path, const llvm::Twine &Why) {
  return llvm::createStringError(
      llvm::inconvertibleErrorCode(),
      "--baseline: '" + Path + "' " + Why +
          "; 'coro-tidy check --format=json --output=" + Path + "' writes one");
}

// The function that makes the call: the last hop of the chain.
static std::optional<std::string> keyOf(const llvm::json::Object &Finding) {
  auto Check = Finding.getString("check"), Call = Finding.getString("call"),
       File = Finding.getString("file");
  const llvm::json::Array *Chain = Finding.getArray("chain");
  const llvm::json::Object *Last =
      Chain && !Chain->empty() ? Chain->back().getAsObject() : nullptr;
  auto Function = Last ? Last->getString("function") : std::nullopt;
  if (!Check || !Call || !File || !Function)
    return std::nullopt;
  return keyOf(*Check, *Call, *File, *Function);
}

llvm::Expected<Baseline> Baseline::read(llvm::StringRef Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Text)
    return wrong(Path, "cannot be read: " + Text.getError().message());
  llvm::Expected<llvm::json::Value> Parsed =
      llvm::json::parse((*Text)->getBuffer());
  if (!Parsed)
    return wrong(Path, "is not JSON: " + llvm::toString(Parsed.takeError()));
  const llvm::json::Object *Root = Parsed->getAsObject();
  const llvm::json::Array *Findings =
      Root ? Root->getArray("findings") : nullptr;
  if (!Findings || Root->getInteger("version") != 1)
    return wrong(Path, "is no output of coro-tidy");
  Baseline Out;
  for (const llvm::json::Value &One : *Findings) {
    const llvm::json::Object *Finding = One.getAsObject();
    std::optional<std::string> Key = Finding ? keyOf(*Finding) : std::nullopt;
    if (!Key)
      return wrong(Path, "has a finding that coro-tidy did not write");
    ++Out.Left[*Key];
  }
  return Out;
}

bool Baseline::takes(const Finding &F, const Project &Paths) {
  if (F.Chain.empty())
    return false;
  auto Known = Left.find(keyOf(F.Check, F.Call, Paths.shown(F.Where.File),
                               F.Chain.back().Function));
  if (Known == Left.end() || Known->second == 0)
    return false;
  --Known->second;
  return true;
}

} // namespace corotidy
