// RUN: %check %s
// Shape 92: the work is started first, and waited for after other work.
//--- asio.cpp
#include <boost/asio.hpp>
#include <vector>
namespace net = boost::asio;

net::awaitable<int> work(int);

net::awaitable<int> inParallel(net::io_context &io) {
  auto a = net::co_spawn(io, work(1), net::use_future);
  auto b = net::co_spawn(io, work(2), net::use_future);
  int n = co_await work(3);
  co_return n + a.get() + b.get(); // expect: 'std::future::get' | 'std::future::get'
}
net::awaitable<int> collected(net::io_context &io) {
  std::vector<std::future<int>> all;
  for (int i = 0; i < 3; ++i)
    all.push_back(net::co_spawn(io, work(i), net::use_future));
  int n = 0;
  for (auto &f : all)
    n += f.get(); // expect: 'std::future::get'
  co_return n;
}
struct Batch {
  std::future<int> First;
  net::awaitable<void> start(net::io_context &io) {
    First = net::co_spawn(io, work(1), net::use_future);
    co_return;
  }
  net::awaitable<int> finish() { co_return First.get(); } // expect: 'std::future::get'
};

//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> load();
folly::coro::Task<int> started(folly::EventBase *evb) {
  auto pending = folly::coro::co_withExecutor(evb, load()).start();
  int n = co_await load();
  co_return n + std::move(pending).get(); // expect: 'folly::SemiFuture::get'
}
