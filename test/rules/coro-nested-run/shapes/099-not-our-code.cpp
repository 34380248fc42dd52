// RUN: %check %s
// clangd: 2 fewer, for what it does not see of headers.
// clangd, with project facts: 1 more: who else calls the generated function is not among them.
// Shape 99: nothing is reported in system headers and generated files, but what
// they do counts.
//--- system.h
#pragma GCC system_header
#include <boost/asio.hpp>

std::future<int> ask();
inline int askNow() { return ask().get(); }
inline boost::asio::awaitable<int> theirOwnCoroutine() { co_return ask().get(); }
template <class F> inline int apply(F f) { return f() + 1; }
struct Listener {
  virtual ~Listener() = default;
  virtual void onEvent() = 0;
};
inline boost::asio::awaitable<void> notify(Listener &l) {
  l.onEvent();
  co_return;
}

//--- build/CMakeCache.txt
# what tells a build folder

//--- build/stub.h
#pragma once
#include "cppcoro.h"
struct Stub {
  cppcoro::task<int> call();
  int callNow() { return cppcoro::sync_wait(call()); }
};
inline cppcoro::task<int> generatedCoroutine(Stub s) { co_return s.callNow(); }

//--- project.cpp
#include "build/stub.h"
#include "system.h"
namespace net = boost::asio;

int twoHops() {
  return askNow(); // expect: 'std::future::get'
}
net::awaitable<int> callsTheHeader() { co_return twoHops(); }
net::awaitable<int> handsALambda() {
  co_return apply([] { return ask().get(); }); // expect: 'std::future::get'
}
// missed alarm: a coroutine of a system header that the project does not call
struct Audit : Listener {
  void onEvent() override { ask().get(); }
};
// missed alarm: as short a chain starts in the generated file, and that one counts
cppcoro::task<int> callsTheStub(Stub s) {
  co_return s.callNow();
}
