// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// What the started work throws comes out of run(), for whoever runs the loop.
// hangs-in: std::future<void>::get
// hangs-in: boost::asio::io_context::run
// prints: run: disk full
#include <boost/asio.hpp>
#include <cstdio>
#include <stdexcept>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<void> save() {
  co_await net::post(net::use_awaitable);
  throw std::runtime_error("disk full");
}
void onData(net::io_context &io) { net::co_spawn(io, save(), net::use_future).get(); }
int main() {
  watch();
  net::io_context io;
  net::post(io, [&] { onData(io); });
  try {
    io.run();
  } catch (const std::exception &e) {
    std::printf("run: %s\n", e.what());
  }
}
