// RUN: %check %s
// Shape 24: an algorithm calls the lambda before it returns.
//--- standard.cpp
#include <boost/asio.hpp>
#include <algorithm>
#include <mutex>
#include <tuple>
#include <vector>
namespace net = boost::asio;

using Futures = std::vector<std::future<int>>;
void wait(std::future<int> &f) {
  f.get(); // expect: 'std::future::get'
}

net::awaitable<void> algorithms(Futures all, std::tuple<std::future<int>> one) {
  std::for_each(all.begin(), all.end(), [](auto &f) { f.get(); }); // expect: 'std::future::get'
  std::ranges::for_each(all, [](auto &f) { f.get(); });            // expect: 'std::future::get'
  std::for_each(all.begin(), all.end(), wait);
  std::vector<int> results(all.size());
  std::transform(all.begin(), all.end(), results.begin(),
                 [](auto &f) { return f.get(); });       // expect: 'std::future::get'
  std::apply([](std::future<int> &f) { f.get(); }, one); // expect: 'std::future::get'
  co_return;
}

struct Settings {
  std::once_flag Loaded;
  net::awaitable<void> load(std::future<int> f) {
    std::call_once(Loaded, [&] { f.get(); }); // expect: 'std::future::get'
    co_return;
  }
};

template <class F> void times(int n, F f) {
  while (n--)
    f();
}
net::awaitable<void> ownAlgorithm(std::future<int> f) {
  times(1, [&] { f.get(); }); // expect: 'std::future::get'
  co_return;
}

//--- tbb.cpp
#include "tbb.h"
#include "cppcoro.h"

cppcoro::task<int> read(int);
cppcoro::task<> parallel() {
  tbb::parallel_for(0, 9, [](int n) { cppcoro::sync_wait(read(n)); }); // expect: 'cppcoro::sync_wait' // expect-likely: parallel_for
  tbb::parallel_invoke([] { cppcoro::sync_wait(read(1)); }, [] {});    // expect: 'cppcoro::sync_wait' // expect-likely: parallel_invoke
  co_return;
}
