// RUN: %check %s
// Shape 23: continuations of KJ, Seastar and async_simple.
//--- kj.cpp
#include "kj.h"

kj::Promise<int> read();
kj::Promise<void> flush();

kj::Promise<void> continuation(kj::WaitScope &ws) {
  return read().then([&ws](int) { flush().wait(ws); }); // expect: 'kj::Promise::wait'
}
kj::Promise<void> later(kj::WaitScope &ws) {
  return kj::evalLater([&ws] { flush().wait(ws); }); // expect: 'kj::Promise::wait'
}

//--- seastar.cpp
#include "seastar.h"

seastar::future<int> read();
seastar::future<> flush();

seastar::future<int> continuation() {
  return flush().then([] { return read().get(); }); // expect: 'seastar::future::get'
}
seastar::future<> onAnotherShard() {
  return seastar::smp::submit_to(1, [] { flush().get(); }); // expect: 'seastar::future::get'
}
void timer(seastar::timer<> &t) {
  t.set_callback([] { flush().get(); }); // expect: 'seastar::future::get'
}

//--- async_simple.cpp
#include "async_simple.h"

async_simple::coro::Lazy<int> load();

void continuation(async_simple::Future<int> f, async_simple::Executor *ex) {
  std::move(f).thenValue([](int n) { return n + syncAwait(load()); }); // expect: 'async_simple::coro::syncAwait'
  ex->schedule([] { syncAwait(load()); });                             // expect: 'async_simple::coro::syncAwait'
  // missed alarm: nothing instantiates the generic lambda, as the mock's start has
  // no body
  load().start([](auto &&) { syncAwait(load()); });
}
