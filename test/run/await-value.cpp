// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// The value goes on through initialisers, conditions and arguments.
// hangs-in: std::future<int>::get
// hangs-in: boost::asio::io_context::run
// prints: 1 7 3
// prints: 42
#include <boost/asio.hpp>
#include <cstdio>
#include <utility>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<int> value(int n) {
  co_await net::post(net::use_awaitable);
  co_return n;
}
net::awaitable<std::pair<int, int>> both() {
  co_await net::post(net::use_awaitable);
  co_return std::pair(7, 3);
}
net::awaitable<int> serve(net::io_context &io) {
  const int one = net::co_spawn(io, value(1), net::use_future).get();
  auto [seven, three] = net::co_spawn(io, both(), net::use_future).get();
  if (net::co_spawn(io, value(1), net::use_future).get() == one)
    std::printf("%d %d %d\n", one, seven, three);
  co_return net::co_spawn(io, value(40), net::use_future).get() + 2;
}
int main() {
  watch();
  net::io_context io;
  net::co_spawn(io, serve(io), [](std::exception_ptr, int n) { std::printf("%d\n", n); });
  io.run();
}
