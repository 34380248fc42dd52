// RUN: %check %s
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();

// Reached from a coroutine, over one function and over two.
void save(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get' // expect-context: hook // expect-note: 'save' makes the run call here
}
void saveAll(net::io_context &io) {
  save(io);
}
net::awaitable<void> oneHop(net::io_context &io) {
  save(io); // expect-note: coroutine 'oneHop' calls 'save' here
  co_return;
}
net::awaitable<void> twoHops(net::io_context &io) {
  saveAll(io);
  co_return;
}

// The chain is root first; each hop has a note.
struct Store {
  void flush(std::future<void> f) {
    f.get(); // expect: 'std::future::get' // expect-note: 'Store::flush' makes the run call here
  }
  void close() {
    flush({}); // expect-note: 'Store::close' calls 'Store::flush' here
  }
};
net::awaitable<void> session(Store &s) {
  s.close(); // expect-note: coroutine 'session' calls 'Store::close' here
  co_return;
}

// Mutual recursion ends, and the run call is found once.
void odd(int n, net::io_context &io);
void even(int n, net::io_context &io) {
  if (n)
    odd(n - 1, io);
  else
    io.run(); // expect: 'boost::asio::io_context::run'
}
void odd(int n, net::io_context &io) { even(n - 1, io); }
net::awaitable<void> recursive(net::io_context &io) {
  odd(7, io);
  co_return;
}

// Reached from main and from a coroutine: once is enough.
void both(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
}
net::awaitable<void> caller() {
  both({});
  co_return;
}

// Only main: that is what a run call is for.
void onlyFromMain(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get();
  io.run();
}

// Looks like a coroutine and is none; it runs in its caller.
net::awaitable<void> notACoroutine(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  return work();
}
net::awaitable<void> callsIt() { co_await notACoroutine({}); }

// Nobody calls it: unknown is silent.
void unused(std::future<int> f) { f.get(); }

int main() {
  net::io_context io;
  both({});
  onlyFromMain(io);
}
