// RUN: %check %s
// Shape 54: the future that a continuation is given is ready. Others are not.
#include "folly.h"
#include "qt.h"
#include "seastar.h"

seastar::future<int> read();

seastar::future<int> wrapped() {
  return read().then_wrapped([](seastar::future<int> f) {
    if (f.failed())
      return -1;
    return f.get();
  });
}
seastar::future<int> wrappedByReference() {
  return read().then_wrapped([](auto &&f) { return f.get(); });
}
int unwrap(seastar::future<int> f) { return f.get(); }
seastar::future<int> function() { return read().then_wrapped(unwrap); }
seastar::future<int> coroutine() {
  co_return co_await read().then_wrapped([](seastar::future<int> f) {
    try {
      return f.get();
    } catch (...) {
      return 0;
    }
  });
}
void qt(QFuture<int> f) {
  f.then([](QFuture<int> done) { return done.result(); });
}
folly::Future<int> tries(folly::Future<int> f) {
  return std::move(f).thenTry([](folly::Try<int> t) { return t.value(); });
}

seastar::future<int> anotherFuture() {
  return read().then_wrapped([](seastar::future<int> f) {
    return f.get() + read().get(); // expect: 'seastar::future::get'
  });
}
void qtAnotherFuture(QFuture<int> f, QFuture<int> g) {
  f.then([g](QFuture<int>) { return g.result(); }); // expect: 'QFuture::result'
}
