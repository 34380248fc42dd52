// RUN: %check %s
// Shape 105: main waits for the coroutine, and so does the coroutine.
//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<int> down(int n) {
  co_return n ? cppcoro::sync_wait(down(n - 1)) : 0; // expect: 'cppcoro::sync_wait'
}
int main() { return cppcoro::sync_wait(down(3)); }

//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

struct Tree {
  net::io_context &Io;
  Tree *Left = nullptr;
  // It has a twin to await, so the finding is at the call.
  int sizeNow() { return net::co_spawn(Io, size(), net::use_future).get(); }
  net::awaitable<int> size() {
    co_return Left ? 1 + Left->sizeNow() : 1; // expect: 'std::future::get'
  }
};
int count(Tree &t) { return t.sizeNow(); }

//--- mutual.cpp
#include "async_simple.h"

async_simple::coro::Lazy<int> odd(int n);
async_simple::coro::Lazy<int> even(int n) {
  co_return n ? syncAwait(odd(n - 1)) : 1; // expect: 'async_simple::coro::syncAwait'
}
async_simple::coro::Lazy<int> odd(int n) { co_return n ? co_await even(n - 1) : 0; }
int parity(int n) { return syncAwait(even(n)); }
