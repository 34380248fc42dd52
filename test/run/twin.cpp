// RUN: %if boost-asio %{ %check_run %s --unsafe %}
// RUN: %if asio %{ %check_run %s --unsafe --replace=boost::asio=asio --replace=boost/asio=asio -- -DASIO_HAS_CO_AWAIT=1 %}
// A class has each function twice; the coroutine calls the one that waits.
// hangs-in: std::future<int>::get
// hangs-in: Client::get
// hangs-in: boost::asio::io_context::run
// prints: 43
#include <boost/asio.hpp>
#include <cstdio>
#include <watch.h>
namespace net = boost::asio;

class Client {
public:
  explicit Client(net::io_context &io) : Io(io) {}
  net::awaitable<int> async_get(int key) {
    co_await net::post(net::use_awaitable);
    co_return key + 1;
  }
  int get(int key) { return net::co_spawn(Io, async_get(key), net::use_future).get(); }

private:
  net::io_context &Io;
};
net::awaitable<void> serve(Client &client) {
  int n = client.get(41) + 1;
  std::printf("%d\n", n);
  co_return;
}
int main() {
  watch();
  net::io_context io;
  Client client(io);
  net::co_spawn(io, serve(client), net::detached);
  io.run();
}
