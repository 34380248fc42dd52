// RUN: %check %s
// Shape 50: other functions that are called like run calls: expect-none
#include <boost/asio.hpp>
#include "cppcoro.h"
#include "task.h"
#include <optional>
namespace net = boost::asio;

struct Event {
  mock::Task<> wait();
  mock::Task<> waitFor(int);
  mock::Task<int> get();
  mock::Task<> run();
  mock::Task<> exec();
  bool poll();
};
mock::Task<> awaited(Event e) {
  co_await e.wait();
  co_await e.waitFor(3);
  int n = co_await e.get();
  co_await e.run();
  co_await e.exec();
  while (e.poll())
    ++n;
}

namespace mine {
struct io_context {
  void run();
  void poll();
};
template <class T> struct future {
  T get();
  void wait();
};
template <class T> T sync_wait(T t) { return t; }
namespace boost::asio {
struct io_context {
  void run();
};
} // namespace boost::asio
} // namespace mine
cppcoro::task<> ownTypes(mine::io_context c, mine::future<int> f) {
  c.run();
  c.poll();
  f.get();
  f.wait();
  mine::sync_wait(1);
  mine::boost::asio::io_context().run();
  co_return;
}

class Session {
  mock::Task<> run();
  mock::Task<> waitFor(Session &) { co_await run(); }
  void exec() { State = 1; }
  int State = 0;
  mock::Task<> serve() {
    exec();
    co_await waitFor(*this);
  }
};
net::awaitable<int> optionals(std::optional<int> o) { co_return o.value() + *o; }
