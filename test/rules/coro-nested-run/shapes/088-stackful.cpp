// RUN: %check %s
// Shape 88: in a stackful coroutine of Asio only what is given the yield_context
// suspends. A future blocks the thread, the loop and all.
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();

void lambda(net::io_context &io) {
  net::spawn(io, [&](net::yield_context yield) {
    net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
    net::steady_timer timer(io);
    timer.async_wait(yield);
    io.run(); // expect: 'boost::asio::io_context::run'
  }, net::detached);
}

std::future<int> ask();
struct Session {
  net::io_context &Io;
  void start() {
    net::spawn(Io, [this](net::yield_context yield) { go(yield); }, net::detached);
  }
  void go(net::yield_context yield) {
    int n = net::co_spawn(Io, work(), yield);
    n += ask().get(); // expect: 'std::future::get'
  }
};

void handler(net::yield_context yield) {
  ask().wait(); // expect: ::wait'
}
void function(net::io_context &io) { net::spawn(io, handler, net::detached); }
void onThePool(net::thread_pool &pool) {
  net::spawn(pool, [](net::yield_context) { ask().get(); }, net::detached);
}
