// RUN: %check_fix %s
// The header that the fix needs is added once, however many fixes need it.
//--- a.cpp
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
namespace net = boost::asio;

net::awaitable<int> work();

net::awaitable<void> one(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get(); // keeps this comment
  co_return;
}

net::awaitable<int> two(net::io_context &io) {
  int n = net::co_spawn(io, work(), net::use_future).get(), m = 0;
  co_return n + m;
}

//--- a.cpp.fixed
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
namespace net = boost::asio;

net::awaitable<int> work();

net::awaitable<void> one(net::io_context &io) {
  co_await net::co_spawn(io, work(), net::use_awaitable); // keeps this comment
  co_return;
}

net::awaitable<int> two(net::io_context &io) {
  int n = co_await net::co_spawn(io, work(), net::use_awaitable), m = 0;
  co_return n + m;
}
