// RUN: %check %s
// Shape 96: the run call is in a function that must not throw.
#include <boost/asio.hpp>
#include "folly.h"
namespace net = boost::asio;

std::future<int> ask();
folly::coro::Task<int> load();

net::awaitable<int> coroutine() noexcept {
  co_return ask().get(); // expect: 'std::future::get'
}
int function() noexcept {
  return ask().get(); // expect: 'std::future::get'
}
net::awaitable<int> callsIt() { co_return function(); }

struct Hook {
  virtual ~Hook() = default;
  virtual void onClose() noexcept = 0;
};
struct Flush : Hook {
  void onClose() noexcept override {
    folly::coro::blockingWait(load()); // expect: folly::coro::block
  }
};
folly::coro::Task<void> closes(Hook &h) noexcept(true) {
  h.onClose();
  co_return;
}
net::awaitable<int> lambda() {
  co_return [&]() noexcept { return ask().get(); }(); // expect: 'std::future::get'
}
