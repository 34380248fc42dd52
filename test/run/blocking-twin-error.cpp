// RUN: %if boost-asio %{ %check_run %s --unsafe --checks=coro-blocking-call %}
// RUN: %if asio %{ %check_run %s --unsafe --checks=coro-blocking-call --replace=boost::asio=asio --replace=boost/asio=asio --replace=boost::system::error_code=asio::error_code -- -DASIO_HAS_CO_AWAIT=1 %}
// Only another coroutine of the loop would wake the one that waits; the error
// stays in the variable.
// hangs-in: boost::asio::io_context::run
// prints: cancelled 1
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<void> waits(net::steady_timer &timer) {
  boost::system::error_code error;
  timer.wait(error);
  std::printf("cancelled %d\n", error == net::error::operation_aborted);
  co_return;
}
net::awaitable<void> wakes(net::steady_timer &timer) {
  timer.cancel();
  co_return;
}
int main() {
  watch();
  net::io_context io;
  net::steady_timer timer(io, std::chrono::hours(1));
  net::co_spawn(io, waits(timer), net::detached);
  net::co_spawn(io, wakes(timer), net::detached);
  io.run();
}
