// RUN: %check %s
// RUN: %check_fix %s
// In a coroutine of the framework the work is awaited: on the same executor, and
// with the same value.
//--- folly.cpp
#include "folly.h"
folly::coro::Task<int> work();
folly::SemiFuture<int> semi();
folly::Future<int> full();
void use(int);

folly::coro::Task<int> follyInABody() {
  // expect@+2: folly::coro::blocking_wait
  // expect-fix@+1: await safe
  folly::coro::blockingWait(work());
  // expect@+2: folly::SemiFuture::get
  // expect-fix@+1: await safe
  semi().get();
  // expect@+2: folly::Future::get
  // expect-fix@+1: await safe
  full().get();
  // expect@+1: folly::coro::blocking_wait
  int n = folly::coro::blockingWait(work());
  // expect@+1: folly::coro::blocking_wait
  use(1 + folly::coro::blockingWait(work()) * n);
  // expect@+1: folly::coro::blocking_wait
  co_return folly::coro::blockingWait(work());
}
void follyHook() {
  // expect@+2: folly::coro::blocking_wait
  // expect-fix@+1: branch safe
  folly::coro::blockingWait(work());
}
folly::coro::Task<int> follyCallsTheHook() {
  follyHook();
  co_return 1;
}
//--- async_simple.cpp
#include "async_simple.h"
async_simple::coro::Lazy<int> work();
void use(int);

async_simple::coro::Lazy<int> async_simpleInABody() {
  // expect@+2: async_simple::coro::syncAwait
  // expect-fix@+1: await safe
  async_simple::coro::syncAwait(work());
  // expect@+1: async_simple::coro::syncAwait
  int n = async_simple::coro::syncAwait(work());
  // expect@+1: async_simple::coro::syncAwait
  use(1 + async_simple::coro::syncAwait(work()) * n);
  // expect@+1: async_simple::coro::syncAwait
  co_return async_simple::coro::syncAwait(work());
}
void async_simpleHook() {
  // expect@+2: async_simple::coro::syncAwait
  // expect-fix@+1: asyncify unsafe
  async_simple::coro::syncAwait(work());
}
async_simple::coro::Lazy<int> async_simpleCallsTheHook() {
  async_simpleHook();
  co_return 1;
}
//--- qcoro.cpp
#include "qcoro.h"
QCoro::Task<int> work();
void use(int);

QCoro::Task<int> qcoroInABody() {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: await safe
  QCoro::waitFor(work());
  // expect@+1: QCoro::waitFor
  int n = QCoro::waitFor(work());
  // expect@+1: QCoro::waitFor
  use(1 + QCoro::waitFor(work()) * n);
  // expect@+1: QCoro::waitFor
  co_return QCoro::waitFor(work());
}
void qcoroHook() {
  // expect@+2: QCoro::waitFor
  // expect-fix@+1: branch safe
  QCoro::waitFor(work());
}
QCoro::Task<int> qcoroCallsTheHook() {
  qcoroHook();
  co_return 1;
}
//--- kj.cpp
#include "kj.h"
kj::Promise<int> work();
void use(int);

kj::Promise<int> kjInABody(kj::WaitScope &scope) {
  // expect@+2: kj::Promise::wait
  // expect-fix@+1: await safe
  work().wait(scope);
  // expect@+1: kj::Promise::wait
  int n = work().wait(scope);
  // expect@+1: kj::Promise::wait
  use(1 + work().wait(scope) * n);
  // expect@+1: kj::Promise::wait
  co_return work().wait(scope);
}
void kjHook(kj::WaitScope &scope) {
  // expect@+2: kj::Promise::wait
  // expect-fix@+1: asyncify unsafe
  work().wait(scope);
}
kj::Promise<int> kjCallsTheHook(kj::WaitScope &scope) {
  kjHook(scope);
  co_return 1;
}
//--- winrt.cpp
#include "winrt.h"
winrt::Windows::Foundation::IAsyncOperation<int> work();
winrt::Windows::Foundation::IAsyncAction act();
winrt::Windows::Foundation::IAsyncOperationWithProgress<int, int> workMore();
winrt::Windows::Foundation::IAsyncActionWithProgress<int> actMore();
void use(int);

winrt::Windows::Foundation::IAsyncOperation<int> winrtInABody() {
  // expect@+2: IAsyncOperation::get
  // expect-fix@+1: await safe
  work().get();
  // expect@+2: IAsyncOperationWithProgress::get
  // expect-fix@+1: await safe
  workMore().get();
  // expect@+2: IAsyncAction::get
  // expect-fix@+1: await safe
  act().get();
  // expect@+2: IAsyncActionWithProgress::get
  // expect-fix@+1: await safe
  actMore().get();
  // expect@+1: IAsyncOperation::get
  int n = work().get();
  // expect@+1: IAsyncOperation::get
  use(1 + work().get() * n);
  // expect@+1: IAsyncOperation::get
  co_return work().get();
}
void winrtHook() {
  // expect@+2: IAsyncOperation::get
  // expect-fix@+1: asyncify unsafe
  work().get();
}
winrt::Windows::Foundation::IAsyncOperation<int> winrtCallsTheHook() {
  winrtHook();
  co_return 1;
}
//--- cobalt.cpp
#include "cobalt.h"
boost::cobalt::task<int> work();
void use(int);

boost::cobalt::task<int> cobaltInABody() {
  // expect@+2: boost::cobalt::run
  // expect-fix@+1: await safe
  boost::cobalt::run(work());
  // expect@+1: boost::cobalt::run
  int n = boost::cobalt::run(work());
  // expect@+1: boost::cobalt::run
  use(1 + boost::cobalt::run(work()) * n);
  // expect@+1: boost::cobalt::run
  co_return boost::cobalt::run(work());
}
void cobaltHook() {
  // expect@+2: boost::cobalt::run
  // expect-fix@+1: asyncify unsafe
  boost::cobalt::run(work());
}
boost::cobalt::task<int> cobaltCallsTheHook() {
  cobaltHook();
  co_return 1;
}
//--- folly.cpp.fixed
#include "folly.h"
#include <folly/io/async/EventBaseManager.h>
folly::coro::Task<int> work();
folly::SemiFuture<int> semi();
folly::Future<int> full();
void use(int);

folly::coro::Task<int> follyInABody() {
  co_await work();
  co_await semi();
  co_await full();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
void follyHook() {
  if (folly::EventBaseManager::get()->getExistingEventBase() &&
      folly::EventBaseManager::get()
          ->getExistingEventBase()
          ->inRunningEventBaseThread())
    folly::coro::co_withExecutor(
        folly::EventBaseManager::get()->getExistingEventBase(), work())
        .start([](auto &&Result) { Result.throwUnlessValue(); });
  else
    folly::coro::blockingWait(work());
}
folly::coro::Task<int> follyCallsTheHook() {
  follyHook();
  co_return 1;
}
//--- async_simple.cpp.fixed
#include "async_simple.h"
async_simple::coro::Lazy<int> work();
void use(int);

async_simple::coro::Lazy<int> async_simpleInABody() {
  co_await work();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
void async_simpleHook() {
  async_simple::coro::syncAwait(work());
}
async_simple::coro::Lazy<int> async_simpleCallsTheHook() {
  async_simpleHook();
  co_return 1;
}
//--- qcoro.cpp.fixed
#include "qcoro.h"
#include <QThread>
#include <exception>
QCoro::Task<int> work();
void use(int);

QCoro::Task<int> qcoroInABody() {
  co_await work();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
void qcoroHook() {
  if (QThread::currentThread()->loopLevel() > 0)
    work().then([] {}, [](const std::exception &E) { qCritical("%s", E.what()); });
  else
    QCoro::waitFor(work());
}
QCoro::Task<int> qcoroCallsTheHook() {
  qcoroHook();
  co_return 1;
}
//--- kj.cpp.fixed
#include "kj.h"
kj::Promise<int> work();
void use(int);

kj::Promise<int> kjInABody(kj::WaitScope &scope) {
  co_await work();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
void kjHook(kj::WaitScope &scope) {
  work().wait(scope);
}
kj::Promise<int> kjCallsTheHook(kj::WaitScope &scope) {
  kjHook(scope);
  co_return 1;
}
//--- winrt.cpp.fixed
#include "winrt.h"
winrt::Windows::Foundation::IAsyncOperation<int> work();
winrt::Windows::Foundation::IAsyncAction act();
winrt::Windows::Foundation::IAsyncOperationWithProgress<int, int> workMore();
winrt::Windows::Foundation::IAsyncActionWithProgress<int> actMore();
void use(int);

winrt::Windows::Foundation::IAsyncOperation<int> winrtInABody() {
  co_await work();
  co_await workMore();
  co_await act();
  co_await actMore();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
void winrtHook() {
  work().get();
}
winrt::Windows::Foundation::IAsyncOperation<int> winrtCallsTheHook() {
  winrtHook();
  co_return 1;
}
//--- cobalt.cpp.fixed
#include "cobalt.h"
boost::cobalt::task<int> work();
void use(int);

boost::cobalt::task<int> cobaltInABody() {
  co_await work();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
void cobaltHook() {
  boost::cobalt::run(work());
}
boost::cobalt::task<int> cobaltCallsTheHook() {
  cobaltHook();
  co_return 1;
}
