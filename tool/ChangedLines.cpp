// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ChangedLines.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

namespace corotidy {

static llvm::Error wrong(const llvm::Twine &Why) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "--since: " + Why);
}

// What `git -C Root …` prints, or the first line of what it says is wrong.
static llvm::Expected<std::string> git(const std::string &Root,
                                       llvm::ArrayRef<llvm::StringRef> Args) {
  llvm::ErrorOr<std::string> Program = llvm::sys::findProgramByName("git");
  if (!Program)
    return wrong("git is not installed; without --since all is reported");
  llvm::SmallString<64> Out, Err;
  if (llvm::sys::fs::createTemporaryFile("coro-tidy", "out", Out) ||
      llvm::sys::fs::createTemporaryFile("coro-tidy", "err", Err))
    return wrong("no temporary file can be made");
  llvm::FileRemover RemoveOut(Out), RemoveErr(Err);
  llvm::SmallVector<llvm::StringRef, 12> All = {*Program, "-C", Root, "-c",
                                                "core.quotePath=false"};
  All.append(Args.begin(), Args.end());
  std::string Failure;
  int Status = llvm::sys::ExecuteAndWait(
      *Program, All, std::nullopt, {llvm::StringRef(""), Out.str(), Err.str()},
      /*SecondsToWait=*/0, /*MemoryLimit=*/0, &Failure);
  auto Read = [](llvm::StringRef Path) {
    auto Text = llvm::MemoryBuffer::getFile(Path);
    return Text ? (*Text)->getBuffer().str() : std::string();
  };
  if (Status == 0)
    return Read(Out);
  std::string Said = Failure.empty() ? Read(Err) : Failure;
  return wrong("git says: " + llvm::StringRef(Said).split('\n').first);
}

// `@@ -3,2 +4,5 @@`: from line 4, 5 lines; without a count, one.
void ChangedLines::addDiff(llvm::StringRef Diff, const std::string &Root) {
  std::vector<Span> *Of = nullptr;
  while (!Diff.empty()) {
    auto [Line, Rest] = Diff.split('\n');
    Diff = Rest;
    if (Line.consume_front("+++ ")) {
      Line = Line.rtrim('\t');
      Of = Line.consume_front("b/") ? &ByFile[(Root + "/" + Line).str()]
                                    : nullptr;
    } else if (Of && Line.consume_front("@@ -")) {
      llvm::StringRef New = Line.split('+').second.split(' ').first;
      auto [First, Count] = New.split(',');
      Span One;
      uint32_t Lines = 1;
      if (First.getAsInteger(10, One.First) ||
          (!Count.empty() && Count.getAsInteger(10, Lines)))
        continue;
      One.End = One.First + Lines;
      Of->push_back(One);
    }
  }
}

llvm::Expected<ChangedLines> ChangedLines::since(const std::string &Revision,
                                                 const std::string &Root) {
  llvm::Expected<std::string> Diff =
      git(Root, {"diff", "--unified=0", "--relative", "--no-color",
                 "--no-ext-diff", "--no-renames", "--src-prefix=a/",
                 "--dst-prefix=b/", "--end-of-options", Revision, "--"});
  if (!Diff)
    return Diff.takeError();
  llvm::Expected<std::string> New =
      git(Root, {"ls-files", "--others", "--exclude-standard", "-z"});
  if (!New)
    return New.takeError();
  ChangedLines Out;
  Out.addDiff(*Diff, Root);
  llvm::SmallVector<llvm::StringRef> Names;
  llvm::StringRef(*New).split(Names, '\0', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Name : Names)
    Out.ByFile[(Root + "/" + Name).str()] = {{0, ~uint32_t(0)}};
  return Out;
}

bool ChangedLines::contains(const SourcePlace &Where) const {
  auto Of = ByFile.find(Where.File);
  return Of != ByFile.end() && llvm::any_of(Of->second, [&](const Span &S) {
           return S.First <= Where.Line && Where.Line < S.End;
         });
}

bool ChangedLines::touches(const Finding &F) const {
  return contains(F.Where) ||
         llvm::any_of(F.Chain, [&](const Hop &H) { return contains(H.Where); });
}

} // namespace corotidy
