// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ClangVersion.h - the only place that asks which LLVM this is, and what of our
// calls other major versions spell otherwise. A move to another version starts
// here.
#pragma once

#include "clang/Basic/Version.h"

#if CLANG_VERSION_MAJOR != 22
#error "coro-tidy is written for LLVM 22: set CMAKE_PREFIX_PATH to it"
#endif

#include "clang/Basic/Diagnostic.h"
#include "clang/Options/OptionUtils.h"
#include "clang/Options/Options.h"

#include <string>

namespace corotidy {

// The options of clang's driver, and the enumerators that name them.
namespace driver_options = clang::options;
inline const llvm::opt::OptTable &driverOptionTable() {
  return clang::getDriverOptTable();
}

// Where clang's own headers are if `Program`, or a library, was installed with
// them.
inline std::string resourceDirBeside(const std::string &Program) {
  return clang::GetResourcesPath(Program);
}

// Diagnostics that nobody sees.
struct SilentDiagnostics {
  clang::DiagnosticOptions Options;
  clang::DiagnosticsEngine Engine{clang::DiagnosticIDs::create(), Options,
                                  new clang::IgnoringDiagConsumer};
};

// Passes a diagnostic that says nothing but where it is.
template <class Function>
auto withDiagnosticAt(const SilentDiagnostics &In, clang::SourceLocation Where,
                      Function Use) {
  clang::DiagnosticStorage Storage;
  return Use(
      clang::Diagnostic(&In.Engine, Where, /*DiagID=*/0, Storage, /*Msg=*/""));
}

} // namespace corotidy
