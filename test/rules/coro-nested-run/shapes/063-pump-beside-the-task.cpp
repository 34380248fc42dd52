// RUN: %check %s
// Shape 63: main waits for a task and, beside it, for a coroutine that runs the
// loop. That is an idiom, so it is only shown as likely.
//--- lambda.cpp
#include "cppcoro.h"

cppcoro::task<> serve(cppcoro::io_service &);
void runServer();
void runAll();

int main() {
  runServer();
  runAll();
  cppcoro::io_service io;
  cppcoro::sync_wait(cppcoro::when_all(serve(io), [&]() -> cppcoro::task<> {
    io.process_events(); // expect-likely: 'cppcoro::io_service::process_events'
    co_return;
  }()));
}

//--- function.cpp
#include <boost/asio.hpp>
#include "cppcoro.h"
namespace net = boost::asio;

static cppcoro::task<> serve(net::io_context &);
static cppcoro::task<> pump(net::io_context &io) {
  io.run(); // expect-likely: 'boost::asio::io_context::run'
  co_return;
}
void runServer() {
  net::io_context io;
  cppcoro::sync_wait(cppcoro::when_all(serve(io), pump(io)));
}

// Another run call in it is none of the idiom.
static cppcoro::task<int> read();
static cppcoro::task<> readsFirst(net::io_context &io) {
  cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
  io.run();                   // expect-likely: 'boost::asio::io_context::run'
  co_return;
}
// It is started on a loop as well.
static net::awaitable<void> awaited(net::io_context &io) {
  io.run(); // expect: 'boost::asio::io_context::run'
  co_return;
}
static cppcoro::task<> onALoop(net::io_context &io) {
  net::co_spawn(io, awaited(io), net::detached);
  co_return;
}
void runAll() {
  net::io_context io;
  cppcoro::sync_wait(cppcoro::when_all(readsFirst(io), onALoop(io)));
}
