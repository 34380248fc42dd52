// RUN: %check %s
// Shape 57: a future that was made ready never waits: expect-none
#include "async_simple.h"
#include "folly.h"
#include "qcoro.h"
#include "seastar.h"

seastar::future<int> seastarFuture() {
  int n = seastar::make_ready_future(1).get();
  auto f = seastar::make_ready_future(2);
  seastar::make_ready_future().get();
  co_return n + f.get();
}
folly::coro::Task<int> follyFuture() {
  auto f = folly::makeSemiFuture(2);
  co_return folly::makeFuture(1).get() + std::move(f).get();
}
QCoro::Task<int> qtFuture() {
  const QFuture<int> f = QtFuture::makeReadyValueFuture(2);
  QtFuture::makeReadyVoidFuture().waitForFinished();
  co_return QtFuture::makeReadyValueFuture(1).result() + f.result();
}
async_simple::coro::Lazy<int> asyncSimpleFuture() {
  co_return async_simple::makeReadyFuture(1).get();
}
