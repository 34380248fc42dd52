// RUN: %check %s
// Shape 66: it is asked first whether a loop runs on this thread.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

void branch(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), net::detached);
  else
    net::co_spawn(io, work(), net::use_future).get();
}
void inverted(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
  else
    net::co_spawn(io, work(), net::detached);
}
net::awaitable<void> serve(net::io_context &io) {
  branch(io);
  inverted(io);
  co_return;
}

//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> load();
int notInThatThread(folly::EventBase &evb) {
  if (!evb.isInEventBaseThread())
    return folly::coro::blockingWait(folly::coro::co_withExecutor(&evb, load()));
  return 0;
}
int notRunning() {
  auto *evb = folly::EventBaseManager::get()->getExistingEventBase();
  if (evb && evb->inRunningEventBaseThread())
    return 0;
  return folly::coro::blockingWait(load());
}
int inverted(folly::EventBase &evb) {
  if (evb.inRunningEventBaseThread())
    return folly::coro::blockingWait(load()); // expect: folly::coro::block
  return 0;
}
folly::coro::Task<int> serve(folly::EventBase &evb) {
  co_return notInThatThread(evb) + notRunning() + inverted(evb);
}

//--- trantor.cpp
#include "drogon.h"

void query(trantor::EventLoop *loop, drogon::orm::DbClientPtr db) {
  if (loop->isInLoopThread()) {
    loop->queueInLoop([] {});
    return;
  }
  db->execSqlAsyncFuture("select 1").get();
}
void start(trantor::EventLoop *loop, drogon::orm::DbClientPtr db) {
  loop->queueInLoop([=] { query(loop, db); });
  loop->queueInLoop([=] {
    if (loop->isInLoopThread())
      db->execSqlAsyncFuture("select 1").get(); // expect: 'std::future::get'
  });
}
