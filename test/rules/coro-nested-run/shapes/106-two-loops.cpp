// RUN: %check %s
// Shape 106: the work runs on another loop, so it does end. This loop stands still
// meanwhile.
//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> load();

folly::coro::Task<int> inACoroutine(folly::EventBase *other) {
  co_return folly::coro::blockingWait( // expect: folly::coro::block // expect-severity: stall
      folly::coro::co_withExecutor(other, load()));
}
void inACallback(folly::EventBase *evb, folly::EventBase *other) {
  evb->runInEventBaseThread([other] {
    auto task = folly::coro::co_withExecutor(other, load());
    folly::coro::blockingWait(std::move(task)); // expect: folly::coro::block // expect-severity: stall
  });
}
int main() {
  folly::EventBase other;
  return folly::coro::blockingWait(folly::coro::co_withExecutor(&other, load()));
}

//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();
void callback(net::io_context &io, net::io_context &other) {
  net::post(io, [&] {
    net::co_spawn(other, work(), net::use_future).get(); // expect: 'std::future::get' // expect-severity: stall
  });
}
