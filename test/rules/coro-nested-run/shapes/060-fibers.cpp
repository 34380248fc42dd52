// RUN: %check %s
// Shape 60: what suspends a fiber does not block the thread.
//--- folly.cpp
#include "folly.h"

folly::coro::Task<int> load();

void fibers(folly::EventBase &evb, folly::fibers::Baton &baton) {
  auto &manager = folly::fibers::getFiberManager(evb);
  manager.addTask([&] { baton.wait(); });
  manager.addTaskRemote([] { folly::coro::blockingWait(load()); });
  evb.runInEventBaseThread([&manager] {
    manager.addTask([] { folly::coro::blockingWait(load()); });
  });
  manager.addTask([] {
    folly::fibers::runInMainContext([] {
      return folly::coro::blockingWait(load()); // expect: folly::coro::block
    });
  });
}

//--- userver.cpp
#include "userver.h"
namespace engine = userver::engine;

int tasks(engine::Promise<int> &p) {
  auto outer = engine::AsyncNoSpan([&p] {
    auto inner = userver::utils::Async("inner", [] { return 1; });
    inner.Wait();
    return inner.Get() + p.get_future().get();
  });
  return outer.Get();
}

//--- seastar.cpp
#include "seastar.h"

seastar::future<int> read();
seastar::future<int> threads() {
  return seastar::async([] {
    seastar::thread::yield();
    return read().get();
  });
}
