// RUN: %check %s
// Results of a when_all that an algorithm or std::apply hands on are there; and
// what wait() has waited for, whatever it gives.
#include "concurrencpp.h"
#include "folly.h"
#include "pplx.h"
#include "seastar.h"
#include "task.h"
#include <algorithm>
#include <future>
#include <numeric>
#include <tuple>
#include <vector>
seastar::future<int> read();

seastar::future<int> inAlgorithms(std::vector<seastar::future<int>> v) {
  auto results = co_await seastar::when_all(v.begin(), v.end());
  int sum = 0;
  std::for_each(results.begin(), results.end(), [&](auto &r) { sum += r.get(); });
  sum = std::accumulate(results.begin(), results.end(), sum, [](int n, auto &r) { return n + r.get(); });
  std::for_each(v.begin(), v.end(), [&](auto &r) {
    sum += r.get(); // expect: 'seastar::future::get'
  });
  co_return sum;
}
seastar::future<int> applied() {
  auto both = co_await seastar::when_all(read(), read());
  co_return std::apply([](auto &a, auto &b) { return a.get() + b.get(); }, both);
}
folly::coro::Task<int> waited(folly::SemiFuture<int> f, folly::Future<int> g) {
  f.wait(); // expect: 'folly::SemiFuture::wait'
  g.wait(); // expect: 'folly::Future::wait'
  co_return std::move(f).get() + std::move(g).get();
}
mock::Task<int> waitedByPplx(pplx::task<int> t) {
  t.wait(); // expect: 'pplx::task::wait'
  co_return t.get();
}

// Of when_any's results one is there.
concurrencpp::result<int> any(concurrencpp::executor &on, std::vector<concurrencpp::result<int>> all) {
  auto some = co_await concurrencpp::when_any(on, all.begin(), all.end());
  int n = some.results[some.index].get();
  for (auto &r : some.results)
    n += 1;
  std::for_each(some.results.begin(), some.results.end(), [&](auto &r) {
    n += r.get(); // expect: 'concurrencpp::result::get'
  });
  co_return n;
}

// Of two ranges that go to one algorithm the first may be ready, or the second.
using Futures = std::vector<seastar::future<int>>;
seastar::future<int> otherRange(Futures v, Futures more, std::vector<int> out) {
  auto results = co_await seastar::when_all(v.begin(), v.end());
  std::transform(results.begin(), results.end(), more.begin(), out.begin(), [](auto &one, auto &other) {
    return one.get() + other.get(); // expect: 'seastar::future::get'
  });
  std::transform(more.cbegin(), more.cend(), std::begin(results), out.begin(), [](auto &other, auto &one) {
    return one.get() + (other.available() ? 1 : 0);
  });
  std::transform(more.begin(), more.end(), std::begin(results), out.begin(), [](auto &other, auto &) {
    return other.get(); // expect: 'seastar::future::get'
  });
  std::transform(results.begin(), results.end(), out.begin(), [](auto &one) { return one.get(); });
  std::ranges::transform(results, more, out.begin(), [](auto &one, auto &other) {
    return one.get() + other.get(); // expect: 'seastar::future::get'
  });
  std::ranges::for_each(results, [](auto &one) { one.get(); });
  co_return out.front();
}
