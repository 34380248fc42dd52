// RUN: %check %s
// Microsoft's library has the tasks of pplx under other names.
#include <pplx.h>
#include <task.h>

mock::Task<int> ofMicrosoft(Concurrency::task<int> task,
                                Concurrency::task<int> other) {
  task.wait(); // expect: 'Concurrency::task::wait' // expect-framework: ppl
  co_return task.get() +
      other.get(); // expect: 'Concurrency::task::get'
}
