// RUN: %check %s
// RUN: %check_fix %s
// Two fixes of one file that need different headers, at one place.
//--- tmc.cpp
#include "tmc.h"
tmc::task<int> work();
tmc::task<void> nothing();
void use(int);

tmc::task<int> tmcInABody(tmc::ex_cpu &pool) {
  // expect@+2: std::future::get
  // expect-fix@+1: await safe
  int n = tmc::post_waitable(pool, work()).get();
  // expect@+1: std::__basic_future::wait
  tmc::post_waitable(pool, nothing()).wait();
  // expect@+1: std::future::get
  co_return n + tmc::post_waitable(pool, work()).get();
}
void tmcHook(tmc::ex_cpu &pool) {
  // expect@+2: std::future::get
  // expect-fix@+1: branch safe
  tmc::post_waitable(pool, nothing()).get();
}
tmc::task<void> tmcCallsTheHook(tmc::ex_cpu &pool) {
  tmcHook(pool);
  co_return;
}
//--- tmc.cpp.fixed
#include "tmc.h"
#include <tmc/current.hpp>
#include <tmc/spawn.hpp>
tmc::task<int> work();
tmc::task<void> nothing();
void use(int);

tmc::task<int> tmcInABody(tmc::ex_cpu &pool) {
  int n = co_await tmc::spawn(work()).run_on(pool);
  co_await tmc::spawn(nothing()).run_on(pool);
  co_return n + co_await tmc::spawn(work()).run_on(pool);
}
void tmcHook(tmc::ex_cpu &pool) {
  if (tmc::current_executor() != nullptr)
    tmc::spawn(nothing()).run_on(pool).detach();
  else
    tmc::post_waitable(pool, nothing()).get();
}
tmc::task<void> tmcCallsTheHook(tmc::ex_cpu &pool) {
  tmcHook(pool);
  co_return;
}
