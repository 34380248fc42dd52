// RUN: %check %s
// The future of a promise is there when the promise has finished.
#include "qcoro.h"
#include "qt.h"

QCoro::Task<int> finished() {
  QPromise<int> promise;
  QFuture<int> future = promise.future();
  promise.start();
  promise.addResult(1);
  promise.finish();
  co_return future.result() + promise.future().result();
}
QCoro::Task<int> started() {
  QPromise<int> promise;
  QFuture<int> future = promise.future();
  promise.start();
  co_return future.result(); // expect: 'QFuture::result'
}
QCoro::Task<int> ready() { co_return QtFuture::makeReadyFuture(1).result(); }
