// RUN: %check %s
// RUN: %check_fix %s --unsafe
// A function that does more than wait for its twin becomes a coroutine itself.
//--- a.cpp
#include <boost/asio.hpp>
#include <cstdio>
namespace net = boost::asio;
namespace app {
net::awaitable<int> fetch(int key);
int load(net::io_context &io, int key) {
  int n = net::co_spawn(io, fetch(key), net::use_future).get();
  std::printf("loaded %d\n", n);
  return n;
}
int plus(net::io_context &io, int key = 6) { return net::co_spawn(io, fetch(key), net::use_future).get() + 1; }
net::awaitable<void> serve(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: asyncify unsafe
  std::printf("%d\n", load(io, 3));
  // expect@+2: 'std::future::get'
  // expect-fix@+1: asyncify unsafe
  std::printf("%d\n", plus(io));
  co_return;
}
} // namespace app
//--- a.cpp.unsafe
#include <boost/asio.hpp>
#include <cstdio>
namespace net = boost::asio;
namespace app {
net::awaitable<int> fetch(int key);
net::awaitable<int> load(net::io_context &io, int key) {
  int n = co_await net::co_spawn(io, fetch(key), net::use_awaitable);
  std::printf("loaded %d\n", n);
  co_return n;
}
net::awaitable<int> plus(net::io_context &io, int key = 6) { co_return co_await net::co_spawn(io, fetch(key), net::use_awaitable) + 1; }
net::awaitable<void> serve(net::io_context &io) {
  std::printf("%d\n", co_await load(io, 3));
  std::printf("%d\n", co_await plus(io));
  co_return;
}
} // namespace app
