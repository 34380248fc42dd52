// RUN: %check %s
// Shape 33: a lambda is defined, and nobody on the loop calls it: expect-none
#include <boost/asio.hpp>
#include "folly.h"
#include <functional>
namespace net = boost::asio;

std::future<int> ask();
folly::coro::Task<int> load();

auto handsOut() {
  return [] { return ask().get(); };
}
net::awaitable<void> getsOne() {
  auto wait = handsOut();
  (void)wait;
  co_return;
}
net::awaitable<std::function<int()>> returnsOne() {
  co_return [] { return ask().get(); };
}
folly::coro::Task<void> onlyDefines(bool verbose) {
  auto wait = [] { return folly::coro::blockingWait(load()); };
  if (verbose)
    (void)sizeof(wait());
  co_return;
}
struct Deferred {
  std::function<int()> Later = [] { return ask().get(); };
};
net::awaitable<Deferred> returnsAMember() { co_return Deferred(); }

int main() {
  net::io_context io;
  auto made = net::co_spawn(io, returnsOne(), net::use_future);
  io.run();
  return handsOut()() + made.get()();
}
