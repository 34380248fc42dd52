// RUN: %check %s
// RUN: %check_fix --unsafe %s
// A function that does more than wait for its twin keeps its place, also where that
// is no call; what only says where to wait is not handed on to the twin.
//--- more.cpp
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

class Counted {
public:
  Lazy<int> later(int key);
  int get(int key) {
    ++Asked;
    return syncAwait(later(key));
  }
  int maybe(int key) {
    if (key > 0)
      return syncAwait(later(key));
    return 0;
  }
  int negated(int key) { return -syncAwait(later(key)); }
  int plain(int key) {
    // Waits.
    return (syncAwait(later(key))); /* no more than that */
  }

private:
  int Asked = 0;
};
Lazy<int> asksCounted(Counted &c) {
  // expect@+2: syncAwait
  // expect-fix@+1: asyncify unsafe
  int n = c.get(1);
  // expect@+2: syncAwait
  // expect-fix@+1: asyncify unsafe
  n += c.maybe(1);
  // expect@+2: syncAwait
  // expect-fix@+1: asyncify unsafe
  n += c.negated(1);
  // expect@+2: syncAwait
  // expect-fix@+1: twin safe
  co_return n + c.plain(1);
}
//--- scope.cpp
#include "kj.h"

struct Reader {
  kj::Promise<int> later(int key);
  kj::Promise<int> now();
  int read(int key, kj::WaitScope &ws) { return later(key).wait(ws); }
  int first(kj::WaitScope &ws, int key) { return later(key).wait(ws); }
  int only(kj::WaitScope &ws) { return now().wait(ws); }
  int other(int key, int, kj::WaitScope &ws) { return later(key).wait(ws); }
};
kj::WaitScope &scopeOf(int);
kj::Promise<int> reads(Reader &r, kj::WaitScope &ws) {
  // expect@+2: kj::Promise::wait
  // expect-fix@+1: twin safe
  int n = r.read(1, ws);
  // expect@+2: kj::Promise::wait
  // expect-fix@+1: twin safe
  n += r.first(ws /* its own */, n);
  // expect@+2: kj::Promise::wait
  // expect-fix@+1: twin safe
  n += r.only(ws);
  // expect@+2: kj::Promise::wait
  // expect-no-fix@+1: an argument that 'later' does not take is computed here
  n += r.read(1, scopeOf(n));
  // expect@+2: kj::Promise::wait
  // expect-fix@+1: asyncify unsafe
  co_return r.other(1, 2, ws);
}
//--- executor.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

namespace db {
net::awaitable<int> load(int key);
int loadNow(net::io_context &io, int key) {
  return net::co_spawn(io, load(key), net::use_future).get();
}
} // namespace db
net::awaitable<int> loads(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: twin unsafe
  co_return db::loadNow(io, 1) + 1;
}
//--- more.cpp.unsafe
#include "async_simple.h"
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

class Counted {
public:
  Lazy<int> later(int key);
  Lazy<int> get(int key) {
    ++Asked;
    co_return co_await later(key);
  }
  Lazy<int> maybe(int key) {
    if (key > 0)
      co_return co_await later(key);
    co_return 0;
  }
  Lazy<int> negated(int key) { co_return -co_await later(key); }
  int plain(int key) {
    // Waits.
    return (syncAwait(later(key))); /* no more than that */
  }

private:
  int Asked = 0;
};
Lazy<int> asksCounted(Counted &c) {
  int n = co_await c.get(1);
  n += co_await c.maybe(1);
  n += co_await c.negated(1);
  co_return n + co_await c.later(1);
}
//--- scope.cpp.unsafe
#include "kj.h"

struct Reader {
  kj::Promise<int> later(int key);
  kj::Promise<int> now();
  int read(int key, kj::WaitScope &ws) { return later(key).wait(ws); }
  int first(kj::WaitScope &ws, int key) { return later(key).wait(ws); }
  int only(kj::WaitScope &ws) { return now().wait(ws); }
  kj::Promise<int> other(int key, int, kj::WaitScope &ws) { co_return co_await later(key); }
};
kj::WaitScope &scopeOf(int);
kj::Promise<int> reads(Reader &r, kj::WaitScope &ws) {
  int n = co_await r.later(1);
  n += co_await r.later(/* its own */ n);
  n += co_await r.now();
  n += r.read(1, scopeOf(n));
  co_return co_await r.other(1, 2, ws);
}
//--- executor.cpp.unsafe
#include <boost/asio.hpp>
namespace net = boost::asio;

namespace db {
net::awaitable<int> load(int key);
int loadNow(net::io_context &io, int key) {
  return net::co_spawn(io, load(key), net::use_future).get();
}
} // namespace db
net::awaitable<int> loads(net::io_context &io) {
  co_return co_await db::load(1) + 1;
}
