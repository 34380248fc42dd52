// RUN: %check %s
// RUN: %check_fix %s
// A coroutine calls a function that waits for its own awaitable twin, which is
// known by the function's body and not by its name. One that does more than wait can
// become a coroutine itself.
//--- a.cpp
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;
void use(int);

class Cache {
public:
  Lazy<int> later(int key);
  Lazy<int> load(int key, int size);
  int get(int key) { return syncAwait(later(key)); }
  int sized(int key, int size = 8) { return syncAwait(load(key, size)); }
  int fetch(int key, int size) { return syncAwait(this->load(key, size)); }
  int swapped(int key, int size) { return syncAwait(load(size, key)); }
  int more(int key) { return syncAwait(later(key)) + 1; }
  int counted(int key) {
    use(key);
    return syncAwait(later(key));
  }
};
namespace lib {
Lazy<int> ask(int);
inline int answer(int n) { return syncAwait(ask(n)); }
} // namespace lib

struct Store {
  virtual ~Store() = default;
  virtual Lazy<int> async_read(int key) = 0;
  virtual int read(int key) { return syncAwait(async_read(key)); }
};
struct Fast : Store {
  Lazy<int> async_read(int key) override;
  int read(int) override { return 1; }
};

Lazy<int> uses(Cache &c, Cache *p) {
  // expect@+2: syncAwait
  // expect-fix@+1: twin safe
  int n = c.get(1);
  // expect@+2: syncAwait
  // expect-fix@+1: twin safe
  use(p->fetch(n, 2) + 1);
  // expect@+2: syncAwait
  // expect-fix-says@+1: co_await 'ask' instead of calling 'answer', which waits for it
  co_return lib::answer(n);
}
Lazy<int> none(Cache &c, Store &s) {
  // expect@+2: syncAwait
  // expect-fix@+1: asyncify unsafe
  int n = c.swapped(1, 2);
  // expect@+2: syncAwait
  // expect-fix@+1: asyncify unsafe
  n += c.more(3);
  // expect@+2: syncAwait
  // expect-fix@+1: asyncify unsafe
  n += c.counted(3);
  // expect@+2: syncAwait
  // expect-no-fix@+1: 'sized' is called with default arguments, and those of 'load' may differ
  n += c.sized(3);
  // expect@+2: syncAwait
  // expect-no-fix@+1: 'read' is overridden, maybe by what is not its twin
  co_return n + s.read(4);
}
Lazy<int> Cache::later(int key) {
  // expect@+2: syncAwait
  // expect-no-fix@+1: 'later' would wait for itself
  co_return get(key - 1);
}
//--- a.cpp.fixed
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;
void use(int);

class Cache {
public:
  Lazy<int> later(int key);
  Lazy<int> load(int key, int size);
  int get(int key) { return syncAwait(later(key)); }
  int sized(int key, int size = 8) { return syncAwait(load(key, size)); }
  int fetch(int key, int size) { return syncAwait(this->load(key, size)); }
  int swapped(int key, int size) { return syncAwait(load(size, key)); }
  int more(int key) { return syncAwait(later(key)) + 1; }
  int counted(int key) {
    use(key);
    return syncAwait(later(key));
  }
};
namespace lib {
Lazy<int> ask(int);
inline int answer(int n) { return syncAwait(ask(n)); }
} // namespace lib

struct Store {
  virtual ~Store() = default;
  virtual Lazy<int> async_read(int key) = 0;
  virtual int read(int key) { return syncAwait(async_read(key)); }
};
struct Fast : Store {
  Lazy<int> async_read(int key) override;
  int read(int) override { return 1; }
};

Lazy<int> uses(Cache &c, Cache *p) {
  int n = co_await c.later(1);
  use(co_await p->load(n, 2) + 1);
  co_return co_await lib::ask(n);
}
Lazy<int> none(Cache &c, Store &s) {
  int n = c.swapped(1, 2);
  n += c.more(3);
  n += c.counted(3);
  n += c.sized(3);
  co_return n + s.read(4);
}
Lazy<int> Cache::later(int key) {
  co_return get(key - 1);
}
