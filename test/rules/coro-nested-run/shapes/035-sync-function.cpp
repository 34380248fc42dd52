// RUN: %check %s
// Shape 35: a coroutine calls a function that waits.
#include <boost/asio.hpp>
#include "cppcoro.h"
namespace net = boost::asio;

net::awaitable<int> work();
cppcoro::task<int> read();

int freeFunction(net::io_context &io) {
  return net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get' // expect-context: hook
}
struct Store {
  static int load() {
    return cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
  }
  int flush() const {
    return cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
  }
};
template <class T> T get(std::future<T> f) {
  return f.get(); // expect: 'std::future::get'
}
namespace {
inline void drain(net::io_context &io) {
  io.run(); // expect: 'boost::asio::io_context::run'
}
} // namespace

net::awaitable<int> serve(net::io_context &io, const Store &s, std::future<int> f) {
  int n = freeFunction(io); // expect-note: coroutine 'serve' calls 'freeFunction' here
  n += Store::load() + s.flush();
  drain(io);
  co_return n + get(std::move(f));
}
