// RUN: %check %s
// RUN: %check_fix %s
// The names that a fix brings along are not those that the call or a template has.
//--- drogon.cpp
#include "drogon.h"
drogon::Task<> fetch(bool force);
struct Poller {
  bool Loop = false;
  void tick() {
    // expect@+2: 'drogon::sync_wait'
    // expect-fix@+1: branch safe
    drogon::sync_wait(fetch(Loop));
  }
  void tock() {
    // expect@+2: 'drogon::sync_wait'
    // expect-fix@+1: branch safe
    drogon::sync_wait(fetch(true));
  }
};
void parameter(bool Loop) {
  // expect@+2: 'drogon::sync_wait'
  // expect-fix@+1: branch safe
  drogon::sync_wait(fetch(Loop));
}
drogon::Task<> serve(Poller &p) {
  p.tick();
  p.tock();
  parameter(true);
  co_return;
}
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;
net::awaitable<void> save(int);
template <class E> void onClose(E &ex) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(ex, save(4), net::use_future).get();
}
net::awaitable<void> closes(net::io_context &io) {
  onClose(io);
  co_return;
}
//--- drogon.cpp.fixed
#include "drogon.h"
#include <drogon/utils/coroutine.h>
#include <trantor/net/EventLoop.h>
drogon::Task<> fetch(bool force);
struct Poller {
  bool Loop = false;
  void tick() {
    if (auto *Loop2 = trantor::EventLoop::getEventLoopOfCurrentThread(); Loop2 && Loop2->isRunning())
      drogon::async_run([Work = fetch(Loop)]() mutable -> drogon::Task<> { co_await Work; });
    else
      drogon::sync_wait(fetch(Loop));
  }
  void tock() {
    if (auto *Loop = trantor::EventLoop::getEventLoopOfCurrentThread(); Loop && Loop->isRunning())
      drogon::async_run([Work = fetch(true)]() mutable -> drogon::Task<> { co_await Work; });
    else
      drogon::sync_wait(fetch(true));
  }
};
void parameter(bool Loop) {
  if (auto *Loop2 = trantor::EventLoop::getEventLoopOfCurrentThread(); Loop2 && Loop2->isRunning())
    drogon::async_run([Work = fetch(Loop)]() mutable -> drogon::Task<> { co_await Work; });
  else
    drogon::sync_wait(fetch(Loop));
}
drogon::Task<> serve(Poller &p) {
  p.tick();
  p.tock();
  parameter(true);
  co_return;
}
//--- asio.cpp.fixed
#include <boost/asio.hpp>
namespace net = boost::asio;
net::awaitable<void> save(int);
template <class E> void onClose(E &ex) {
  if (ex.get_executor().running_in_this_thread())
    net::co_spawn(ex, save(4), [](std::exception_ptr E2) {
      if (E2)
        std::rethrow_exception(E2);
    });
  else
    net::co_spawn(ex, save(4), net::use_future).get();
}
net::awaitable<void> closes(net::io_context &io) {
  onClose(io);
  co_return;
}
