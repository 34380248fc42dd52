// RUN: %check %s
// RUN: %check_fix %s
// RUN: %check_fix --unsafe %s
// Where co_await is ill-formed or would change what the program means: no fix,
// and the finding says why. No source has a `.fixed` text, so nothing changes.
//--- a.cpp
#include "task.h"
#include <boost/asio.hpp>
#include <mutex>
namespace net = boost::asio;

net::awaitable<int> work();
#define SPAWN(task) net::co_spawn(io, task, net::use_future)
#define WAIT(future) (future).get()

net::awaitable<void> inAHandler(net::io_context &io) {
  try {
    co_await work();
  } catch (...) {
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: handler
    net::co_spawn(io, work(), net::use_future).get();
  }
}

net::awaitable<int> inAStaticInitialiser(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: static
  static int n = net::co_spawn(io, work(), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: thread_local
  thread_local int m = net::co_spawn(io, work(), net::use_future).get();
  co_return n + m;
}

net::awaitable<void> underALock(net::io_context &io, std::mutex &m) {
  std::lock_guard<std::mutex> lock(m);
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: lock
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}

net::awaitable<void> inMacros(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: macro
  SPAWN(work()).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: macro
  WAIT(net::co_spawn(io, work(), net::use_future));
  co_return;
}

// Not a coroutine of Asio: its promise cannot await Asio's awaitable.
mock::Task<> ofAnotherKind(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: mock::Task
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}

mock::Generator<int> generator(net::io_context &io) {
  // expect-likely@+2: 'std::future::get'
  // expect-no-fix@+1: mock::Generator
  co_yield net::co_spawn(io, work(), net::use_future).get();
}

// Another executor type: the two awaitables do not fit.
net::awaitable<void, net::io_context::executor_type>
ofAnotherExecutor(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: awaitable
  net::co_spawn(io, work(), net::use_future).get();
  co_return;
}

// The work has started before; awaiting it where it is read is another program.
net::awaitable<int> stored(net::io_context &io) {
  auto pending = net::co_spawn(io, work(), net::use_future);
  int n = co_await work();
  // expect@+1: 'std::future::get'
  co_return n + pending.get();
}
