// RUN: %check %s
// Shape 85: it gives a task and is no coroutine: it runs when it is called, and who
// calls it is most likely on a loop.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include "folly.h"
namespace net = boost::asio;

std::future<int> ask();
net::awaitable<void> work();
folly::coro::Task<int> load();
cppcoro::task<int> read();

net::awaitable<void> waitsFirst() {
  ask().get(); // expect-likely: 'std::future::get'
  return work();
}
folly::coro::Task<int> eager() {
  folly::coro::blockingWait(load()); // expect-likely: folly::coro::block
  return load();
}
struct Client {
  cppcoro::task<int> get() {
    if (Stale)
      cppcoro::sync_wait(read()); // expect-likely: 'cppcoro::sync_wait'
    return read();
  }
  bool Stale;
};

// A coroutine does call it.
net::awaitable<void> called() {
  ask().get(); // expect: 'std::future::get'
  return work();
}
net::awaitable<void> calls() { co_await called(); }

// Only main calls it.
static cppcoro::task<int> fromMain() {
  cppcoro::sync_wait(read());
  return read();
}
int main() { return cppcoro::sync_wait(fromMain()); }
