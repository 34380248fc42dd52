// REQUIRES: cpprest
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real %cflags-cpprest
// RUN: coro-tidy models check -p %t/build pplx
#include <cpprest/http_client.h>
#include <cpprest/http_listener.h>
#include <cpprest/ws_client.h>
#include <pplx/pplxtasks.h>
