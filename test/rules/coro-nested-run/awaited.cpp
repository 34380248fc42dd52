// RUN: %check %s
// Nothing blocks here: expect-none
#include <boost/asio.hpp>
#include "task.h"
namespace net = boost::asio;

struct Event {
  mock::Task<> wait();
  mock::Task<int> get();
  mock::Task<> run();
};

mock::Task<> awaitedAtOnce(Event e) {
  co_await e.wait();
  int n = co_await e.get();
  (void)n;
  co_await e.run();
}

mock::Task<> awaitedLater(Event e) {
  auto pending = e.wait();
  co_await pending;
}

mock::Task<> returnedNotAwaited(Event e) { return e.wait(); }

net::awaitable<void> futureThatIsOnlyMade(net::io_context &io, net::awaitable<int> a) {
  auto f = net::co_spawn(io, std::move(a), net::use_future);
  if (f.valid())
    auto g = f.share();
  co_return;
}

// A lazy coroutine that is only made does not run in its maker.
void makesACoroutine(net::io_context &io) {
  net::co_spawn(io, futureThatIsOnlyMade(io, []() -> net::awaitable<int> { co_return 1; }()), net::detached);
}
