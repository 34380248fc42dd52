// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A line diff in unified format. Fixes touch few lines, so the longest common
// subsequence is found between what is left after equal heads and tails.
#include "Reports.h"

namespace corotidy {

using Lines = llvm::ArrayRef<llvm::StringRef>;

static std::vector<llvm::StringRef> split(llvm::StringRef Text) {
  std::vector<llvm::StringRef> Out;
  while (!Text.empty()) {
    size_t Length = Text.find('\n');
    Length = Length == llvm::StringRef::npos ? Text.size() : Length + 1;
    Out.push_back(Text.take_front(Length));
    Text = Text.drop_front(Length);
  }
  return Out;
}

namespace {
// ' ', '-' or '+', and the line.
struct Row {
  char Mark;
  llvm::StringRef Line;
};
} // namespace

static void compare(Lines Old, Lines New, std::vector<Row> &Out) {
  std::vector<std::vector<unsigned>> Length(
      Old.size() + 1, std::vector<unsigned>(New.size() + 1, 0));
  for (size_t I = Old.size(); I-- > 0;)
    for (size_t J = New.size(); J-- > 0;)
      Length[I][J] = Old[I] == New[J]
                         ? Length[I + 1][J + 1] + 1
                         : std::max(Length[I + 1][J], Length[I][J + 1]);
  size_t I = 0, J = 0;
  while (I < Old.size() || J < New.size()) {
    if (I < Old.size() && J < New.size() && Old[I] == New[J]) {
      Out.push_back({' ', Old[I]});
      ++I, ++J;
    } else if (I < Old.size() &&
               (J == New.size() || Length[I + 1][J] >= Length[I][J + 1])) {
      Out.push_back({'-', Old[I++]});
    } else {
      Out.push_back({'+', New[J++]});
    }
  }
}

static std::vector<Row> rowsOf(Lines Old, Lines New) {
  size_t Head = 0, Tail = 0;
  while (Head < Old.size() && Head < New.size() && Old[Head] == New[Head])
    ++Head;
  while (Tail + Head < Old.size() && Tail + Head < New.size() &&
         Old[Old.size() - 1 - Tail] == New[New.size() - 1 - Tail])
    ++Tail;
  std::vector<Row> Out;
  for (llvm::StringRef Line : Old.take_front(Head))
    Out.push_back({' ', Line});
  compare(Old.drop_front(Head).drop_back(Tail),
          New.drop_front(Head).drop_back(Tail), Out);
  for (llvm::StringRef Line : Old.take_back(Tail))
    Out.push_back({' ', Line});
  return Out;
}

static void printHunk(llvm::ArrayRef<Row> Rows, size_t Begin, size_t End,
                      llvm::raw_ostream &OS) {
  auto Count = [&](size_t From, size_t To, char Without) {
    return llvm::count_if(Rows.slice(From, To - From),
                          [&](const Row &R) { return R.Mark != Without; });
  };
  auto Start = [&](char Without) {
    long Here = Count(Begin, End, Without);
    return Count(0, Begin, Without) + (Here ? 1 : 0);
  };
  OS << "@@ -" << Start('+') << ',' << Count(Begin, End, '+') << " +"
     << Start('-') << ',' << Count(Begin, End, '-') << " @@\n";
  for (const Row &R : Rows.slice(Begin, End - Begin)) {
    OS << R.Mark << R.Line;
    if (!R.Line.ends_with("\n"))
      OS << "\n\\ No newline at end of file\n";
  }
}

std::string unifiedDiff(llvm::StringRef Name, llvm::StringRef Old,
                        llvm::StringRef New) {
  if (Old == New)
    return {};
  constexpr size_t Context = 3;
  std::vector<Row> Rows = rowsOf(split(Old), split(New));
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << "--- a/" << Name << "\n+++ b/" << Name << '\n';
  for (size_t At = 0; At < Rows.size();) {
    if (Rows[At].Mark == ' ') {
      ++At;
      continue;
    }
    size_t Begin = At > Context ? At - Context : 0, Last = At;
    for (; At < Rows.size() && At - Last <= 2 * Context; ++At)
      if (Rows[At].Mark != ' ')
        Last = At;
    At = std::min(Rows.size(), Last + 1 + Context);
    printHunk(Rows, Begin, At, OS);
  }
  return Text;
}

} // namespace corotidy
