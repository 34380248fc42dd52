// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// coro-clangd: clangd with our checks beside clang-tidy's. clangd runs checks
// that it does not know only where .clangd says FastCheckFilter: None
// (docs/hosts.md).

#include "host/OneByOne.h"

// clangd/tool/ClangdMain.h, which no package installs.
namespace clang::clangd {
int clangdMain(int Argc, char *Argv[]);
} // namespace clang::clangd

int main(int Argc, char **Argv) {
  corotidy::FixesAreTakenOneByOne = true;
  return clang::clangd::clangdMain(Argc, Argv);
}
