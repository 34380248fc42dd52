// RUN: %check %s
// Shape 43: main calls it, and so does a coroutine.
//--- one-file.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<int> work();

static int wait(net::io_context &io) {
  return net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get' // expect-note: 'wait' makes the run call here
}
static net::awaitable<int> session(net::io_context &io) {
  co_return wait(io); // expect-note: coroutine 'session' calls 'wait' here
}
int main() {
  net::io_context io;
  net::co_spawn(io, session(io), net::detached);
  return wait(io);
}

//--- report.h
#pragma once
#include "cppcoro.h"
cppcoro::task<int> read();
inline int report() { return cppcoro::sync_wait(read()); } // expect: 'cppcoro::sync_wait'

//--- tool.cpp
#include "report.h"
int tool() { return report(); }
//--- server.cpp
#include "report.h"
cppcoro::task<int> serve() { co_return report(); }
