// RUN: %if boost-asio %{ %check_run %s --unsafe --checks=coro-blocking-call %}
// RUN: %if asio %{ %check_run %s --unsafe --checks=coro-blocking-call --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// What one coroutine reads, another one of the same loop would write.
// hangs-in: ::sync_recv1(
// hangs-in: boost::asio::io_context::run
// prints: 3 abc
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;
using Socket = net::local::stream_protocol::socket;

net::awaitable<void> reader(Socket &from) {
  char text[4] = {};
  auto size = net::read(from, net::buffer(text, 3));
  std::printf("%zu %s\n", size, text);
  co_return;
}
net::awaitable<void> writer(Socket &to) {
  co_await net::async_write(to, net::buffer("abc", 3), net::use_awaitable);
}
int main() {
  watch();
  net::io_context io;
  Socket one(io), other(io);
  net::local::connect_pair(one, other);
  net::co_spawn(io, reader(one), net::detached);
  net::co_spawn(io, writer(other), net::detached);
  io.run();
}
