// RUN: %check %s
// RUN: %check_fix --unsafe %s
// Where the coroutine may go on elsewhere after it has awaited, a person has to look.
//--- cppcoro.cpp
#include "cppcoro.h"
cppcoro::task<int> work();
void use(int);

cppcoro::task<int> cppcoroInABody() {
  // expect@+2: cppcoro::sync_wait
  // expect-fix@+1: await unsafe
  cppcoro::sync_wait(work());
  // expect@+1: cppcoro::sync_wait
  int n = cppcoro::sync_wait(work());
  // expect@+1: cppcoro::sync_wait
  use(1 + cppcoro::sync_wait(work()) * n);
  // expect@+1: cppcoro::sync_wait
  co_return cppcoro::sync_wait(work());
}
void cppcoroHook() {
  // expect@+2: cppcoro::sync_wait
  // expect-fix@+1: asyncify unsafe
  cppcoro::sync_wait(work());
}
cppcoro::task<int> cppcoroCallsTheHook() {
  cppcoroHook();
  co_return 1;
}
//--- libcoro.cpp
#include "libcoro.h"
coro::task<int> work();
void use(int);

coro::task<int> libcoroInABody() {
  // expect@+2: coro::sync_wait
  // expect-fix@+1: await unsafe
  coro::sync_wait(work());
  // expect@+1: coro::sync_wait
  int n = coro::sync_wait(work());
  // expect@+1: coro::sync_wait
  use(1 + coro::sync_wait(work()) * n);
  // expect@+1: coro::sync_wait
  co_return coro::sync_wait(work());
}
void libcoroHook() {
  // expect@+2: coro::sync_wait
  // expect-fix@+1: asyncify unsafe
  coro::sync_wait(work());
}
coro::task<int> libcoroCallsTheHook() {
  libcoroHook();
  co_return 1;
}
//--- drogon.cpp
#include "drogon.h"
drogon::Task<int> work();
void use(int);

drogon::Task<int> drogonInABody() {
  // expect@+2: drogon::sync_wait
  // expect-fix@+1: await unsafe
  drogon::sync_wait(work());
  // expect@+1: drogon::sync_wait
  int n = drogon::sync_wait(work());
  // expect@+1: drogon::sync_wait
  use(1 + drogon::sync_wait(work()) * n);
  // expect@+1: drogon::sync_wait
  co_return drogon::sync_wait(work());
}
int drogonHook() {
  // expect@+2: drogon::sync_wait
  // expect-fix@+1: asyncify unsafe
  return drogon::sync_wait(work());
}
drogon::Task<int> drogonCallsTheHook() {
  drogonHook();
  co_return 1;
}
//--- concurrencpp.cpp
#include "concurrencpp.h"
concurrencpp::result<int> work();
concurrencpp::shared_result<int> shared();
void use(int);

concurrencpp::result<int> concurrencppInABody() {
  // expect@+2: concurrencpp::result::get
  // expect-fix@+1: await unsafe
  work().get();
  // expect@+2: concurrencpp::shared_result::get
  // expect-fix@+1: await unsafe
  shared().get();
  // expect@+1: concurrencpp::result::get
  int n = work().get();
  // expect@+1: concurrencpp::result::get
  use(1 + work().get() * n);
  // expect@+1: concurrencpp::result::get
  co_return work().get();
}
void concurrencppHook() {
  // expect@+2: concurrencpp::result::get
  // expect-fix@+1: asyncify unsafe
  work().get();
}
concurrencpp::result<int> concurrencppCallsTheHook() {
  concurrencppHook();
  co_return 1;
}
//--- corral.cpp
#include "corral.h"
corral::Task<int> work();
struct Loop {
  void run();
  void stop();
};
void use(int);

corral::Task<int> corralInABody(Loop &loop) {
  // expect@+2: corral::run
  // expect-fix@+1: await unsafe
  corral::run(loop, work());
  // expect@+1: corral::run
  int n = corral::run(loop, work());
  // expect@+1: corral::run
  use(1 + corral::run(loop, work()) * n);
  // expect@+1: corral::run
  co_return corral::run(loop, work());
}
void corralHook(Loop &loop) {
  // expect@+2: corral::run
  // expect-fix@+1: asyncify unsafe
  corral::run(loop, work());
}
corral::Task<int> corralCallsTheHook(Loop &loop) {
  corralHook(loop);
  co_return 1;
}
//--- cppcoro.cpp.unsafe
#include "cppcoro.h"
cppcoro::task<int> work();
void use(int);

cppcoro::task<int> cppcoroInABody() {
  co_await work();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
cppcoro::task<void> cppcoroHook() { co_await work(); }
cppcoro::task<int> cppcoroCallsTheHook() {
  co_await cppcoroHook();
  co_return 1;
}
//--- libcoro.cpp.unsafe
#include "libcoro.h"
coro::task<int> work();
void use(int);

coro::task<int> libcoroInABody() {
  co_await work();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
coro::task<void> libcoroHook() { co_await work(); }
coro::task<int> libcoroCallsTheHook() {
  co_await libcoroHook();
  co_return 1;
}
//--- drogon.cpp.unsafe
#include "drogon.h"
drogon::Task<int> work();
void use(int);

drogon::Task<int> drogonInABody() {
  co_await work();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
drogon::Task<int> drogonHook() { co_return co_await work(); }
drogon::Task<int> drogonCallsTheHook() {
  co_await drogonHook();
  co_return 1;
}
//--- concurrencpp.cpp.unsafe
#include "concurrencpp.h"
concurrencpp::result<int> work();
concurrencpp::shared_result<int> shared();
void use(int);

concurrencpp::result<int> concurrencppInABody() {
  co_await work();
  co_await shared();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
concurrencpp::result<void> concurrencppHook() { co_await work(); }
concurrencpp::result<int> concurrencppCallsTheHook() {
  co_await concurrencppHook();
  co_return 1;
}
//--- corral.cpp.unsafe
#include "corral.h"
corral::Task<int> work();
struct Loop {
  void run();
  void stop();
};
void use(int);

corral::Task<int> corralInABody(Loop &loop) {
  co_await work();
  int n = co_await work();
  use(1 + co_await work() * n);
  co_return co_await work();
}
corral::Task<void> corralHook(Loop &loop) { co_await work(); }
corral::Task<int> corralCallsTheHook(Loop &loop) {
  co_await corralHook(loop);
  co_return 1;
}
