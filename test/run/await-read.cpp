// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// An operation that is asked for a future.
// hangs-in: ::get()
// hangs-in: boost::asio::io_context::run
// prints: 5 bytes
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;
using net::local::stream_protocol;

net::awaitable<void> serve(stream_protocol::socket in, stream_protocol::socket out) {
  net::write(out, net::buffer("hello", 5));
  char text[5];
  auto size = net::async_read(in, net::buffer(text), net::use_future).get();
  std::printf("%d bytes\n", int(size));
  co_return;
}
int main() {
  watch();
  net::io_context io;
  stream_protocol::socket in(io), out(io);
  net::local::connect_pair(in, out);
  net::co_spawn(io, serve(std::move(in), std::move(out)), net::detached);
  io.run();
}
