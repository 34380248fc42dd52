// RUN: %check %s
#include <tmc.h>

tmc::task<int> answer();

tmc::task<void> runToCompletion(tmc::ex_cpu &executor) {
  tmc::async_main(answer()); // expect: 'tmc::async_main' waits // expect-severity: deadlock // expect-framework: tmc
  tmc::post_waitable(executor, answer()).get(); // expect: 'std::future::get'
  co_await answer();
}

tmc::task<void> loops(tmc::ex_manual_st &executor) {
  executor.run_all(); // expect: 'tmc::ex_manual_st::run_all' // expect-severity: reentry
  co_return;
}

void hook() {
  if (!tmc::current_executor())
    tmc::async_main(answer());
}
tmc::task<void> callsTheHook() {
  hook();
  co_return;
}

int main() { return tmc::async_main(answer()); }
