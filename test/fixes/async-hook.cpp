// RUN: %check %s
// clangd: 7 fewer, for what it does not see of headers.
// RUN: %check_fix %s --unsafe
// An override of a synchronous hook, whose class has an awaitable twin that calls
// the hook: the override becomes one of the twin.
//--- hooks.h
#pragma once
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;
Lazy<int> work(int);
void use(int);

struct Sink {
  virtual ~Sink() = default;
  virtual int save(int) { return 0; }
  virtual Lazy<int> asyncSave(int n) { co_return save(n); }
};
struct Pure {
  virtual ~Pure() = default;
  virtual int ask(int) = 0;
  virtual Lazy<int> asyncAsk(int n) { co_return ask(n); }
};
struct Both {
  virtual ~Both() = default;
  virtual int get(int) { return 0; }
  virtual Lazy<int> asyncGet(int n) { co_return get(n); }
};
struct Handed {
  virtual ~Handed() = default;
  virtual int put(int) { return 0; }
  virtual Lazy<int> asyncPut(int n) { co_return put(n); }
};
void hand(int (Handed::*)(int));
struct More {
  virtual ~More() = default;
  virtual int load(int) { return 0; }
  virtual Lazy<int> asyncLoad(int n) {
    use(n);
    co_return load(n);
  }
};
struct Counts {
  virtual ~Counts() = default;
  virtual int draw(int) { return 0; }
  virtual Lazy<int> asyncDraw(int n) {
    ++Drawn;
    co_return draw(n);
  }
  int Drawn = 0;
};

//--- a.cpp
#include "hooks.h"

struct Log : Sink {
  int save(int n) override {
    if (n == 0)
      return 1;
    // expect@+3: syncAwait
    // expect-fix@+2: twin unsafe
    // expect-fix-says@+1: override 'asyncSave' instead of 'save', and co_await the work
    return syncAwait(work(n)) + 1;
  }
};
struct Here : Sink {
  // expect@+2: syncAwait
  // expect-fix@+1: twin unsafe
  int save(int n) override { return syncAwait(work(n)); }
};
struct Asks : Pure {
  // expect@+2: syncAwait
  // expect-no-fix@+1: no fix overrides 'asyncAsk' instead: 'Pure::ask' has no body, so that an override must stay
  int ask(int n) override { return syncAwait(work(n)); }
};
struct Gets : Both {
  // expect@+2: syncAwait
  // expect-no-fix@+1: no fix overrides 'asyncGet' instead: 'Both::get' is called elsewhere as well
  int get(int n) override { return syncAwait(work(n)); }
};
struct Loads : More {
  // expect@+2: syncAwait
  // expect-no-fix@+1: no fix overrides 'asyncLoad' instead: 'More::asyncLoad' does more than call 'More::load'
  int load(int n) override { return syncAwait(work(n)); }
};
struct Draws : Counts {
  // expect@+2: syncAwait
  // expect-no-fix@+1: no fix overrides 'asyncDraw' instead: 'Counts::asyncDraw' does more than call 'Counts::draw'
  int draw(int n) override { return syncAwait(work(n)); }
};
struct Puts : Handed {
  // expect@+2: syncAwait
  // expect-no-fix@+1: no fix overrides 'asyncPut' instead: 'Handed::put' is called elsewhere as well
  int put(int n) override { return syncAwait(work(n)); }
};
void handsOver() { hand(&Handed::put); }
int direct(Both &b) { return b.get(1); }
Lazy<int> serve(Sink &s, Pure &p, Both &b, Handed &h, More &m, Counts &c) {
  int n = co_await s.asyncSave(1);
  n += co_await p.asyncAsk(1);
  n += co_await b.asyncGet(1);
  n += co_await h.asyncPut(1);
  n += co_await c.asyncDraw(1);
  co_return n + co_await m.asyncLoad(1);
}
//--- a.cpp.unsafe
#include "hooks.h"

struct Log : Sink {
  Lazy<int> asyncSave(int n) override {
    if (n == 0)
      co_return 1;
    co_return co_await work(n) + 1;
  }
};
struct Here : Sink {
  Lazy<int> asyncSave(int n) override { co_return co_await work(n); }
};
struct Asks : Pure {
  int ask(int n) override { return syncAwait(work(n)); }
};
struct Gets : Both {
  int get(int n) override { return syncAwait(work(n)); }
};
struct Loads : More {
  int load(int n) override { return syncAwait(work(n)); }
};
struct Draws : Counts {
  int draw(int n) override { return syncAwait(work(n)); }
};
struct Puts : Handed {
  int put(int n) override { return syncAwait(work(n)); }
};
void handsOver() { hand(&Handed::put); }
int direct(Both &b) { return b.get(1); }
Lazy<int> serve(Sink &s, Pure &p, Both &b, Handed &h, More &m, Counts &c) {
  int n = co_await s.asyncSave(1);
  n += co_await p.asyncAsk(1);
  n += co_await b.asyncGet(1);
  n += co_await h.asyncPut(1);
  n += co_await c.asyncDraw(1);
  co_return n + co_await m.asyncLoad(1);
}
