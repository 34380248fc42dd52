// RUN: %check %s
// Shapes 61 and 62: what looks like waiting is awaited, at once or later, or given
// to the caller: expect-none
#include <boost/asio.hpp>
#include "folly.h"
#include "qcoro.h"
#include "seastar.h"
#include <vector>
namespace net = boost::asio;
using namespace net::experimental::awaitable_operators;

struct Event {
  net::awaitable<void> wait();
  net::awaitable<int> get();
  net::awaitable<void> join(Event &other) { co_await other.wait(); }
};
net::awaitable<int> atOnce(Event a, Event b) {
  co_await a.wait();
  co_await (a.wait() && b.wait());
  co_await a.join(b);
  co_return co_await a.get();
}
net::awaitable<int> later(Event e) {
  auto pending = e.wait();
  net::awaitable<int> result = e.get();
  co_await std::move(pending);
  co_return co_await std::move(result);
}
net::awaitable<void> returned(Event e) { return e.wait(); }

struct Tasks {
  folly::coro::Task<int> wait();
  folly::coro::Task<int> waitFor(Tasks &other) { return other.wait(); }
};
folly::coro::Task<void> tries(Tasks t) {
  auto result = co_await folly::coro::co_awaitTry(t.wait());
  co_await t.waitFor(t);
}

QCoro::Task<> process(QProcess &p) {
  co_await qCoro(p).waitForFinished();
  QCoro::Task<bool> pending = qCoro(p).waitForFinished(5000);
  co_await pending;
}

struct Service {
  seastar::semaphore Units;
  seastar::condition_variable Changed;
  std::vector<seastar::future<>> Pending;
  seastar::future<> stop() { return Units.wait(); }
  seastar::future<> changed() {
    Pending.push_back(Changed.wait());
    return Changed.wait().then([this] { return Units.wait(); });
  }
  seastar::future<> run() {
    co_await Units.wait();
    co_await Changed.wait();
    co_await seastar::when_all(Units.wait(), Changed.wait());
  }
};
