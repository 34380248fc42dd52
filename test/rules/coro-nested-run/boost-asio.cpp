// REQUIRES: boost-asio
// RUN: %check %s --real
// The real headers, so that the mock cannot drift from them.
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work() { co_return 1; }

net::awaitable<void> inACoroutine(net::io_context &io, net::thread_pool &pool) {
  net::co_spawn(io, work(), net::use_future).get();  // expect: 'std::future::get' // expect-fix: await safe
  net::co_spawn(pool, work(), net::use_future).get(); // expect: 'std::future::get'
  io.run();                            // expect: 'boost::asio::io_context::run'
  io.run_for(std::chrono::seconds(1)); // expect: 'boost::asio::io_context::run_for'
  io.poll();                           // expect: 'boost::asio::io_context::poll' // expect-severity: reentry
  co_return;
}

struct Observer {
  virtual ~Observer() = default;
  virtual void onMessage() = 0;
};
struct AuditLog : Observer {
  net::io_context &Io;
  AuditLog(net::io_context &io) : Io(io) {}
  void onMessage() override {
    net::co_spawn(Io, work(), net::use_future).get(); // expect: 'std::future::get' // expect-fix: branch safe
  }
};

net::awaitable<void> echo(net::ip::tcp::socket s, Observer &o) {
  char data[1024];
  for (;;) {
    auto n = co_await s.async_read_some(net::buffer(data), net::use_awaitable);
    o.onMessage();
    co_await net::async_write(s, net::buffer(data, n), net::use_awaitable);
  }
}

int main() {
  net::io_context io;
  net::co_spawn(io, work(), net::detached);
  net::co_spawn(io, work(), net::use_future);
  io.run();
}
