// REQUIRES: libuv
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real %cflags-libuv
// RUN: coro-tidy models check -p %t/build libuv
#include <uv.h>
