// RUN: %check %s
// Shape 23: a callback that the loop calls runs on the loop.
#include <boost/asio.hpp>
#include "cppcoro.h"
namespace net = boost::asio;

std::future<int> ask();

void handedToTheLoop(net::io_context &io) {
  net::post(io, [] { ask().get(); });                     // expect: 'std::future::get' // expect-context: callback
  net::dispatch(io.get_executor(), [] { ask().get(); });  // expect: 'std::future::get'
  net::defer(net::make_strand(io), [] { ask().get(); });  // expect: 'std::future::get'
  net::post(net::bind_executor(io, [] { ask().get(); })); // expect: 'std::future::get'
  net::post(io, [&io] { io.run_one(); });                 // expect: 'boost::asio::io_context::run_one'
}

void waitInHandler() {
  ask().get(); // expect: 'std::future::get'
}
void namedFunction(net::io_context &io) { net::post(io, &waitInHandler); }

struct Session {
  net::ip::tcp::socket Socket;
  net::steady_timer Timer;
  char Data[512];
  void read() {
    Socket.async_read_some(net::buffer(Data), [this](boost::system::error_code, std::size_t) {
      onRead();
    });
  }
  void onRead() {
    ask().get(); // expect: 'std::future::get'
    read();
  }
  void wait() {
    Timer.async_wait([](boost::system::error_code) { ask().get(); }); // expect: 'std::future::get'
  }
};

net::awaitable<void> work();
void completionHandler(net::io_context &io) {
  net::co_spawn(io, work(), [](std::exception_ptr) { ask().wait(); }); // expect: ::wait'
}

cppcoro::task<int> read();
void lambdaVariable(net::io_context &io) {
  auto job = [] { cppcoro::sync_wait(read()); }; // expect: 'cppcoro::sync_wait'
  net::post(io, job);
}
