// RUN: %check %s
// Shape 98: NOLINT is honoured. What else a comment or an attribute says is not.
#include <boost/asio.hpp>
#include "folly.h"
namespace net = boost::asio;

std::future<int> ask();
folly::coro::Task<int> load();

net::awaitable<void> suppressed() {
  ask().get(); // NOLINT
  ask().get(); // NOLINT(coro-nested-run): the loop has stopped
  // NOLINTNEXTLINE(coro-*)
  ask().get();
  // NOLINTBEGIN(coro-nested-run)
  ask().get();
  ask().wait();
  // NOLINTEND(coro-nested-run)
  co_return;
}

net::awaitable<void> comments() {
  ask().get(); // BLOCKING // expect: 'std::future::get'
  // The future is ready, so .get() is safe.
  ask().get();                                         // expect: 'std::future::get'
  ask().get(); // lint: ignore                         // expect: 'std::future::get'
  ask().get(); // nolint                               // expect: 'std::future::get'
  ask().get(); // NOLINT(bugprone-unused-return-value) // expect: 'std::future::get'
  co_return;
}

[[clang::annotate("blocking")]] int annotated() {
  return folly::coro::blockingWait(load()); // expect: folly::coro::block
}
folly::coro::Task<int> calls() { co_return annotated(); }
folly::coro::Task<int> withAttributes() {
  [[maybe_unused]] int n = folly::coro::blockingWait(load()); // expect: folly::coro::block
  [[likely]] co_return folly::coro::blockingWait(load());     // expect: folly::coro::block
}
