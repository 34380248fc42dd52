// RUN: %check %s
// Shape 19: main may wait, but a coroutine lambda in it is a function of its own.
//--- main.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

int main() {
  net::io_context io;
  auto session = [&]() -> net::awaitable<void> {
    net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get' // expect-context: coroutine
    co_return;
  };
  net::co_spawn(io, session, net::detached);
  net::co_spawn(
      io,
      [](std::future<int> f) -> net::awaitable<void> {
        f.get(); // expect: 'std::future::get'
        co_return;
      }(std::future<int>()),
      net::detached);
  io.run();
  return net::co_spawn(io, []() -> net::awaitable<int> { co_return 0; }, net::use_future).get();
}

//--- test.cpp
#include "folly.h"
#define TEST(suite, name)                                                      \
  struct suite##_##name##_Test {                                               \
    void TestBody();                                                           \
  };                                                                           \
  void suite##_##name##_Test::TestBody()

folly::coro::Task<int> load();

TEST(Loader, Loads) {
  folly::coro::blockingWait([]() -> folly::coro::Task<void> {
    folly::coro::blockingWait(load()); // expect: folly::coro::block
    co_return;
  }());
}
