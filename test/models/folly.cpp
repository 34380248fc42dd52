// RUN: %check %s
#include <folly.h>
using folly::coro::Task;

Task<int> answer();

Task<> runToCompletion(folly::EventBase *evb) {
  folly::coro::blockingWait(answer()); // expect: 'folly::coro::blocking_wait_fn::operator()' waits // expect-severity: deadlock
  folly::coro::blocking_wait(answer()); // expect: neither ever does
  folly::coro::blockingWait(answer(), evb); // expect: ends the program // expect-severity: deadlock
  co_await answer();
}

Task<> withALoopOfItsOwn() {
  folly::EventBase evb;
  folly::coro::blockingWait(answer(), &evb); // expect: blocking_wait_fn
  evb.loopOnce(); // expect: 'folly::EventBase::loopOnce' // expect-severity: stall
  co_return;
}

Task<> futures(folly::SemiFuture<int> semi, folly::Future<int> future,
               folly::Future<int> other, folly::EventBase &evb) {
  future.wait(); // expect: 'folly::Future::wait' // expect-severity: deadlock
  std::move(future).get(); // there by now
  std::move(other).getVia(&evb); // expect: 'folly::Future::getVia'
  std::move(semi).get(); // expect: 'folly::SemiFuture::get' // expect-framework: folly
  co_return;
}

Task<> loops(folly::EventBase &evb, folly::DrivableExecutor &other) {
  evb.loop(); // expect: 'folly::EventBase::loop' // expect-severity: abort
  evb.loopForever(); // expect: 'folly::EventBase::loopForever'
  other.drive(); // expect: 'folly::DrivableExecutor::drive'
  evb.runInEventBaseThreadAndWait([] {}); // expect: 'folly::EventBase::runInEventBaseThreadAndWait' // expect-severity: abort
  co_return;
}

// A value that is there, a Baton and a start are no nested runs.
Task<> others(folly::SemiFuture<int> future, folly::Baton<> &baton,
              folly::EventBase *evb) {
  future.value();
  baton.wait();
  folly::coro::co_withExecutor(evb, answer()).start();
  co_return;
}

struct Timeout : folly::AsyncTimeout {
  folly::Future<int> Begun;
  void timeoutExpired() noexcept override {
    Begun.wait(); // expect: 'folly::Future::wait' // expect-context: callback
  }
};

void handedToALoop(folly::EventBase &evb, folly::Future<int> &begun) {
  evb.runInEventBaseThread([&] { begun.wait(); }); // expect: 'folly::Future::wait'
}

void handedToFibersOrThreads(folly::fibers::FiberManager &fibers,
                             folly::CPUThreadPoolExecutor &pool,
                             folly::Future<int> &begun) {
  fibers.addTask([&] { begun.wait(); });
  pool.add([&] { begun.wait(); });
}

Task<> guarded(folly::EventBase &evb, folly::Future<int> begun) {
  if (!evb.inRunningEventBaseThread())
    evb.loop();
  if (begun.isReady())
    begun.wait();
  co_return;
}

int atTheTop() { return folly::coro::blockingWait(answer()); }
