// RUN: %check %s
// What runs after the run call, and what does not.
//--- a.cpp
#include <boost/asio.hpp>
#include <cstdio>
#include <memory>
namespace net = boost::asio;
net::awaitable<void> save();
struct Guard {
  ~Guard() { std::puts("closed"); }
};
Guard guard();

void lastOfSwitch(net::io_context &io, int n) {
  switch (n) {
  case 1:
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch safe
    net::co_spawn(io, save(), net::use_future).get();
    break;
  default:
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch safe
    net::co_spawn(io, save(), net::use_future).get();
  }
}
void fallsThrough(net::io_context &io, int n) {
  switch (n) {
  case 1:
    // expect@+2: 'std::future::get'
    // expect-fix-says@+1: line 24 would run before
    net::co_spawn(io, save(), net::use_future).get();
    [[fallthrough]];
  case 2:
    io.stop();
  }
}
void afterSwitch(net::io_context &io, int n) {
  switch (n) {
  case 1:
    // expect@+2: 'std::future::get'
    // expect-fix-says@+1: line 35 would run before
    net::co_spawn(io, save(), net::use_future).get();
    break;
  }
  io.stop();
}
void leaves(net::io_context &io, int n) {
  if (n > 1) {
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch safe
    net::co_spawn(io, save(), net::use_future).get();
    return;
  }
  io.stop();
}
void leavesLoop(net::io_context &io, int n) {
  while (--n > 0) {
    if (n == 3) {
      // expect@+2: 'std::future::get'
      // expect-fix@+1: branch safe
      net::co_spawn(io, save(), net::use_future).get();
      break;
    }
  }
}
void again(net::io_context &io, int n) {
  while (--n > 0)
    // expect@+2: 'std::future::get'
    // expect-fix-says@+1: line 53 would run before
    net::co_spawn(io, save(), net::use_future).get();
}
void deleter(net::io_context &io) {
  std::shared_ptr<void> atEnd(nullptr, [](void *) { std::puts("closed"); });
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch unsafe
  net::co_spawn(io, save(), net::use_future).get();
}
void extended(net::io_context &io) {
  const Guard &g = guard();
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch unsafe
  net::co_spawn(io, save(), net::use_future).get();
}
void inHead(net::io_context &io) {
  if (Guard g; true)
    // expect@+2: 'std::future::get'
    // expect-fix@+1: branch unsafe
    net::co_spawn(io, save(), net::use_future).get();
}
void initStatement(net::io_context &io, int n) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: a part of an expression
  if (net::co_spawn(io, save(), net::use_future).get(); n > 2)
    io.stop();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: a part of an expression
  switch (net::co_spawn(io, save(), net::use_future).get(); n) {}
}
void ownLoop(int) {
  net::io_context own;
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: 'own' is a local variable, and nobody else runs its loop
  net::co_spawn(own, save(), net::use_future).get();
}
void callsAll(net::io_context &io, int n) noexcept {
  lastOfSwitch(io, n);
  fallsThrough(io, n);
  afterSwitch(io, n);
  leaves(io, n);
  leavesLoop(io, n);
  again(io, n);
  deleter(io);
  extended(io);
  inHead(io);
  initStatement(io, n);
  ownLoop(n);
}
net::awaitable<void> calls(net::io_context &io) {
  callsAll(io, 3);
  co_return;
}
