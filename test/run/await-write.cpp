// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// The message is larger than what the socket takes at once; the reader is a
// coroutine of the same loop.
// hangs-in: ::get()
// hangs-in: coroutine_handle<void>::resume
// hangs-in: boost::asio::io_context::run
// prints: sent 1000000
// prints: received 1000000
#include <boost/asio.hpp>
#include <cstdio>
#include <string>
#include <watch.h>
namespace net = boost::asio;
using net::local::stream_protocol;

net::awaitable<void> send(stream_protocol::socket &out) {
  std::string text(1000000, 'x');
  auto size = net::async_write(out, net::buffer(text), net::use_future).get();
  std::printf("sent %d\n", int(size));
  co_return;
}
net::awaitable<void> receive(stream_protocol::socket &in) {
  std::string text(1000000, ' ');
  auto size = co_await net::async_read(in, net::buffer(text), net::use_awaitable);
  std::printf("received %d\n", int(size));
}
int main() {
  watch();
  net::io_context io;
  stream_protocol::socket in(io), out(io);
  net::local::connect_pair(in, out);
  net::co_spawn(io, send(out), net::detached);
  net::co_spawn(io, receive(in), net::detached);
  io.run();
}
