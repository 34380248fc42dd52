// RUN: %check %s -- -std=c++2b
// Shape 34: a lambda calls itself; the analysis ends, with one finding.
#include <boost/asio.hpp>
#include "cppcoro.h"
#include <functional>
namespace net = boost::asio;

net::awaitable<void> takesItself(std::future<int> f) {
  auto down = [&](auto &self, int n) -> void {
    if (n)
      self(self, n - 1);
    else
      f.get(); // expect: 'std::future::get'
  };
  down(down, 3);
  co_return;
}
net::awaitable<void> deducingThis(std::future<int> f) {
  auto down = [&](this auto self, int n) -> void {
    if (n)
      self(n - 1);
    else
      f.get(); // expect: 'std::future::get'
  };
  down(3);
  co_return;
}
cppcoro::task<int> read(int);
cppcoro::task<> throughAFunctionObject() {
  std::function<int(int)> down = [&](int n) {
    return n ? down(n - 1) : cppcoro::sync_wait(read(n)); // expect: 'cppcoro::sync_wait'
  };
  down(3);
  co_return;
}
// A coroutine lambda that awaits itself, and one that waits for itself.
net::awaitable<int> coroutines(net::io_context &io) {
  auto awaits = [](auto self, int n) -> net::awaitable<int> {
    co_return n ? co_await self(self, n - 1) : 0;
  };
  auto waits = [&io](auto self, int n) -> net::awaitable<int> {
    co_return n ? net::co_spawn(io, self(self, n - 1), net::use_future).get() : 0; // expect: 'std::future::get'
  };
  co_return co_await awaits(awaits, 3) + co_await waits(waits, 3);
}
int main() {
  auto down = [](auto self, std::future<int> f, int n) -> int {
    return n ? self(self, std::move(f), n - 1) : f.get();
  };
  return down(down, {}, 3);
}
