// RUN: %if boost-asio %{ %check %s --real %}
// The project makes sockets non-blocking, or waits until they are ready.
#include <boost/asio.hpp>
namespace net = boost::asio;
using net::ip::tcp;

void prepare(tcp::socket &s) { s.non_blocking(true); }

net::awaitable<void> client(tcp::socket &s) {
  char text[4];
  s.read_some(net::buffer(text)); // expect-likely: 'boost::asio::basic_stream_socket::read_some'
  net::write(s, net::buffer(text)); // expect-likely: 'boost::asio::write'
  co_return;
}
