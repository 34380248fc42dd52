// RUN: %if boost-asio %{ %check %s --real %}
// Operations that wait. UDP connects and sends at once; in a project that makes
// sockets non-blocking, nobody knows which ones are (non-blocking.cpp).
#include <boost/asio.hpp>
namespace net = boost::asio;
using net::ip::tcp;
using net::ip::udp;

net::awaitable<void> client(tcp::socket s, tcp::resolver r) {
  auto found = r.resolve("localhost", "80"); // expect: 'boost::asio::ip::basic_resolver::resolve'
  net::connect(s, found); // expect: 'boost::asio::connect'
  s.connect(tcp::endpoint()); // expect: 'boost::asio::basic_socket::connect'
  char text[4];
  net::write(s, net::buffer(text)); // expect: 'boost::asio::write'
  net::read(s, net::buffer(text)); // expect: 'boost::asio::read'
  s.read_some(net::buffer(text)); // expect: 'boost::asio::basic_stream_socket::read_some'
  co_return;
}
net::awaitable<void> datagrams(udp::socket s, udp::endpoint to) {
  s.connect(to); // expect-likely: 'boost::asio::basic_socket::connect'
  char text[4];
  s.send_to(net::buffer(text), to); // expect-likely: 'boost::asio::basic_datagram_socket::send_to'
  s.receive(net::buffer(text)); // expect: 'boost::asio::basic_datagram_socket::receive'
  co_return;
}
net::awaitable<void> waits(net::steady_timer t) {
  t.wait(); // expect: 'boost::asio::basic_waitable_timer::wait'
  co_return;
}
net::awaitable<void> onPool(net::thread_pool &pool, tcp::socket &s) {
  net::post(pool, [&s] {
    char text[4];
    net::read(s, net::buffer(text));
  });
  co_return;
}
