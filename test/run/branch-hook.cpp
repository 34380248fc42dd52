// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// A hook that a coroutine reaches, and main before the loop runs.
// hangs-in: std::future<void>::get
// hangs-in: flush(
// hangs-in: boost::asio::io_context::run
// prints: flushed
// prints: flushed
// prints: end
#include <boost/asio.hpp>
#include <cstdio>
#include <thread>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<void> save() {
  co_await net::post(net::use_awaitable);
  std::puts("flushed");
}
void flush(net::io_context &io) { net::co_spawn(io, save(), net::use_future).get(); }
net::awaitable<void> serve(net::io_context &io) {
  flush(io);
  co_return;
}
int main() {
  watch();
  net::io_context io;
  {
    auto work = net::make_work_guard(io);
    std::jthread other([&] { io.run(); });
    flush(io);
    work.reset();
  }
  io.restart();
  net::co_spawn(io, serve(io), net::detached);
  io.run();
  std::puts("end");
}
