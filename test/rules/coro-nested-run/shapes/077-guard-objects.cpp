// RUN: %check %s
// clangd: 2 fewer, for what it does not see of headers.
// Shape 77: the destructor of a guard object waits where the scope ends.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

std::future<void> close();
net::awaitable<void> work();

struct Connection {
  ~Connection() { close().get(); }
};
net::awaitable<void> object() {
  Connection c; // expect-likely: 'std::future::get'
  co_await work();
}
struct Pooled {
  ~Pooled();
};
Pooled::~Pooled() { close().get(); }
struct Wrapper {
  Pooled Inner;
};
net::awaitable<void> member() {
  Wrapper w; // expect-likely: 'std::future::get'
  co_await work();
}
struct Derived : Pooled {};
struct Temporary {
  ~Temporary() { close().get(); }
};
net::awaitable<void> temporary() {
  Temporary(); // expect-likely: 'std::future::get'
  co_return;
}
template <class F> struct Defer {
  F Function;
  ~Defer() { Function(); }
};
net::awaitable<void> lambda() {
  Defer guard{[] { close().get(); }}; // expect-likely: 'std::future::get'
  co_await work();
}

//--- qcoro.cpp
#include "qcoro.h"

QCoro::Task<> close();
QCoro::Task<> scopeGuard() {
  auto guard = qScopeGuard([] { QCoro::waitFor(close()); }); // expect-likely: 'QCoro::waitFor'
  co_return;
}

//--- kj.cpp
#include "kj.h"

kj::Promise<void> close();
kj::Promise<void> deferred(kj::WaitScope &ws) {
  KJ_DEFER(close().wait(ws)); // expect-likely: 'kj::Promise::wait'
  co_await close();
}
