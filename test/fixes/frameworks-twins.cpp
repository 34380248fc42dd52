// RUN: %check %s
// RUN: %check_fix --unsafe %s
// A function that waits for its own twin, in each framework that has only a mock here.
//--- cobalt.cpp
#include "cobalt.h"

struct cobaltClient {
  boost::cobalt::task<int> async_get(int);
  int get(int key) { return boost::cobalt::run(async_get(key)); }
};
boost::cobalt::task<int> cobaltServes(cobaltClient &c) {
  // expect@+2: boost::cobalt::run
  // expect-fix@+1: twin safe
  co_return c.get(1) + 1;
}
//--- folly.cpp
#include "folly.h"

struct follyClient {
  folly::coro::Task<int> async_get(int);
  int get(int key) { return folly::coro::blockingWait(async_get(key)); }
};
folly::coro::Task<int> follyServes(follyClient &c) {
  // expect@+2: folly::coro::blocking_wait
  // expect-fix@+1: twin safe
  co_return c.get(1) + 1;
}
//--- hpx.cpp
#include "hpx.h"

struct hpxClient {
  hpx::future<int> async_get(int);
  int get(int key) { return async_get(key).get(); }
};
hpx::future<int> hpxServes(hpxClient &c) {
  // expect-likely@+2: hpx::future::get
  // expect-fix@+1: twin safe
  co_return c.get(1) + 1;
}
//--- seastar.cpp
#include "seastar.h"

struct seastarClient {
  seastar::future<int> async_get(int);
  int get(int key) { return async_get(key).get(); }
};
seastar::future<int> seastarServes(seastarClient &c) {
  // expect@+2: seastar::future::get
  // expect-fix@+1: twin safe
  co_return c.get(1) + 1;
}
//--- winrt.cpp
#include "winrt.h"

struct winrtClient {
  winrt::Windows::Foundation::IAsyncOperation<int> async_get(int);
  int get(int key) { return async_get(key).get(); }
};
winrt::Windows::Foundation::IAsyncOperation<int> winrtServes(winrtClient &c) {
  // expect@+2: IAsyncOperation::get
  // expect-fix@+1: twin safe
  co_return c.get(1) + 1;
}
//--- async_simple.cpp
#include "async_simple.h"

struct async_simpleClient {
  async_simple::coro::Lazy<int> async_get(int);
  int get(int key) { return async_simple::coro::syncAwait(async_get(key)); }
};
async_simple::coro::Lazy<int> async_simpleServes(async_simpleClient &c) {
  // expect@+2: async_simple::coro::syncAwait
  // expect-fix@+1: twin safe
  co_return c.get(1) + 1;
}
//--- concurrencpp.cpp
#include "concurrencpp.h"

struct concurrencppClient {
  concurrencpp::result<int> async_get(int);
  int get(int key) { return async_get(key).get(); }
};
concurrencpp::result<int> concurrencppServes(concurrencppClient &c) {
  // expect@+2: concurrencpp::result::get
  // expect-fix@+1: twin unsafe
  co_return c.get(1) + 1;
}
//--- cppcoro.cpp
#include "cppcoro.h"

struct cppcoroClient {
  cppcoro::task<int> async_get(int);
  int get(int key) { return cppcoro::sync_wait(async_get(key)); }
};
cppcoro::task<int> cppcoroServes(cppcoroClient &c) {
  // expect@+2: cppcoro::sync_wait
  // expect-fix@+1: twin unsafe
  co_return c.get(1) + 1;
}
//--- libcoro.cpp
#include "libcoro.h"

struct libcoroClient {
  coro::task<int> async_get(int);
  int get(int key) { return coro::sync_wait(async_get(key)); }
};
coro::task<int> libcoroServes(libcoroClient &c) {
  // expect@+2: coro::sync_wait
  // expect-fix@+1: twin unsafe
  co_return c.get(1) + 1;
}
//--- drogon.cpp
#include "drogon.h"

struct drogonClient {
  drogon::Task<int> async_get(int);
  int get(int key) { return drogon::sync_wait(async_get(key)); }
};
drogon::Task<int> drogonServes(drogonClient &c) {
  // expect@+2: drogon::sync_wait
  // expect-fix@+1: twin unsafe
  co_return c.get(1) + 1;
}
//--- kj.cpp
#include "kj.h"

struct kjClient {
  kj::Promise<int> asyncGet(int);
  int get(int key, kj::WaitScope &ws) { return asyncGet(key).wait(ws); }
};
kj::Promise<int> kjServes(kjClient &c, kj::WaitScope &ws) {
  // expect@+2: kj::Promise::wait
  // expect-fix@+1: twin safe
  co_return c.get(1, ws) + 1;
}
//--- corral.cpp
#include "corral.h"
class EventLoop;

struct corralClient {
  corral::Task<int> async_get(int);
  int get(EventLoop &loop, int key) { return corral::run(loop, async_get(key)); }
};
corral::Task<int> corralServes(corralClient &c, EventLoop &loop) {
  // expect@+2: corral::run
  // expect-fix@+1: twin unsafe
  co_return c.get(loop, 1) + 1;
}
//--- stdexec.cpp
#include "stdexec.h"

struct stdexecClient {
  exec::task<int> async_get(int);
  int get(int key) { return std::get<0>(*stdexec::sync_wait(async_get(key))); }
};
exec::task<int> stdexecServes(stdexecClient &c) {
  // expect@+2: stdexec::sync_wait
  // expect-fix@+1: twin unsafe
  co_return c.get(1) + 1;
}
//--- unifex.cpp
#include "unifex.h"

struct unifexClient {
  unifex::task<int> async_get(int);
  int get(int key) { return *unifex::sync_wait(async_get(key)); }
};
unifex::task<int> unifexServes(unifexClient &c) {
  // expect@+2: unifex::_sync_wait
  // expect-fix@+1: twin unsafe
  co_return c.get(1) + 1;
}
static int unifexHook() {
  // expect@+2: unifex::_sync_wait
  // expect-fix@+1: asyncify unsafe
  return *unifex::sync_wait(unifexClient().async_get(1));
}
unifex::task<int> unifexCallsTheHook() { co_return unifexHook(); }
//--- tmc.cpp
#include "tmc.h"

struct tmcClient {
  tmc::task<int> async_get(int);
  int get(tmc::ex_cpu &ex, int key) { return tmc::post_waitable(ex, async_get(key)).get(); }
};
tmc::task<int> tmcServes(tmcClient &c, tmc::ex_cpu &ex) {
  // expect@+2: std::future::get
  // expect-fix@+1: twin unsafe
  co_return c.get(ex, 1) + 1;
}
static int tmcHook(tmc::ex_cpu &ex, tmcClient &c) {
  // expect@+2: std::future::get
  // expect-fix@+1: asyncify unsafe
  return tmc::post_waitable(ex, c.async_get(1)).get();
}
tmc::task<int> tmcCallsTheHook(tmc::ex_cpu &ex, tmcClient &c) { co_return tmcHook(ex, c); }
//--- cobalt.cpp.unsafe
#include "cobalt.h"

struct cobaltClient {
  boost::cobalt::task<int> async_get(int);
  int get(int key) { return boost::cobalt::run(async_get(key)); }
};
boost::cobalt::task<int> cobaltServes(cobaltClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- folly.cpp.unsafe
#include "folly.h"

struct follyClient {
  folly::coro::Task<int> async_get(int);
  int get(int key) { return folly::coro::blockingWait(async_get(key)); }
};
folly::coro::Task<int> follyServes(follyClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- seastar.cpp.unsafe
#include "seastar.h"

struct seastarClient {
  seastar::future<int> async_get(int);
  int get(int key) { return async_get(key).get(); }
};
seastar::future<int> seastarServes(seastarClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- winrt.cpp.unsafe
#include "winrt.h"

struct winrtClient {
  winrt::Windows::Foundation::IAsyncOperation<int> async_get(int);
  int get(int key) { return async_get(key).get(); }
};
winrt::Windows::Foundation::IAsyncOperation<int> winrtServes(winrtClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- async_simple.cpp.unsafe
#include "async_simple.h"

struct async_simpleClient {
  async_simple::coro::Lazy<int> async_get(int);
  int get(int key) { return async_simple::coro::syncAwait(async_get(key)); }
};
async_simple::coro::Lazy<int> async_simpleServes(async_simpleClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- concurrencpp.cpp.unsafe
#include "concurrencpp.h"

struct concurrencppClient {
  concurrencpp::result<int> async_get(int);
  int get(int key) { return async_get(key).get(); }
};
concurrencpp::result<int> concurrencppServes(concurrencppClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- cppcoro.cpp.unsafe
#include "cppcoro.h"

struct cppcoroClient {
  cppcoro::task<int> async_get(int);
  int get(int key) { return cppcoro::sync_wait(async_get(key)); }
};
cppcoro::task<int> cppcoroServes(cppcoroClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- libcoro.cpp.unsafe
#include "libcoro.h"

struct libcoroClient {
  coro::task<int> async_get(int);
  int get(int key) { return coro::sync_wait(async_get(key)); }
};
coro::task<int> libcoroServes(libcoroClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- drogon.cpp.unsafe
#include "drogon.h"

struct drogonClient {
  drogon::Task<int> async_get(int);
  int get(int key) { return drogon::sync_wait(async_get(key)); }
};
drogon::Task<int> drogonServes(drogonClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- kj.cpp.unsafe
#include "kj.h"

struct kjClient {
  kj::Promise<int> asyncGet(int);
  int get(int key, kj::WaitScope &ws) { return asyncGet(key).wait(ws); }
};
kj::Promise<int> kjServes(kjClient &c, kj::WaitScope &ws) {
  co_return co_await c.asyncGet(1) + 1;
}
//--- corral.cpp.unsafe
#include "corral.h"
class EventLoop;

struct corralClient {
  corral::Task<int> async_get(int);
  int get(EventLoop &loop, int key) { return corral::run(loop, async_get(key)); }
};
corral::Task<int> corralServes(corralClient &c, EventLoop &loop) {
  co_return co_await c.async_get(1) + 1;
}
//--- stdexec.cpp.unsafe
#include "stdexec.h"

struct stdexecClient {
  exec::task<int> async_get(int);
  int get(int key) { return std::get<0>(*stdexec::sync_wait(async_get(key))); }
};
exec::task<int> stdexecServes(stdexecClient &c) {
  co_return co_await c.async_get(1) + 1;
}
//--- tmc.cpp.unsafe
#include "tmc.h"
#include <tmc/spawn.hpp>

struct tmcClient {
  tmc::task<int> async_get(int);
  int get(tmc::ex_cpu &ex, int key) { return tmc::post_waitable(ex, async_get(key)).get(); }
};
tmc::task<int> tmcServes(tmcClient &c, tmc::ex_cpu &ex) {
  co_return co_await c.async_get(1) + 1;
}
static tmc::task<int> tmcHook(tmc::ex_cpu &ex, tmcClient &c) {
  co_return co_await tmc::spawn(c.async_get(1)).run_on(ex);
}
tmc::task<int> tmcCallsTheHook(tmc::ex_cpu &ex, tmcClient &c) {
  co_return co_await tmcHook(ex, c);
}
//--- unifex.cpp.unsafe
#include "unifex.h"

struct unifexClient {
  unifex::task<int> async_get(int);
  int get(int key) { return *unifex::sync_wait(async_get(key)); }
};
unifex::task<int> unifexServes(unifexClient &c) {
  co_return co_await c.async_get(1) + 1;
}
static unifex::task<int> unifexHook() {
  co_return co_await unifexClient().async_get(1);
}
unifex::task<int> unifexCallsTheHook() { co_return co_await unifexHook(); }
