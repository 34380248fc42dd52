// RUN: %if boost-asio %{ %check_run %s %}
// RUN: %if asio %{ %check_run %s --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// The work keeps the executor that it was spawned on.
// hangs-in: std::future<void>::get
// hangs-in: boost::asio::io_context::run
// prints: on the strand
// prints: back
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;
using Strand = net::strand<net::io_context::executor_type>;

net::awaitable<void> note(Strand strand) {
  co_await net::post(net::use_awaitable);
  std::puts(strand.running_in_this_thread() ? "on the strand" : "elsewhere");
}
net::awaitable<void> serve(Strand strand) {
  net::co_spawn(strand, note(strand), net::use_future).get();
  std::puts("back");
  co_return;
}
int main() {
  watch();
  net::io_context io;
  net::co_spawn(io, serve(net::make_strand(io)), net::detached);
  io.run();
}
