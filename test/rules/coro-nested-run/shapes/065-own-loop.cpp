// RUN: %check %s
// Shape 65: a coroutine runs the loop that runs it.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> parameter(net::io_context &io) {
  io.run(); // expect: 'boost::asio::io_context::run' // expect-severity: deadlock
  co_return;
}
net::awaitable<void> oneHandler(net::io_context &io) {
  io.run_one();                        // expect: 'boost::asio::io_context::run_one' // expect-severity: deadlock
  io.run_for(std::chrono::seconds(1)); // expect: 'boost::asio::io_context::run_for'
  co_return;
}
struct Server {
  net::io_context Io;
  net::awaitable<void> session() {
    drain();
    this->Io.get_executor().context().run(); // expect: 'boost::asio::io_context::run' // expect-severity: deadlock
    co_return;
  }
  void drain() {
    Io.run(); // expect: 'boost::asio::io_context::run' // expect-severity: deadlock
  }
  void start() {
    net::co_spawn(Io, session(), net::detached);
    Io.run();
  }
};

//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> load();
folly::coro::Task<void> loops(folly::EventBase *evb) {
  evb->loopForever(); // expect: 'folly::EventBase::loopForever' // expect-severity: abort
  co_return;
}
void start(folly::EventBase *evb) {
  evb->runInEventBaseThread([evb] { evb->loop(); }); // expect: 'folly::EventBase::loop' // expect-severity: abort
  evb->loop();
}

//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<> events(cppcoro::io_service &io) {
  co_await io.schedule();
  io.process_events(); // expect: 'cppcoro::io_service::process_events' // expect-severity: deadlock
}
