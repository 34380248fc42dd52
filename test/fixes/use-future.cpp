// REQUIRES: boost-asio
// RUN: %check %s --real
// RUN: %check_fix %s --real
// Whatever is started with use_future and waited for is awaited with use_awaitable: timers,
// sockets, resolvers, signals, channels, handlers. Only the last argument changes.
//--- a.cpp
#include <boost/asio.hpp>
#include <boost/asio/experimental/channel.hpp>
namespace net = boost::asio;
using net::ip::tcp;
using boost::asio::use_future;

net::awaitable<int> serve(net::io_context &io, tcp::acceptor &acceptor, net::steady_timer *timer) {
  tcp::socket socket(io);
  char data[64];
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  timer->async_wait(net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  auto peer = acceptor.async_accept(use_future).get();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  auto found = tcp::resolver(io).async_resolve("localhost", "80", boost::asio::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  socket.async_connect(*found.begin(), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  if (peer.async_read_some(net::buffer(data), net::use_future).get() == 0)
    co_return 0;
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::async_write(socket, net::buffer(data, 3), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  async_connect(socket, found, net::use_future).get();
  net::signal_set signals(io, 2);
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  int which = signals.async_wait(net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  net::post(io, net::use_future).get();
  net::experimental::channel<void(boost::system::error_code, int)> channel(io, 1);
  // expect@+2: 'std::future::get'
  // expect-fix@+1: await safe
  co_return which + channel.async_receive(net::use_future).get();
}
void start(net::io_context &io, tcp::acceptor &acceptor, net::steady_timer *timer) {
  net::co_spawn(io, serve(io, acceptor, timer), net::detached);
}
net::awaitable<int> number();
net::awaitable<int> byVariable(net::io_context &io) {
  constexpr auto token = net::use_future;
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: 'token' may be used nowhere then
  int n = net::co_spawn(io, number(), token).get();
  auto future = net::co_spawn(io, number(), net::use_future);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'future' stands for work that has been started in line
  co_return n + future.get();
}
// The future that a lambda is packed into gives what that returns; it has no twin.
net::awaitable<int> packed(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: no fix is known
  co_return net::post(io, net::use_future([] { return 3; })).get();
}
//--- a.cpp.fixed
#include <boost/asio.hpp>
#include <boost/asio/experimental/channel.hpp>
namespace net = boost::asio;
using net::ip::tcp;
using boost::asio::use_future;

net::awaitable<int> serve(net::io_context &io, tcp::acceptor &acceptor, net::steady_timer *timer) {
  tcp::socket socket(io);
  char data[64];
  co_await timer->async_wait(net::use_awaitable);
  auto peer = co_await acceptor.async_accept(boost::asio::use_awaitable);
  auto found = co_await tcp::resolver(io).async_resolve(
      "localhost", "80", boost::asio::use_awaitable);
  co_await socket.async_connect(*found.begin(), net::use_awaitable);
  if (co_await peer.async_read_some(net::buffer(data), net::use_awaitable) == 0)
    co_return 0;
  co_await net::async_write(socket, net::buffer(data, 3), net::use_awaitable);
  co_await async_connect(socket, found, net::use_awaitable);
  net::signal_set signals(io, 2);
  int which = co_await signals.async_wait(net::use_awaitable);
  co_await net::post(io, net::use_awaitable);
  net::experimental::channel<void(boost::system::error_code, int)> channel(io, 1);
  co_return which + co_await channel.async_receive(net::use_awaitable);
}
void start(net::io_context &io, tcp::acceptor &acceptor, net::steady_timer *timer) {
  net::co_spawn(io, serve(io, acceptor, timer), net::detached);
}
net::awaitable<int> number();
net::awaitable<int> byVariable(net::io_context &io) {
  constexpr auto token = net::use_future;
  int n = net::co_spawn(io, number(), token).get();
  auto future = net::co_spawn(io, number(), net::use_future);
  co_return n + future.get();
}
// The future that a lambda is packed into gives what that returns; it has no twin.
net::awaitable<int> packed(net::io_context &io) {
  co_return net::post(io, net::use_future([] { return 3; })).get();
}
