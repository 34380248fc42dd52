// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ApplyFixes.h"

namespace corotidy {

std::optional<std::string> applyEdits(llvm::StringRef Text,
                                      llvm::StringRef Path,
                                      llvm::ArrayRef<Edit> Edits) {
  std::vector<Edit> Mine;
  llvm::copy_if(Edits, std::back_inserter(Mine),
                [&](const Edit &E) { return E.File == Path; });
  llvm::sort(Mine);
  Mine.erase(std::unique(Mine.begin(), Mine.end()), Mine.end());
  std::string Out;
  size_t At = 0;
  for (const Edit &E : Mine) {
    if (E.Offset < At || E.Offset + E.Length > Text.size())
      return std::nullopt;
    Out += Text.slice(At, E.Offset);
    Out += E.Text;
    At = E.Offset + E.Length;
  }
  Out += Text.drop_front(At);
  return Out;
}

namespace {
class Chooser {
public:
  Chooser(llvm::ArrayRef<Finding> Findings, TextSource TextOf,
          WhyNotCompiled Errors, Applied &Out)
      : Findings(Findings), TextOf(TextOf), Errors(Errors), Out(Out) {}

  // Accepts the candidates that compile together with what is accepted.
  void accept(llvm::ArrayRef<size_t> Candidates);

private:
  std::optional<Texts> textsWith(llvm::ArrayRef<size_t> Candidates) const;
  void refuse(size_t Candidate, llvm::StringRef Why);

  llvm::ArrayRef<Finding> Findings;
  TextSource TextOf;
  WhyNotCompiled Errors;
  Applied &Out;
  std::vector<Edit> Accepted;
};
} // namespace

std::optional<Texts>
Chooser::textsWith(llvm::ArrayRef<size_t> Candidates) const {
  std::vector<Edit> All = Accepted;
  for (size_t I : Candidates)
    llvm::append_range(All, Findings[I].Fixes.front().Edits);
  Texts New;
  for (const Edit &E : All) {
    if (New.count(E.File))
      continue;
    std::optional<llvm::StringRef> Old = TextOf(E.File);
    if (!Old)
      return std::nullopt;
    std::optional<std::string> Text = applyEdits(*Old, E.File, All);
    if (!Text)
      return std::nullopt;
    New[E.File] = std::move(*Text);
  }
  return New;
}

void Chooser::refuse(size_t Candidate, llvm::StringRef Why) {
  const Finding &F = Findings[Candidate];
  Out.Messages.push_back(F.Where.File + ":" + std::to_string(F.Where.Line) +
                         ": the fix is left out: " + Why.str());
}

void Chooser::accept(llvm::ArrayRef<size_t> Candidates) {
  if (Candidates.empty())
    return;
  std::optional<Texts> New = textsWith(Candidates);
  std::string Error = New ? Errors(*New) : "";
  if (New && Error.empty()) {
    for (size_t I : Candidates) {
      llvm::append_range(Accepted, Findings[I].Fixes.front().Edits);
      Out.IsFixed[I] = true;
    }
    Out.Changed = std::move(*New);
    return;
  }
  if (Candidates.size() == 1) {
    refuse(Candidates.front(),
           New ? "the file would not compile with it: " + Error
               : "it overlaps with another fix; run coro-tidy again");
    return;
  }
  accept(Candidates.take_front(Candidates.size() / 2));
  accept(Candidates.drop_front(Candidates.size() / 2));
}

Applied chooseFixes(llvm::ArrayRef<Finding> Findings, bool UnsafeToo,
                    const Project &Paths, TextSource TextOf,
                    WhyNotCompiled Errors) {
  Applied Out;
  Out.IsFixed.assign(Findings.size(), false);
  std::vector<size_t> Candidates;
  for (size_t I = 0; I != Findings.size(); ++I) {
    if (Findings[I].Fixes.empty())
      continue;
    const Fix &Best = Findings[I].Fixes.front();
    bool IsInside = llvm::all_of(
        Best.Edits, [&](const Edit &E) { return isBelow(E.File, Paths.Root); });
    if (IsInside && (UnsafeToo || Best.Tier == Safety::Safe))
      Candidates.push_back(I);
  }
  Chooser(Findings, TextOf, Errors, Out).accept(Candidates);
  return Out;
}

} // namespace corotidy
