// RUN: %check %s
// Shape 94: the work borrows what would die before it if it were only started.
#include <boost/asio.hpp>
#include "folly.h"
#include <string>
namespace net = boost::asio;

net::awaitable<void> send(const std::string &);
folly::coro::Task<void> store(std::string &, int *);

struct Observer {
  virtual ~Observer() = default;
  virtual void onMessage(const std::string &) = 0;
};
struct Sender : Observer {
  net::io_context &Io;
  std::string Last;
  explicit Sender(net::io_context &io) : Io(io) {}
  net::awaitable<void> flush();

  void onMessage(const std::string &text) override {
    net::co_spawn(Io, send(text), net::use_future).get();        // expect: 'std::future::get'
    net::co_spawn(Io, send(text + "\n"), net::use_future).get(); // expect: 'std::future::get'
    net::co_spawn(Io, flush(), net::use_future).get();           // expect: 'std::future::get'
    auto shout = [&]() -> net::awaitable<void> { co_await send(text + "!"); };
    net::co_spawn(Io, shout, net::use_future).get(); // expect: 'std::future::get'
  }
};
net::awaitable<void> session(Observer &o) {
  o.onMessage("hello");
  co_return;
}

void save(folly::EventBase &evb) {
  std::string text;
  int count = 0;
  folly::coro::blockingWait(folly::coro::co_withExecutor(&evb, store(text, &count))); // expect: folly::coro::block
}
folly::coro::Task<void> saves(folly::EventBase &evb) {
  save(evb);
  co_return;
}
