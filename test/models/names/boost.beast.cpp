// REQUIRES: boost-beast
// Each name in the model is declared by the framework's own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real
// RUN: coro-tidy models check -p %t/build boost.beast
#include <boost/beast.hpp>
#include <boost/beast/ssl.hpp>
