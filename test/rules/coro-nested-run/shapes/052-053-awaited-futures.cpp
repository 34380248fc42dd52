// RUN: %check %s
// Shapes 52 and 53: a future that as_future or when_all has given back is ready:
// expect-none
#include "seastar.h"

seastar::future<int> read();
seastar::future<long> size();

seastar::future<int> guarded() {
  auto f = co_await seastar::coroutine::as_future(read());
  if (f.failed()) {
    f.ignore_ready_future();
    co_return -1;
  }
  co_return f.get();
}
seastar::future<int> unguarded() {
  seastar::future<int> f = co_await seastar::coroutine::as_future(read());
  co_return f.get();
}
seastar::future<int> atOnce() {
  co_return (co_await seastar::coroutine::as_future(read())).get();
}
seastar::future<int> inATry() {
  auto f = co_await seastar::coroutine::as_future(read());
  try {
    co_return f.get();
  } catch (...) {
    co_return 0;
  }
}

seastar::future<long> taken() {
  auto [n, all] = co_await seastar::when_all(read(), size());
  co_return n.get() + all.get();
}
seastar::future<long> tuple() {
  auto both = co_await seastar::when_all(read(), size());
  co_return std::get<0>(both).get() + std::get<1>(both).get();
}
using Futures = std::vector<seastar::future<int>>;
seastar::future<int> range(Futures all) {
  int sum = 0;
  for (auto &f : co_await seastar::when_all(all.begin(), all.end()))
    sum += f.get();
  co_return sum;
}
seastar::future<int> iterators(Futures all) {
  int sum = 0;
  auto done = co_await seastar::when_all(all.begin(), all.end());
  for (auto it = done.begin(); it != done.end(); ++it)
    sum += it->get();
  co_return sum;
}
seastar::future<int> elements(Futures all) {
  auto done = co_await seastar::when_all(all.begin(), all.end());
  co_return done.front().get() + done[1].get();
}
