// RUN: %check %s
// What makes a function a coroutine is a keyword in its body, nothing else.
#include <boost/asio.hpp>
#include "task.h"
#define AWAIT co_await
#define FINISH co_return
namespace net = boost::asio;

net::awaitable<void> work();

net::awaitable<void> byReturnOnly(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  co_return;
}

net::awaitable<void> byAwaitOnly(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  co_await work();
}

mock::Generator<int> byYieldOnly(std::future<int> f) {
  co_yield f.get(); // expect-likely: 'std::future::get'
}

net::awaitable<void> keywordsInMacros(std::future<int> f) {
  f.get(); // expect: 'std::future::get'
  AWAIT work();
  FINISH;
}

struct Session {
  std::future<int> F;
  net::awaitable<void> member() {
    F.get(); // expect: 'std::future::get'
    co_return;
  }
  net::awaitable<void> operator()(int) {
    this->F.get(); // expect: 'std::future::get'
    co_return;
  }
  static net::awaitable<void> staticMember(Session s) {
    s.F.get(); // expect: 'std::future::get'
    co_return;
  }
};

// No keyword, no caller.
net::awaitable<void> looksLikeOne(std::future<int> f) {
  f.get(); // expect-likely: 'std::future::get'
  return work();
}

// A coroutine that waits for itself by recursion is still one finding.
net::awaitable<int> recursive(net::io_context &io, int n) {
  co_return n ? net::co_spawn(io, recursive(io, n - 1), net::use_future).get() : 0; // expect: 'std::future::get'
}
