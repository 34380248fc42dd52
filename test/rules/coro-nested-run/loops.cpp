// RUN: %check %s
// Running the loop again from a coroutine, and what then happens.
#include <boost/asio.hpp>
#include "task.h"
namespace net = boost::asio;

net::awaitable<void> work();

net::awaitable<void> sameLoop(net::io_context &io) {
  io.run(); // expect: 'boost::asio::io_context::run' // expect-severity: deadlock
  co_return;
}

net::awaitable<void> oneHandler(net::io_context &io) {
  io.run_one();                        // expect: 'boost::asio::io_context::run_one'
  io.run_for(std::chrono::seconds(1)); // expect: 'boost::asio::io_context::run_for'
  co_return;
}

net::awaitable<void> polls(net::io_context &io) {
  io.poll(); // expect: 'boost::asio::io_context::poll' // expect-severity: reentry
  co_return;
}

// Not a deadlock: the other loop can finish. This one stops meanwhile.
net::awaitable<void> privateLoop() {
  net::io_context own;
  net::co_spawn(own, work(), net::detached);
  own.run(); // expect: 'boost::asio::io_context::run' // expect-severity: stall
  co_return;
}

// Any coroutine runs on some loop, whether or not a model knows its type.
mock::Task<> unknownTask(std::future<int> f) {
  f.get(); // expect: 'std::future::get' // expect-framework: std // expect-context: coroutine
  co_return;
}

net::awaitable<void> stopsAndAsks(net::io_context &io) {
  io.stop();
  if (io.stopped())
    io.restart();
  co_return;
}

int main() {
  net::io_context io;
  net::co_spawn(io, sameLoop(io), net::detached);
  io.run();
}
