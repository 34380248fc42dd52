// RUN: %check %s
// Shape 49: the name is found by ADL, a using-declaration, an alias or a pipe.
//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<int> read();
cppcoro::task<int> byAdl() { co_return sync_wait(read()); } // expect: 'cppcoro::sync_wait'
cppcoro::task<int> byUsing() {
  using cppcoro::sync_wait;
  co_return sync_wait(read()); // expect: 'cppcoro::sync_wait'
}
namespace wait = cppcoro;
cppcoro::task<int> byAlias() { co_return wait::sync_wait(read()); } // expect: 'cppcoro::sync_wait'
#define BLOCK cppcoro::sync_wait
cppcoro::task<int> byMacro() { co_return BLOCK(read()); } // expect: 'cppcoro::sync_wait'

//--- folly.cpp
#include "folly.h"
namespace c = folly::coro;

c::Task<int> load();
c::Task<int> byAlias() { co_return c::blockingWait(load()); } // expect: folly::coro::block
c::Task<int> byUsing() {
  using folly::coro::blockingWait;
  co_return blockingWait(load()); // expect: folly::coro::block
}
c::Task<int> byReference() {
  const auto &wait = c::blockingWait;
  co_return wait(load()); // expect: folly::coro::block
}
c::Task<int> byTemporary() { co_return c::blocking_wait_fn()(load()); } // expect: folly::coro::block

//--- pipes.cpp
#include "stdexec.h"
#include "unifex.h"

unifex::task<int> read();
exec::task<int> object() { co_return *unifex::sync_wait(read()); }    // expect: sync_wait
exec::task<int> pipe() { co_return *(read() | unifex::sync_wait()); } // expect: sync_wait
exec::task<int> byUsing() {
  using namespace stdexec;
  co_return std::get<0>(*sync_wait(just(1))); // expect: stdexec::sync_wait
}
