// REQUIRES: boost-beast
// RUN: %check %s --real
// Handlers of HTTP and WebSocket operations run on the loop of the stream, bound
// to an object or not; with a completion token they are awaited or waited for as
// any other operation of Asio.
#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <future>
#include <memory>
namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
std::future<int> ask();

struct Session : std::enable_shared_from_this<Session> {
  beast::tcp_stream Stream;
  beast::flat_buffer Buffer;
  http::request<http::string_body> Request;
  explicit Session(net::ip::tcp::socket S) : Stream(std::move(S)) {}
  void start() {
    net::dispatch(Stream.get_executor(), beast::bind_front_handler(&Session::read, shared_from_this()));
  }
  void read() {
    Stream.expires_after(std::chrono::seconds(30));
    http::async_read(Stream, Buffer, Request, beast::bind_front_handler(&Session::onRead, shared_from_this()));
  }
  void onRead(beast::error_code, std::size_t) {
    ask().get(); // expect: 'std::future::get'
    http::async_write(Stream, Request, [self = shared_from_this()](beast::error_code, std::size_t) {
      ask().get(); // expect: 'std::future::get'
    });
  }
};
void connects(beast::tcp_stream &s, const net::ip::tcp::endpoint &to) {
  s.async_connect(to, [](beast::error_code) { ask().get(); }); // expect: 'std::future::get'
}
void detects(net::ip::tcp::socket &s, beast::flat_buffer &buffer) {
  beast::async_detect_ssl(s, buffer, [](beast::error_code, bool) { ask().get(); }); // expect: 'std::future::get'
}
struct Feed : std::enable_shared_from_this<Feed> {
  websocket::stream<beast::tcp_stream> Ws;
  beast::flat_buffer Buffer;
  explicit Feed(net::io_context &io) : Ws(io) {}
  void open() {
    Ws.control_callback([](websocket::frame_type, beast::string_view) { ask().get(); }); // expect: 'std::future::get'
    Ws.async_handshake("host", "/", beast::bind_front_handler(&Feed::onOpen, shared_from_this()));
  }
  void onOpen(beast::error_code) {
    ask().get(); // expect: 'std::future::get'
    Ws.async_read(Buffer, std::bind(&Feed::onRead, shared_from_this(), std::placeholders::_1, std::placeholders::_2));
  }
  void onRead(beast::error_code, std::size_t) { ask().get(); } // expect: 'std::future::get'
};
// In a coroutine they are awaited.
net::awaitable<void> serve(beast::tcp_stream &s, websocket::stream<beast::tcp_stream> &ws) {
  beast::flat_buffer buffer;
  http::request<http::string_body> request;
  co_await http::async_read(s, buffer, request, net::use_awaitable);
  co_await ws.async_read(buffer, net::use_awaitable);
  http::async_read(s, buffer, request, net::use_future).get(); // expect: 'std::future::get'
}
void offLoop(beast::tcp_stream &s, http::request<http::string_body> &request) {
  beast::flat_buffer buffer;
  http::read(s, buffer, request);
  http::async_read(s, buffer, request, net::use_future).get();
}
