// REQUIRES: boost-asio
// RUN: %check %s --real
// expect-none
#include <boost/asio.hpp>
#include <task.h>
namespace net = boost::asio;

auto executorOf(net::io_context &io, void (*handler)()) {
  net::get_associated_executor(handler, io.get_executor());
  return net::get_associated_executor(handler); // expect-explain: 'boost::asio::get_associated_executor'
}
