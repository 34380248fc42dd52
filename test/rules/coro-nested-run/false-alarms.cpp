// RUN: %check %s
// False alarms that are known: what decides is a value, not the text of the code.
#include "task.h"
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;

std::future<int> ask();

// false alarm: a mode is set before the call, and only the other mode waits
struct Query {
  bool Blocking = true;
  void exec() {
    if (!Blocking)
      return;
    ask().get(); // expect: 'std::future::get'
  }
};
mock::Task<> setsTheMode(Query q) {
  q.Blocking = false;
  q.exec();
  co_return;
}

// false alarm: whoever is closed on the loop is never the one that waits
struct Client {
  virtual ~Client() = default;
  virtual void close() = 0;
};
struct Pooled : Client {
  void close() override { ask().get(); } // expect: 'std::future::get'
};
struct OnOneLoop : Client {
  void close() override {}
};
void closeFast(net::io_context &io, std::shared_ptr<OnOneLoop> one) {
  std::shared_ptr<Client> c = one;
  net::post(io, [c] { c->close(); });
}

// false alarm, likely: the destructor waits only where nobody has closed before
struct Connection {
  net::io_context &Io;
  bool IsClosed = false;
  net::awaitable<void> close();
  ~Connection() {
    if (!IsClosed)
      net::co_spawn(Io, close(), net::use_future).get();
  }
};
net::awaitable<void> closesFirst(net::io_context &io) {
  Connection c{io}; // expect-likely: 'std::future::get'
  co_await c.close();
}
