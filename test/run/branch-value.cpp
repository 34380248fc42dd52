// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// The work gives a value that the hook does not want.
// hangs-in: std::future<int>::get
// hangs-in: boost::asio::io_context::run
// prints: counted
// prints: end
#include <boost/asio.hpp>
#include <cstdio>
#include <functional>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<int> count() {
  co_await net::post(net::use_awaitable);
  std::puts("counted");
  co_return 3;
}
void onTick(net::io_context &io) { net::co_spawn(io, count(), net::use_future).get(); }
int main() {
  watch();
  net::io_context io;
  net::steady_timer timer(io, std::chrono::milliseconds(1));
  timer.async_wait([&](auto) { onTick(io); });
  io.run();
  std::puts("end");
}
