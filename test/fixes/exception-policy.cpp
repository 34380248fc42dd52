// RUN: %check %s --option=ExceptionPolicy=acme::report
// RUN: %check_fix %s --option=ExceptionPolicy=acme::report
// What the started work throws goes to the function that the user names.
//--- folly.cpp
#include "folly.h"
namespace acme {
void report(std::exception_ptr);
}
folly::coro::Task<int> work();
void follyHook() {
  // expect@+2: folly::coro::blocking_wait
  // expect-fix@+1: branch safe
  folly::coro::blockingWait(work());
}
folly::coro::Task<int> follyCallsTheHook() {
  follyHook();
  co_return 1;
}
//--- drogon.cpp
#include "drogon.h"
namespace acme {
void report(std::exception_ptr);
}
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
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;
namespace acme {
void report(std::exception_ptr);
}
net::awaitable<int> number();
net::awaitable<void> work();
void asioHook(net::io_context &io) {
  // expect@+2: std::future::get
  // expect-fix@+1: branch unsafe
  net::co_spawn(io, number(), net::use_future).get();
  // expect@+2: std::future::get
  // expect-fix@+1: branch safe
  net::co_spawn(io, work(), net::use_future).get();
}
net::awaitable<void> asioCallsTheHook(net::io_context &io) {
  asioHook(io);
  co_return;
}
int atTheTop(net::io_context &io) {
  asioHook(io);
  return 0;
}
//--- folly.cpp.fixed
#include "folly.h"
#include <folly/io/async/EventBaseManager.h>
namespace acme {
void report(std::exception_ptr);
}
folly::coro::Task<int> work();
void follyHook() {
  if (folly::EventBaseManager::get()->getExistingEventBase() &&
      folly::EventBaseManager::get()
          ->getExistingEventBase()
          ->inRunningEventBaseThread())
    folly::coro::co_withExecutor(
        folly::EventBaseManager::get()->getExistingEventBase(), work())
        .start([](auto &&Result) {
          if (Result.hasException())
            acme::report(Result.exception().to_exception_ptr());
        });
  else
    folly::coro::blockingWait(work());
}
folly::coro::Task<int> follyCallsTheHook() {
  follyHook();
  co_return 1;
}
//--- asio.cpp.fixed
#include <boost/asio.hpp>
namespace net = boost::asio;
namespace acme {
void report(std::exception_ptr);
}
net::awaitable<int> number();
net::awaitable<void> work();
void asioHook(net::io_context &io) {
  net::co_spawn(io, number(), net::use_future).get();
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), [](std::exception_ptr E) {
      if (E)
        acme::report(E);
    });
  else
    net::co_spawn(io, work(), net::use_future).get();
}
net::awaitable<void> asioCallsTheHook(net::io_context &io) {
  asioHook(io);
  co_return;
}
int atTheTop(net::io_context &io) {
  asioHook(io);
  return 0;
}
//--- drogon.cpp.fixed
#include "drogon.h"
#include <drogon/utils/coroutine.h>
#include <trantor/net/EventLoop.h>
namespace acme {
void report(std::exception_ptr);
}
drogon::Task<int> work();
void drogonHook() {
  if (auto *Loop = trantor::EventLoop::getEventLoopOfCurrentThread(); Loop && Loop->isRunning())
    drogon::async_run([Work = work()]() mutable -> drogon::Task<> { try { co_await Work; } catch (...) { acme::report(std::current_exception()); } });
  else
    drogon::sync_wait(work());
}
drogon::Task<int> drogonCallsTheHook() {
  drogonHook();
  co_return 1;
}
