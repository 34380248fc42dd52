// RUN: %check %s
// Shape 37: a wrapper that waits, and only functions without a loop call it:
// expect-none
//--- client.h
#pragma once
#include <boost/asio.hpp>
namespace net = boost::asio;

class Client {
  net::io_context &Io;

public:
  explicit Client(net::io_context &io) : Io(io) {}
  net::awaitable<int> asyncGet();
  int get() { return net::co_spawn(Io, asyncGet(), net::use_future).get(); }
  void run() { Io.run(); }
};

//--- main.cpp
#include "client.h"
#include <thread>

int report(Client &c) { return c.get(); }
int main() {
  net::io_context io;
  Client c(io);
  std::thread runs([&] { c.run(); });
  int n = report(c);
  io.stop();
  runs.join();
  return n;
}

//--- session.cpp
#include "client.h"

net::awaitable<int> session(Client &c) { co_return co_await c.asyncGet(); }

//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<int> read();
static int readNow() { return cppcoro::sync_wait(read()); }
cppcoro::task<int> twice() { co_return co_await read() + co_await read(); }
int plain() { return readNow() + cppcoro::sync_wait(twice()); }
