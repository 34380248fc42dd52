// REQUIRES: sqlite3, sodium
// Each name in the models is declared by the libraries' own headers.
// RUN: rm -rf %t && mkdir -p %t && cp %s %t && %compdb %t --real
// RUN: coro-tidy models check -p %t/build crypt sodium sqlite3
#include <crypt.h>
#include <sodium.h>
#include <sqlite3.h>
