// RUN: %check %s
// RUN: %check_fix --unsafe %s
// No comment is lost where a fix replaces what stands around it.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();
net::awaitable<int> serve(net::io_context &io) {
  int n = net::co_spawn(io, // where it runs
                        work(), net::use_future /* waits */)
              .get(); // expect: 'std::future::get'
  // expect@+1: 'std::future::get'
  n += net::co_spawn(io, work(), /* a future */ net::use_future).get();
  co_return n;
}
//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> work();
folly::coro::Task<int> serve(folly::EventBase &base) {
  // expect@+1: folly::coro::blocking_wait
  int n = folly::coro::blockingWait(/* the first */ work());
  n += folly::coro::blockingWait( // the second
      work() // of all
  ); // expect@-2: folly::coro::blocking_wait
  // expect@+1: folly::coro::blocking_wait
  n += folly::coro::blockingWait(work(), /* on the loop */ &base /* "//" */);
  co_return n;
}
//--- stdexec.cpp
#include "stdexec.h"

exec::task<int> number();
exec::task<int> serve() {
  // expect@+1: stdexec::sync_wait
  int n = std::get<0>(/* the value */ *stdexec::sync_wait(number()) /* of it */);
  co_return n;
}
//--- asio.cpp.unsafe
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();
net::awaitable<int> serve(net::io_context &io) {
  int n = co_await net::co_spawn(io, // where it runs
                                 work(), net::use_awaitable) /* waits */;
  n += co_await net::co_spawn(io, work(), net::use_awaitable) /* a future */;
  co_return n;
}
//--- folly.cpp.unsafe
#include "folly.h"

folly::coro::Task<int> work();
folly::coro::Task<int> serve(folly::EventBase &base) {
  int n = co_await /* the first */ work();
  n += co_await // the second
      work()    // of all
      ;
  n += co_await folly::coro::co_withExecutor(
      &base, work()) /* on the loop */ /* "//" */;
  co_return n;
}
//--- stdexec.cpp.unsafe
#include "stdexec.h"

exec::task<int> number();
exec::task<int> serve() {
  int n = /* the value */ co_await number() /* of it */;
  co_return n;
}
