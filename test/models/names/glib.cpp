// REQUIRES: glib
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real %cflags-glib
// RUN: coro-tidy models check -p %t/build glib
#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <glib-unix.h>
