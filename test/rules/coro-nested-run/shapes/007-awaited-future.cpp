// RUN: %check %s
// Shape 7: what is awaited gives a future, and that one is waited for.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<std::future<int>> enqueue();

net::awaitable<int> inOneExpression() {
  co_return (co_await enqueue()).get(); // expect: 'std::future::get'
}
net::awaitable<int> inTwo() {
  std::future<int> f = co_await enqueue();
  co_return f.get(); // expect: 'std::future::get'
}

//--- folly.cpp
#include "folly.h"

folly::coro::Task<folly::SemiFuture<int>> enqueue();

folly::coro::Task<int> inOneExpression() {
  co_return (co_await enqueue()).get(); // expect: 'folly::SemiFuture::get'
}
folly::coro::Task<int> throughAReference() {
  auto &&f = co_await enqueue();
  co_return std::move(f).get(); // expect: 'folly::SemiFuture::get'
}
