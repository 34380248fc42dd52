// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// A coroutine that is a lambda, in a loop.
// hangs-in: std::future<int>::get
// hangs-in: boost::asio::io_context::run
// prints: 6
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<int> load(int n) {
  co_await net::post(net::use_awaitable);
  co_return n;
}
int main() {
  watch();
  net::io_context io;
  auto serve = [&io]() -> net::awaitable<void> {
    int sum = 0;
    for (int i = 1; i <= 3; ++i)
      sum += net::co_spawn(io, load(i), net::use_future).get();
    std::printf("%d\n", sum);
    co_return;
  };
  net::co_spawn(io, serve, net::detached);
  io.run();
}
