// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// watch.h - for programs that hang until coro-tidy has repaired them: says where
// the thread that called watch() is when it is still there after some seconds,
// and ends the program with status 86. Link with -rdynamic, or the frames have
// no names.
#pragma once

#include <chrono>
#include <csignal>
#include <execinfo.h>
#include <pthread.h>
#include <thread>
#include <unistd.h>

inline void watch(int seconds = 2) {
  static void *frames[128];
  backtrace(frames, 1); // loads what a signal handler must not
  std::signal(SIGUSR1, [](int) {
    backtrace_symbols_fd(frames, backtrace(frames, 128), STDERR_FILENO);
    _exit(86);
  });
  std::thread([seconds, watched = pthread_self()] {
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    pthread_kill(watched, SIGUSR1);
  }).detach();
}
