// RUN: %check %s
#include <async_simple.h>
using async_simple::coro::Lazy;
using async_simple::coro::syncAwait;

Lazy<int> answer();
struct Done {};

Lazy<> runToCompletion(async_simple::Executor *executor) {
  syncAwait(answer()); // expect: 'async_simple::coro::syncAwait' waits // expect-severity: deadlock // expect-framework: async_simple
  syncAwait(answer().via(executor)); // expect: syncAwait
  syncAwait(answer(), executor); // expect: syncAwait
  answer().via(executor).start(Done());
  co_await answer();
}

Lazy<> futures(async_simple::Future<int> future, async_simple::Future<int> other) {
  other.wait(); // expect: 'async_simple::Future::wait'
  std::move(future).get(); // expect: 'async_simple::Future::get'
  co_return;
}

void handedOver(async_simple::Executor &executor,
                async_simple::Future<int> &begun) {
  executor.schedule([&] { begun.wait(); }); // expect: 'async_simple::Future::wait'
}

Lazy<> guarded(async_simple::Executor &executor,
               async_simple::Future<int> &begun) {
  if (!executor.currentThreadInExecutor())
    syncAwait(answer(), &executor);
  if (begun.hasResult())
    begun.wait();
  co_return;
}

int atTheTop() { return syncAwait(answer()); }
