// REQUIRES: kj
// RUN: %check %s --real -- %cflags-kj
#include <kj/async-io.h>
#include <kj/async.h>
#include <task.h>

kj::Promise<int> answer();

mock::Task<> runToCompletion(kj::WaitScope &scope, kj::EventLoop &loop) {
  answer().wait(scope); // expect: 'kj::Promise::wait' waits // expect-severity: abort // expect-framework: kj
  answer().poll(scope); // expect: 'kj::Promise::poll'
  scope.poll(); // expect: 'kj::WaitScope::poll'
  loop.run(); // expect: 'kj::EventLoop::run' runs handlers // expect-severity: reentry
  co_return;
}

mock::Task<> onAnotherThread(const kj::Executor &executor) {
  executor.executeSync([] {}); // expect: 'kj::Executor::executeSync' // expect-severity: deadlock
  co_return;
}

void continuation(kj::WaitScope &scope) {
  answer().then([&](int) { answer().wait(scope); }); // expect: 'kj::Promise::wait'
  kj::startFiber(9999, [](kj::WaitScope &fiber) { answer().wait(fiber); });
}

int main() {
  auto io = kj::setupAsyncIo();
  return answer().wait(io.waitScope);
}
