// REQUIRES: tbb
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real %cflags-tbb -DTBB_PREVIEW_ISOLATED_TASK_GROUP=1
// RUN: coro-tidy models check -p %t/build tbb
#include <oneapi/tbb.h>
#include <tbb/tbb.h>
