// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Progress.h - how far a run is, and how long it will still take, for whoever
// waits at a terminal.
#pragma once

#include "llvm/ADT/StringRef.h"

#include <chrono>
#include <mutex>
#include <string>

namespace corotidy {

enum class ShowProgress {
  Auto,   // on a terminal, as one line that is written over and removed at the
          // end
  Always, // elsewhere, too, as one line a file
  Never
};

// On the standard error. For any number of threads.
class Progress {
public:
  Progress(ShowProgress Asked, size_t Total);
  ~Progress();
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  // One more is done.
  void step(llvm::StringRef File);

private:
  using Clock = std::chrono::steady_clock;

  std::string left() const; // ", 12 s left", or nothing when nobody can know

  const size_t Total;
  const Clock::time_point Began = Clock::now();
  const bool IsTerminal, IsShown;
  std::mutex Access;
  size_t Done = 0;
  Clock::time_point Written;
};

} // namespace corotidy
