// REQUIRES: kj
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real %cflags-kj
// RUN: coro-tidy models check -p %t/build kj
#include <kj/async.h>
#include <kj/async-io.h>
#include <kj/async-unix.h>
#include <kj/thread.h>
#include <kj/mutex.h>
#include <kj/test.h>
#include <kj/compat/http.h>
#include <capnp/ez-rpc.h>
#include <capnp/rpc-twoparty.h>
