// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// A line is read while the coroutine of the same loop that writes it has its turn.
// hangs-in: ::get()
// hangs-in: coroutine_handle<void>::resume
// hangs-in: boost::asio::io_context::run
// prints: hello
#include <boost/asio.hpp>
#include <cstdio>
#include <string>
#include <watch.h>
namespace net = boost::asio;
using net::local::stream_protocol;

net::awaitable<void> receive(stream_protocol::socket &in) {
  std::string line;
  net::async_read_until(in, net::dynamic_buffer(line), '\n', net::use_future).get();
  std::printf("%s", line.c_str());
  co_return;
}
net::awaitable<void> send(stream_protocol::socket &out) {
  co_await net::async_write(out, net::buffer("hello\n", 6), net::use_awaitable);
}
int main() {
  watch();
  net::io_context io;
  stream_protocol::socket in(io), out(io);
  net::local::connect_pair(in, out);
  net::co_spawn(io, receive(in), net::detached);
  net::co_spawn(io, send(out), net::detached);
  io.run();
}
