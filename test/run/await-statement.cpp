// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// A coroutine waits, on its loop, for work on the same loop.
// hangs-in: std::future<void>::get
// hangs-in: boost::asio::io_context::run
// prints: saved
// prints: served
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<void> save() {
  co_await net::post(net::use_awaitable);
  std::puts("saved");
}
net::awaitable<void> serve(net::io_context &io) {
  net::co_spawn(io, save(), net::use_future).get();
  std::puts("served");
  co_return;
}
int main() {
  watch();
  net::io_context io;
  net::co_spawn(io, serve(io), net::detached);
  io.run();
}
