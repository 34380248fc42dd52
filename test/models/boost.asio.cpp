// REQUIRES: boost-asio
// RUN: %check %s --real
#include <boost/asio.hpp>
#include <future>
#include <task.h>
namespace net = boost::asio;

auto executorOf(net::io_context &io, void (*handler)()) {
  net::get_associated_executor(handler, io.get_executor());
  return net::get_associated_executor(handler); // expect-explain: 'boost::asio::get_associated_executor'
}

// What starts an operation runs at once, where the operation is called.
std::future<int> ask();
template <class Token> auto asyncAsk(Token &&token) {
  return net::async_initiate<Token, void(int)>(
      [](auto handler) { std::move(handler)(ask().get()); }, token); // expect: 'std::future::get'
}
void go(net::io_context &io) {
  net::post(io, [] { asyncAsk([](int) {}); });
}
