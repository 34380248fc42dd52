// RUN: %check %s --option=RunningLoop=acme::onLoop --option=Spawn=acme::start
// clangd: 1 fewer, for what it does not see of headers.
// RUN: %check_fix %s --option=RunningLoop=acme::onLoop --option=Spawn=acme::start
// The user names what the project's own runtime asks and starts: a guard, and a
// branch where no model knows one, also for a run call that no model knows.
//--- acme.h
#include "promise.h"
#include <cppcoro.h>
#include <future>
namespace acme {
bool onLoop();
template <class T> void start(T &&);
// Waits for what it is given, so that it is a run call.
template <class T> void finish(cppcoro::task<T> work) {
  std::promise<void> done;
  auto run = [](cppcoro::task<T> w, std::promise<void> &d) -> cppcoro::task<> {
    co_await w;
    d.set_value();
  };
  start(run(std::move(work), done));
  done.get_future().get();
}
} // namespace acme
cppcoro::task<int> work();
//--- a.cpp
#include "acme.h"

void modelled() {
  // expect@+2: cppcoro::sync_wait
  // expect-fix@+1: branch safe
  cppcoro::sync_wait(work());
}
void inHouse() {
  // expect@+2: acme::finish
  // expect-fix@+1: branch safe
  acme::finish(work());
}
void guarded() {
  if (!acme::onLoop())
    cppcoro::sync_wait(work());
}
int valueNeeded() {
  // expect@+2: cppcoro::sync_wait
  // expect-no-fix@+1: the result is needed here
  return cppcoro::sync_wait(work());
}
cppcoro::task<> serve() {
  modelled();
  inHouse();
  guarded();
  valueNeeded();
  co_return;
}
int fromElsewhere() { return valueNeeded(); }
//--- a.cpp.fixed
#include "acme.h"

void modelled() {
  if (acme::onLoop())
    acme::start(work());
  else
    cppcoro::sync_wait(work());
}
void inHouse() {
  if (acme::onLoop())
    acme::start(work());
  else
    acme::finish(work());
}
void guarded() {
  if (!acme::onLoop())
    cppcoro::sync_wait(work());
}
int valueNeeded() {
  return cppcoro::sync_wait(work());
}
cppcoro::task<> serve() {
  modelled();
  inHouse();
  guarded();
  valueNeeded();
  co_return;
}
int fromElsewhere() { return valueNeeded(); }
