// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-clang-tidy: clang-tidy with our checks beside its own. Its command line,
// output and configuration are clang-tidy's.
#include "clang-tidy/tool/ClangTidyMain.h"

int main(int Argc, const char **Argv) {
  return clang::tidy::clangTidyMain(Argc, Argv);
}
