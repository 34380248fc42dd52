// RUN: %if boost-asio %{ %check %s --real --checks=coro-blocking-call %}
// RUN: %if boost-asio %{ %check_fix %s --real --unsafe --checks=coro-blocking-call %}
// A blocking call becomes its asynchronous twin, with what stands around it.
//--- a.cpp
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;
using net::ip::tcp;
void use(std::size_t);
void use(tcp::socket);

net::awaitable<void> all(tcp::socket &s, tcp::socket *p, tcp::acceptor &a) {
  char text[8];
  std::string line;
  boost::system::error_code ec;
  // expect@+2: 'boost::asio::read' blocks
  // expect-fix@+1: twin unsafe
  net::read(s, net::buffer(text));
  // expect@+2: 'boost::asio::read'
  // expect-fix@+1: twin unsafe
  use(net::read(s, net::buffer(text), net::transfer_exactly(3)) + 1);
  // expect@+2: 'boost::asio::read_until'
  // expect-fix@+1: twin unsafe
  auto size = read_until(*p, net::dynamic_buffer(line), '\n', ec);
  use(size);
  // expect@+2: 'boost::asio::basic_stream_socket::read_some'
  // expect-fix-says@+1: co_await 'async_read_some' instead of blocking the thread (unsafe: it completes only while the loop
  p->read_some(net::buffer(text));
  // expect@+2: 'boost::asio::basic_socket_acceptor::accept'
  // expect-fix@+1: twin unsafe
  use(a.accept());
  // expect@+2: 'boost::asio::basic_socket_acceptor::accept'
  // expect-fix@+1: twin unsafe
  use(a.accept(ec));
  co_return;
}
net::awaitable<void> none(tcp::socket &s) {
  try {
    co_await net::post(net::use_awaitable);
  } catch (...) {
    char text[8];
    // expect@+2: 'boost::asio::read'
    // expect-no-fix@+1: co_await is ill-formed in a catch handler
    net::read(s, net::buffer(text));
  }
}
void handler(net::io_context &io, net::steady_timer &timer) {
  // expect@+2: 'boost::asio::basic_waitable_timer::wait'
  // expect-no-fix@+1: no fix is known for 'boost::asio::basic_waitable_timer::wait' in a function that is no coroutine; ways out: make the function a coroutine
  net::post(io, [&] { timer.wait(); });
}
//--- a.cpp.unsafe
#include <boost/asio.hpp>
#include <string>
namespace net = boost::asio;
using net::ip::tcp;
void use(std::size_t);
void use(tcp::socket);

net::awaitable<void> all(tcp::socket &s, tcp::socket *p, tcp::acceptor &a) {
  char text[8];
  std::string line;
  boost::system::error_code ec;
  co_await net::async_read(s, net::buffer(text), net::use_awaitable);
  use(co_await net::async_read(s, net::buffer(text), net::transfer_exactly(3),
                               net::use_awaitable) +
      1);
  auto size = co_await async_read_until(
      *p, net::dynamic_buffer(line), '\n',
      boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  use(size);
  co_await p->async_read_some(net::buffer(text), boost::asio::use_awaitable);
  use(co_await a.async_accept(boost::asio::use_awaitable));
  use(co_await a.async_accept(
      boost::asio::redirect_error(boost::asio::use_awaitable, ec)));
  co_return;
}
net::awaitable<void> none(tcp::socket &s) {
  try {
    co_await net::post(net::use_awaitable);
  } catch (...) {
    char text[8];
    net::read(s, net::buffer(text));
  }
}
void handler(net::io_context &io, net::steady_timer &timer) {
  net::post(io, [&] { timer.wait(); });
}
