// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "host/Insertions.h"

namespace corotidy {

void addInsertions(const Fix &F, Insertions &To, const Insertions &Others) {
  for (const Edit &E : F.Edits) {
    if (E.Length != 0)
      continue;
    auto There = Others.find({E.File, E.Offset});
    if (There == Others.end() || !There->second.count(E.Text))
      To[{E.File, E.Offset}].insert(E.Text);
  }
}

std::vector<Edit> takeEdits(const Fix &F, Insertions &Left) {
  std::vector<Edit> Out;
  for (Edit E : F.Edits) {
    if (E.Length == 0) {
      E.Text.clear();
      for (const std::string &Text :
           std::exchange(Left[{E.File, E.Offset}], {}))
        E.Text += Text;
      if (E.Text.empty())
        continue;
    }
    Out.push_back(std::move(E));
  }
  return Out;
}

} // namespace corotidy
