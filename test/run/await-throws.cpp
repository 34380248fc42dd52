// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// What the work throws comes out where it came out before.
// hangs-in: std::future<int>::get
// hangs-in: boost::asio::io_context::run
// prints: caught: no route
// prints: end
#include <boost/asio.hpp>
#include <cstdio>
#include <stdexcept>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<int> connect() {
  co_await net::post(net::use_awaitable);
  throw std::runtime_error("no route");
}
net::awaitable<void> serve(net::io_context &io) {
  try {
    std::printf("%d\n", net::co_spawn(io, connect(), net::use_future).get());
  } catch (const std::exception &e) {
    std::printf("caught: %s\n", e.what());
  }
  std::puts("end");
  co_return;
}
int main() {
  watch();
  net::io_context io;
  net::co_spawn(io, serve(io), net::detached);
  io.run();
}
