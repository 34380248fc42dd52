// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// The executor comes as an argument, and the body needs braces.
// hangs-in: std::future<void>::get
// hangs-in: boost::asio::io_context::run
// prints: told
// prints: end
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;

net::awaitable<void> tell() {
  co_await net::post(net::use_awaitable);
  std::puts("told");
}
void notify(net::io_context::executor_type executor, bool wanted) {
  if (wanted)
    net::co_spawn(executor, tell(), net::use_future).get();
}
net::awaitable<void> serve(net::io_context &io) {
  notify(io.get_executor(), true);
  co_return;
}
int main() {
  watch();
  net::io_context io;
  net::co_spawn(io, serve(io), net::detached);
  io.run();
  std::puts("end");
}
