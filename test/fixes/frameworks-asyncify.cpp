// RUN: %check %s
// RUN: %check_fix --unsafe %s
// Where a hook's result is needed, or no branch is known, the hook becomes a
// coroutine of the framework.
//--- folly.cpp
#include "folly.h"
folly::coro::Task<int> work();

static int follyHook() {
  // expect@+2: folly::coro::blocking_wait
  // expect-fix@+1: asyncify unsafe
  return folly::coro::blockingWait(work());
}
folly::coro::Task<int> follyCallsTheHook() { co_return follyHook() + 1; }
//--- async_simple.cpp
#include "async_simple.h"
async_simple::coro::Lazy<int> work();

static int async_simpleHook() {
  // expect@+2: async_simple::coro::syncAwait
  // expect-fix@+1: asyncify unsafe
  return async_simple::coro::syncAwait(work());
}
async_simple::coro::Lazy<int> async_simpleCallsTheHook() { co_return async_simpleHook() + 1; }
//--- qcoro.cpp
#include "qcoro.h"
QCoro::Task<int> work();

static int qcoroHook() {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: asyncify unsafe
  return QCoro::waitFor(work());
}
QCoro::Task<int> qcoroCallsTheHook() { co_return qcoroHook() + 1; }
//--- kj.cpp
#include "kj.h"
kj::Promise<int> work();

static int kjHook(kj::WaitScope &ws) {
  // expect@+2: kj::Promise::wait
  // expect-fix@+1: asyncify unsafe
  return work().wait(ws);
}
kj::Promise<int> kjCallsTheHook(kj::WaitScope &ws) { co_return kjHook(ws) + 1; }
//--- winrt.cpp
#include "winrt.h"
using winrt::Windows::Foundation::IAsyncOperation;
IAsyncOperation<int> work();

static int winrtHook() {
  // expect@+2: IAsyncOperation::get
  // expect-fix@+1: asyncify unsafe
  return work().get();
}
static void winrtGivesNothing() {
  // expect@+2: IAsyncOperation::get
  // expect-fix@+1: asyncify unsafe
  work().get();
}
IAsyncOperation<int> winrtCallsTheHook() {
  winrtGivesNothing();
  co_return winrtHook() + 1;
}
//--- cobalt.cpp
#include "cobalt.h"
namespace cobalt = boost::cobalt;
cobalt::task<int> work();

static int cobaltHook() {
  // expect@+2: boost::cobalt::run
  // expect-fix@+1: asyncify unsafe
  return cobalt::run(work());
}
cobalt::promise<int> cobaltCallsTheHook() { co_return cobaltHook() + 1; }
//--- folly.cpp.unsafe
#include "folly.h"
folly::coro::Task<int> work();

static folly::coro::Task<int> follyHook() { co_return co_await work(); }
folly::coro::Task<int> follyCallsTheHook() {
  co_return co_await follyHook() + 1;
}
//--- qcoro.cpp.unsafe
#include "qcoro.h"
QCoro::Task<int> work();

static QCoro::Task<int> qcoroHook() { co_return co_await work(); }
QCoro::Task<int> qcoroCallsTheHook() { co_return co_await qcoroHook() + 1; }
//--- winrt.cpp.unsafe
#include "winrt.h"
using winrt::Windows::Foundation::IAsyncOperation;
IAsyncOperation<int> work();

static IAsyncOperation<int> winrtHook() {
  co_return co_await work();
}
static winrt::Windows::Foundation::IAsyncAction winrtGivesNothing() {
  co_await work();
}
IAsyncOperation<int> winrtCallsTheHook() {
  co_await winrtGivesNothing();
  co_return co_await winrtHook() + 1;
}
//--- async_simple.cpp.unsafe
#include "async_simple.h"
async_simple::coro::Lazy<int> work();

static async_simple::coro::Lazy<int> async_simpleHook() {
  co_return co_await work();
}
async_simple::coro::Lazy<int> async_simpleCallsTheHook() {
  co_return co_await async_simpleHook() + 1;
}
//--- kj.cpp.unsafe
#include "kj.h"
kj::Promise<int> work();

static kj::Promise<int> kjHook(kj::WaitScope &ws) { co_return co_await work(); }
kj::Promise<int> kjCallsTheHook(kj::WaitScope &ws) {
  co_return co_await kjHook(ws) + 1;
}
//--- cobalt.cpp.unsafe
#include "cobalt.h"
namespace cobalt = boost::cobalt;
cobalt::task<int> work();

static cobalt::promise<int> cobaltHook() { co_return co_await work(); }
cobalt::promise<int> cobaltCallsTheHook() {
  co_return co_await cobaltHook() + 1;
}
