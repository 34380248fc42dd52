// RUN: %check %s
// Shapes 52 and 53, the other way round: another future than the one that was
// awaited, or before it was awaited.
#include "seastar.h"

seastar::future<int> read();
seastar::future<seastar::future<int>> start();

seastar::future<int> other(seastar::future<int> mine) {
  auto f = co_await seastar::coroutine::as_future(read());
  co_return mine.get(); // expect: 'seastar::future::get'
}
seastar::future<int> tooEarly(seastar::future<int> f) {
  int n = f.get(); // expect: 'seastar::future::get'
  auto done = co_await seastar::coroutine::as_future(read());
  co_return n + done.get();
}
seastar::future<int> replaced() {
  auto f = co_await seastar::coroutine::as_future(read());
  f = read();
  co_return f.get(); // expect: 'seastar::future::get'
}
// Awaiting a future of a future says nothing about the inner one.
seastar::future<int> inner() {
  auto f = co_await start();
  co_return f.get(); // expect: 'seastar::future::get'
}
seastar::future<int> reads(std::vector<seastar::future<int>> all) {
  auto done = co_await seastar::when_all(read(), read());
  co_return all[0].get(); // expect: 'seastar::future::get'
}
