// RUN: %check_fix %s --unsafe
// The override is declared in a header and defined elsewhere.
//--- hooks.h
#pragma once
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;
Lazy<int> work(int);

struct Sink {
  virtual ~Sink() = default;
  virtual int save(int) { return 0; }
  virtual Lazy<int> asyncSave(int n) { co_return save(n); }
};
struct Log : Sink {
  int save(int n) override;
};
//--- log.cpp
#include "hooks.h"

int Log::save(int n) {
  if (n == 0)
    return 1;
  // expect-fix@+1: twin unsafe
  return syncAwait(work(n)) + 1;
}
//--- serve.cpp
#include "hooks.h"

Lazy<int> serve(Sink &s) { co_return co_await s.asyncSave(1); }
//--- hooks.h.unsafe
#pragma once
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;
Lazy<int> work(int);

struct Sink {
  virtual ~Sink() = default;
  virtual int save(int) { return 0; }
  virtual Lazy<int> asyncSave(int n) { co_return save(n); }
};
struct Log : Sink {
  Lazy<int> asyncSave(int n) override;
};
//--- log.cpp.unsafe
#include "hooks.h"

async_simple::coro::Lazy<int> Log::asyncSave(int n) {
  if (n == 0)
    co_return 1;
  co_return co_await work(n) + 1;
}
