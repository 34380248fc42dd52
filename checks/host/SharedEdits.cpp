// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "host/SharedEdits.h"

namespace corotidy {

void addInsertions(const Fix &F, SharedEdits &To, const SharedEdits &Others) {
  for (const Edit &E : F.Edits) {
    if (E.Length != 0)
      continue;
    auto There = Others.Inserted.find({E.File, E.Offset});
    if (There == Others.Inserted.end() || !There->second.count(E.Text))
      To.Inserted[{E.File, E.Offset}].insert(E.Text);
  }
}

std::vector<Edit> takeEdits(const Fix &F, SharedEdits &Left) {
  std::vector<Edit> Out;
  for (Edit E : F.Edits) {
    if (E.Length == 0) {
      E.Text.clear();
      for (const std::string &Text :
           std::exchange(Left.Inserted[{E.File, E.Offset}], {}))
        E.Text += Text;
      if (E.Text.empty())
        continue;
    } else if (!Left.Taken.insert(E).second) {
      continue;
    }
    Out.push_back(std::move(E));
  }
  return Out;
}

} // namespace corotidy
