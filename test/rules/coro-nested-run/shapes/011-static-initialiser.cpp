// RUN: %check %s
// Shape 11: the run call initialises a static or thread_local variable of a
// coroutine, where co_await is ill-formed.
#include <boost/asio.hpp>
#include "folly.h"
#include <string>
namespace net = boost::asio;

net::awaitable<int> work();

net::awaitable<int> staticLocal(net::io_context &io) {
  static int once = net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
  co_return once;
}
net::awaitable<int> staticConst(std::shared_future<int> f) {
  static const int once{f.get()}; // expect: 'std::shared_future::get'
  co_return once;
}

folly::coro::Task<std::string> connect();
folly::coro::Task<std::string> threadLocal() {
  thread_local auto connection = folly::coro::blockingWait(connect()); // expect: folly::coro::block
  co_return connection;
}

net::awaitable<int> inALambda(std::shared_future<int> f) {
  static int once = [&] { return f.get(); }(); // expect: 'std::shared_future::get'
  co_return once;
}
