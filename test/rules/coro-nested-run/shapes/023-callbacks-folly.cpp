// RUN: %check %s
// Shape 23: what is handed to an EventBase, and continuations.
#include "folly.h"

folly::coro::Task<int> load();

void handedOver(folly::EventBase *evb) {
  evb->runInEventBaseThread([] { folly::coro::blockingWait(load()); }); // expect: folly::coro::block
  evb->runInLoop([] { folly::coro::blockingWait(load()); });            // expect: folly::coro::block
  evb->add([evb] { evb->loopOnce(); });                                 // expect: 'folly::EventBase::loopOnce'
}

struct Flush : folly::EventBase::LoopCallback {
  void runLoopCallback() noexcept override {
    folly::coro::blockingWait(load()); // expect: folly::coro::block
  }
};

folly::Future<int> continuation(folly::EventBase *evb) {
  return folly::via(evb, [] { return 1; })
      .thenValue([](int n) { return n + folly::coro::blockingWait(load()); }); // expect: folly::coro::block
}
