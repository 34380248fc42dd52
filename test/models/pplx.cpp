// REQUIRES: cpprest
// RUN: %check %s --real -- %cflags-cpprest
// pplx itself has no coroutines here; others stand for them.
#include <pplx/pplxtasks.h>
#include <task.h>

mock::Task<int> runToCompletion(pplx::task<int> task, pplx::task<int> other) {
  task.wait(); // expect: 'pplx::task::wait' waits // expect-severity: deadlock // expect-framework: pplx
  int n = task.get(); // there by now
  co_return n + other.get(); // expect: 'pplx::task::get'
}

void continuation(pplx::task<int> task, pplx::task<int> other) {
  task.then([](pplx::task<int> done) { return done.get(); });
  task.then([other](int) { return other.get(); }); // expect: 'pplx::task::get'
}

mock::Task<int> ready(pplx::task<int> task) {
  co_return task.is_done() ? task.get() : 0;
}

int atTheTop(pplx::task<int> task) { return task.get(); }
