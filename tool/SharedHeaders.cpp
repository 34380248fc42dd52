// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "SharedHeaders.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

namespace corotidy {

constexpr size_t FewestUnits = 3;       // below it costs what it saves
constexpr uint64_t LeastText = 1 << 19; // a parse of 50 ms

// The header that most text is saved with.
static std::string bestHeader(llvm::ArrayRef<std::vector<std::string>> Included,
                              llvm::ArrayRef<size_t> Units,
                              const llvm::StringMap<uint64_t> &Sizes) {
  llvm::StringMap<size_t> Counts;
  for (size_t Unit : Units)
    for (const std::string &Header : Included[Unit])
      ++Counts[Header];
  std::string Best;
  uint64_t Most = 0;
  for (const auto &Entry : Counts) {
    uint64_t Size = Sizes.lookup(Entry.first());
    if (Entry.second < FewestUnits || Size < LeastText)
      continue;
    uint64_t Saved = (Entry.second - 1) * Size;
    if (Saved > Most || (Saved == Most && Entry.first() < Best))
      Best = Entry.first().str(), Most = Saved;
  }
  return Best;
}

std::vector<HeaderGroup>
shareHeaders(llvm::ArrayRef<std::vector<std::string>> Included,
             llvm::function_ref<uint64_t(llvm::StringRef)> SizeOf) {
  llvm::StringMap<uint64_t> Sizes;
  for (const std::vector<std::string> &Headers : Included)
    for (const std::string &Header : Headers)
      if (auto [At, IsNew] = Sizes.try_emplace(Header); IsNew)
        At->second = SizeOf(Header);
  std::vector<size_t> Left(Included.size());
  for (size_t I = 0; I != Left.size(); ++I)
    Left[I] = I;
  std::vector<HeaderGroup> Out;
  for (std::string Best; !(Best = bestHeader(Included, Left, Sizes)).empty();) {
    HeaderGroup New;
    auto Has = [&](size_t Unit) {
      return llvm::is_contained(Included[Unit], Best);
    };
    llvm::copy_if(Left, std::back_inserter(New.Units), Has);
    llvm::erase_if(Left, Has);
    for (const std::string &Header : Included[New.Units.front()])
      if (llvm::all_of(New.Units, [&](size_t Unit) {
            return llvm::is_contained(Included[Unit], Header);
          }))
        New.Headers.push_back(Header);
    Out.push_back(std::move(New));
  }
  return Out;
}

} // namespace corotidy
