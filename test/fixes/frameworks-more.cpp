// RUN: %check %s
// RUN: %check_fix --unsafe %s
// Frameworks that await as they wait, or that can tell whether they run here.
//--- seastar.cpp
#include "seastar.h"
seastar::future<int> work();
void use(int);

seastar::future<int> seastarInABody(seastar::future<int> named) {
  // expect@+2: seastar::future::get
  // expect-fix@+1: await safe
  int n = work().get();
  // expect@+1: seastar::future::get
  use(1 + named.get() * n);
  auto other = work();
  // expect@+1: seastar::future::get
  co_return std::move(other).get();
}
static int seastarHook() {
  // expect@+2: seastar::future::get
  // expect-fix@+1: asyncify unsafe
  return work().get();
}
seastar::future<int> seastarCallsTheHook() { co_return seastarHook(); }
//--- drogon.cpp
#include "drogon.h"
drogon::Task<int> work();

void drogonHook() {
  // expect@+2: drogon::sync_wait
  // expect-fix@+1: branch safe
  drogon::sync_wait(work());
}
drogon::Task<int> drogonCallsTheHook() {
  drogonHook();
  co_return 1;
}
//--- taskflow.cpp
#include "taskflow.h"
void use(int);

void taskflowHook(tf::Executor &executor, tf::Taskflow &inner) {
  tf::Taskflow outer;
  outer.emplace([&executor, &inner] {
    tf::Taskflow own;
    // expect@+2: std::__basic_future::wait
    // expect-fix@+1: branch safe
    executor.run(own).wait();
    // expect@+1: std::future::get
    executor.run(inner).get();
    use(3);
  });
}
//--- yaclib.cpp
#include "yaclib.h"
yaclib::Future<int> work();

yaclib::Future<int> yaclibInABody() {
  auto f = work();
  // expect@+2: yaclib::Wait
  // expect-fix@+1: await unsafe
  yaclib::Wait(f);
  co_return std::move(f).Touch().Ok();
}
//--- seastar.cpp.unsafe
#include "seastar.h"
#include <seastar/core/coroutine.hh>
seastar::future<int> work();
void use(int);

seastar::future<int> seastarInABody(seastar::future<int> named) {
  int n = co_await work();
  use(1 + co_await std::move(named) * n);
  auto other = work();
  co_return co_await std::move(other);
}
static seastar::future<int> seastarHook() { co_return co_await work(); }
seastar::future<int> seastarCallsTheHook() { co_return co_await seastarHook(); }
//--- drogon.cpp.unsafe
#include "drogon.h"
#include <drogon/utils/coroutine.h>
#include <trantor/net/EventLoop.h>
drogon::Task<int> work();

void drogonHook() {
  if (auto *Loop = trantor::EventLoop::getEventLoopOfCurrentThread(); Loop && Loop->isRunning())
    drogon::async_run([Work = work()]() mutable -> drogon::Task<> { co_await Work; });
  else
    drogon::sync_wait(work());
}
drogon::Task<int> drogonCallsTheHook() {
  drogonHook();
  co_return 1;
}
//--- yaclib.cpp.unsafe
#include "yaclib.h"
#include <yaclib/coro/await.hpp>
yaclib::Future<int> work();

yaclib::Future<int> yaclibInABody() {
  auto f = work();
  co_await yaclib::Await(f);
  co_return std::move(f).Touch().Ok();
}
//--- taskflow.cpp.unsafe
#include "taskflow.h"
void use(int);

void taskflowHook(tf::Executor &executor, tf::Taskflow &inner) {
  tf::Taskflow outer;
  outer.emplace([&executor, &inner] {
    tf::Taskflow own;
    if (executor.this_worker_id() >= 0)
      executor.corun(own);
    else
      executor.run(own).wait();
    if (executor.this_worker_id() >= 0)
      executor.corun(inner);
    else
      executor.run(inner).get();
    use(3);
  });
}
