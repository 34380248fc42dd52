// RUN: %check %s
// Shape 67: an assertion is no guard: it says that the function waits.
//--- asio.cpp
#undef NDEBUG
#include <cassert>
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();
int wait(net::io_context &io) {
  assert(!io.get_executor().running_in_this_thread());
  return net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
}
net::awaitable<int> serve(net::io_context &io) { co_return wait(io); }

//--- trantor.cpp
#define NDEBUG
#include <cassert>
#include "drogon.h"

drogon::orm::Result query(trantor::EventLoop *loop, drogon::orm::DbClientPtr db) {
  assert(!loop->isInLoopThread() && "would block");
  return db->execSqlAsyncFuture("select 1").get(); // expect: 'std::future::get'
}
drogon::Task<> serve(trantor::EventLoop *loop, drogon::orm::DbClientPtr db) {
  query(loop, db);
  co_return;
}

//--- folly.cpp
#include "folly.h"
[[noreturn]] void fail(const char *);
#define CHECK(condition) (condition) ? (void)0 : fail(#condition)

folly::coro::Task<int> load();
int wait(folly::EventBase *evb) {
  CHECK(!evb->inRunningEventBaseThread());
  return folly::coro::blockingWait(load()); // expect: folly::coro::block
}
folly::coro::Task<int> serve(folly::EventBase *evb) { co_return wait(evb); }
