// RUN: %check %s
// Microsoft's library has the tasks of pplx under other names.
#include <pplx.h>
#include <task.h>

mock::Task<int> ofMicrosoft(Concurrency::task<int> task) {
  task.wait(); // expect: 'Concurrency::task::wait' // expect-framework: ppl
  co_return task.get(); // expect: 'Concurrency::task::get'
}
