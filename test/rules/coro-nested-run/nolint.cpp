// RUN: %check %s
#include <boost/asio.hpp>
namespace net = boost::asio;

#define WAIT(future) (future).get() // NOLINT(coro-nested-run)
#define LOUD(future) (future).get()

net::awaitable<void> suppressed(std::future<int> f) {
  f.get(); // NOLINT
  f.get(); // NOLINT(coro-nested-run)
  f.get(); // NOLINT(coro-*): the loop is stopped
  f.get(); // NOLINT(bugprone-*, coro-nested-run)
  // NOLINTNEXTLINE
  f.get();
  // NOLINTNEXTLINE(coro-nested-run)
  f.get();
  // NOLINTBEGIN(coro-nested-run)
  f.get();
  f.wait();
  // NOLINTEND(coro-nested-run)
  WAIT(f);
  LOUD(f); // NOLINT(coro-nested-run)
  co_return;
}

net::awaitable<void> notSuppressed(std::future<int> f) {
  f.get(); // NOLINT(bugprone-use-after-move) // expect: 'std::future::get'
  // NOLINTNEXTLINE(coro-blocking-call)
  f.get(); // expect: 'std::future::get'
  LOUD(f); // expect: 'std::future::get'
  co_return;
}

// Where the finding stands counts.
void hook(std::future<int> f) {
  f.get(); // NOLINT(coro-nested-run)
}
net::awaitable<void> serve() {
  hook({});
  co_return;
}
