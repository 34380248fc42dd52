// RUN: %check %s
// RUN: %check_fix --unsafe %s --option=coro-nested-run.Confidence=likely
// Futures, groups and threads that a coroutine of the same framework can await.
//--- hpx.cpp
#include "hpx.h"
hpx::future<int> work();
void use(int);

hpx::future<int> body(hpx::future<int> named) {
  // expect-likely@+2: hpx::future::get
  // expect-fix@+1: await safe
  int n = work().get();
  use(1 + named.get()); // expect-likely: hpx::future::get
  co_return n;
}
//--- async_simple.cpp
#include "async_simple.h"
async_simple::Future<int> work();

async_simple::coro::Lazy<int> body(async_simple::Future<int> named) {
  // expect@+2: async_simple::Future::get
  // expect-fix@+1: await safe
  int n = work().get();
  co_return n + std::move(named).get(); // expect: async_simple::Future::get
}
//--- cobalt.cpp
#include "cobalt.h"

boost::cobalt::task<void> body(boost::cobalt::thread &other) {
  // expect@+2: boost::cobalt::thread::join
  // expect-fix@+1: await safe
  other.join();
  co_return;
}
//--- yaclib.cpp
#include "yaclib.h"

yaclib::Future<int> body(yaclib::WaitGroup<> &group) {
  // expect@+2: yaclib::WaitGroup::Wait
  // expect-fix@+1: await unsafe
  group.Wait();
  co_return 1;
}
//--- folly.cpp
#include "folly.h"
using namespace std::chrono_literals;
folly::coro::Task<int> work();

folly::coro::Task<int> driven(folly::EventBase *base) {
  // expect@+2: blocking_wait_fn
  // expect-fix@+1: await unsafe
  co_return folly::coro::blockingWait(work(), base);
}
folly::coro::Task<int> late(folly::Future<int> future, folly::SemiFuture<int> semi) {
  // expect-likely@+2: folly::Future::get
  // expect-fix@+1: await unsafe
  int n = std::move(future).get(5ms);
  // expect-likely@+2: folly::SemiFuture::get
  // expect-fix@+1: await unsafe
  co_return n + std::move(semi).get(5ms);
}
//--- macros.cpp
#include "folly.h"
folly::coro::Task<int> work();
#define WORK work()
#define SAME(x) x
#define CALL(f) f()
#define BOTH(x) x, nullptr

folly::coro::Task<int> inMacros() {
  int n = folly::coro::blockingWait(WORK); // expect: blocking_wait_fn
  n += folly::coro::blockingWait(SAME(work())); // expect: blocking_wait_fn
  n += folly::coro::blockingWait(CALL(work)); // expect: blocking_wait_fn
  // expect@+2: blocking_wait_fn
  // expect-no-fix@+1: an argument is written in a macro
  co_return n + folly::coro::blockingWait(BOTH(work()));
}
//--- qcoro.cpp
#include "qcoro.h"
QCoro::Task<int> work();

QCoro::LazyTask<int> body() {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: await safe
  co_return QCoro::waitFor(work());
}
QCoro::Task<int> futures(QFuture<int> future, QFuture<void> done) {
  // expect@+2: QFuture::result
  // expect-fix@+1: await safe
  int n = future.result();
  // expect@+3: QFuture::waitForFinished
  // expect-fix@+2: await unsafe
  // expect-fix-says@+1: co_await takes the result, and a future that is cancelled may have none
  future.waitForFinished();
  // expect@+2: QFuture::waitForFinished
  // expect-fix@+1: await safe
  done.waitForFinished();
  co_return n;
}
//--- seastar.cpp
#include "seastar.h"
seastar::future<int> work();

seastar::future<int> old() {
  // expect@+2: seastar::future::get0
  // expect-fix@+1: await safe
  co_return work().get0();
}
//--- kj.cpp
#include "kj.h"

kj::Promise<int> body(const kj::Executor &other) {
  // expect@+2: kj::Executor::executeSync
  // expect-fix@+1: await safe
  int n = other.executeSync([] { return 1; });
  co_return n;
}
//--- async_simple.cpp.unsafe
#include "async_simple.h"
#include <async_simple/coro/FutureAwaiter.h>
async_simple::Future<int> work();

async_simple::coro::Lazy<int> body(async_simple::Future<int> named) {
  int n = co_await work();
  co_return n + co_await std::move(named);
}
//--- hpx.cpp.unsafe
#include "hpx.h"
hpx::future<int> work();
void use(int);

hpx::future<int> body(hpx::future<int> named) {
  int n = co_await work();
  use(1 + co_await std::move(named));
  co_return n;
}
//--- cobalt.cpp.unsafe
#include "cobalt.h"

boost::cobalt::task<void> body(boost::cobalt::thread &other) {
  co_await other;
  co_return;
}
//--- folly.cpp.unsafe
#include "folly.h"
#include <folly/coro/Timeout.h>
using namespace std::chrono_literals;
folly::coro::Task<int> work();

folly::coro::Task<int> driven(folly::EventBase *base) {
  co_return co_await folly::coro::co_withExecutor(base, work());
}
folly::coro::Task<int> late(folly::Future<int> future, folly::SemiFuture<int> semi) {
  int n = co_await folly::coro::timeout(std::move(future), 5ms);
  co_return n + co_await folly::coro::timeout(std::move(semi), 5ms);
}
//--- yaclib.cpp.unsafe
#include "yaclib.h"

yaclib::Future<int> body(yaclib::WaitGroup<> &group) {
  co_await group;
  co_return 1;
}
//--- qcoro.cpp.unsafe
#include "qcoro.h"
#include <qcorofuture.h>
QCoro::Task<int> work();

QCoro::LazyTask<int> body() { co_return co_await work(); }
QCoro::Task<int> futures(QFuture<int> future, QFuture<void> done) {
  int n = co_await future;
  co_await future;
  co_await done;
  co_return n;
}
//--- kj.cpp.unsafe
#include "kj.h"

kj::Promise<int> body(const kj::Executor &other) {
  int n = co_await other.executeAsync([] { return 1; });
  co_return n;
}
//--- seastar.cpp.unsafe
#include "seastar.h"
#include <seastar/core/coroutine.hh>
seastar::future<int> work();

seastar::future<int> old() { co_return co_await work(); }
//--- macros.cpp.unsafe
#include "folly.h"
folly::coro::Task<int> work();
#define WORK work()
#define SAME(x) x
#define CALL(f) f()
#define BOTH(x) x, nullptr

folly::coro::Task<int> inMacros() {
  int n = co_await WORK;
  n += co_await SAME(work());
  n += co_await CALL(work);
  co_return n + folly::coro::blockingWait(BOTH(work()));
}
