// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Progress.h"

#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace corotidy {

using std::chrono::seconds;

Progress::Progress(ShowProgress Asked, size_t Total)
    : Total(Total), IsTerminal(llvm::errs().is_displayed()),
      IsShown(Asked == ShowProgress::Always ||
              (Asked == ShowProgress::Auto && IsTerminal)) {}

static constexpr llvm::StringLiteral EraseLine = "\r\x1b[K";

Progress::~Progress() {
  if (IsShown && IsTerminal && Done)
    llvm::errs() << EraseLine;
}

std::string Progress::left() const {
  auto Passed = Clock::now() - Began;
  if (Done == Total || Passed < seconds(2))
    return "";
  auto Left = std::chrono::ceil<seconds>(Passed / Done * (Total - Done));
  if (Left < std::chrono::minutes(2))
    return ", " + std::to_string(Left.count()) + " s left";
  return ", " +
         std::to_string(std::chrono::ceil<std::chrono::minutes>(Left).count()) +
         " min left";
}

void Progress::step(llvm::StringRef File) {
  if (!IsShown)
    return;
  std::lock_guard Lock(Access);
  ++Done;
  // A terminal is written to ten times a second; files from a cache are faster.
  if (IsTerminal && Clock::now() - Written < std::chrono::milliseconds(100))
    return;
  Written = Clock::now();
  llvm::errs() << (IsTerminal ? EraseLine : "") << '[' << Done << '/' << Total
               << "] " << llvm::sys::path::filename(File) << left()
               << (IsTerminal ? "" : "\n");
}

} // namespace corotidy
