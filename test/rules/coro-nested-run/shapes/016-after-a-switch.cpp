// RUN: %check %s
// Shape 16: the coroutine has gone to a thread that may wait.
//--- asio.cpp
#include <boost/asio.hpp>
namespace net = boost::asio;

std::future<int> ask();

net::awaitable<int> onThePool(net::thread_pool &pool) {
  co_await net::post(net::bind_executor(pool, net::use_awaitable));
  co_return ask().get();
}
net::awaitable<int> dispatched(net::thread_pool &pool) {
  co_await net::dispatch(net::bind_executor(pool.get_executor(), net::use_awaitable));
  int n = ask().get();
  co_return n;
}
net::awaitable<int> thereAndBack(net::io_context &io, net::thread_pool &pool) {
  co_await net::post(net::bind_executor(pool, net::use_awaitable));
  int n = ask().get();
  co_await net::post(net::bind_executor(io, net::use_awaitable));
  co_return n + ask().get(); // expect: 'std::future::get'
}
// The pool runs nothing of this coroutine: it resumes on its own executor.
net::awaitable<int> throughThePool(net::thread_pool &pool) {
  co_await net::post(pool, net::use_awaitable);
  co_return ask().get(); // expect: 'std::future::get'
}
net::awaitable<int> before(net::thread_pool &pool) {
  int n = ask().get(); // expect: 'std::future::get'
  co_await net::post(net::bind_executor(pool, net::use_awaitable));
  co_return n;
}

//--- cppcoro.cpp
#include "cppcoro.h"

cppcoro::task<int> read();

cppcoro::task<int> onThePool(cppcoro::static_thread_pool &pool) {
  co_await pool.schedule();
  co_return cppcoro::sync_wait(read());
}
cppcoro::task<int> onTheLoop(cppcoro::io_service &io) {
  co_await io.schedule();
  co_return cppcoro::sync_wait(read()); // expect: 'cppcoro::sync_wait'
}

//--- qcoro.cpp
#include "qcoro.h"

QCoro::Task<> onAnotherThread(QThread &worker, QFuture<int> f) {
  co_await QCoro::moveToThread(&worker);
  f.waitForFinished();
}

//--- own-awaiter.cpp
// An awaiter of the project goes on with the coroutine on another thread; one that
// is kept in a variable, or given by a function, is the same.
#include "task.h"
#include "cppcoro.h"
#include <future>
#include <thread>

std::future<int> askLater();
auto newThread(std::jthread &out) {
  struct Awaiter {
    std::jthread *Out;
    bool await_ready() { return false; }
    void await_suspend(std::coroutine_handle<> h) {
      *Out = std::jthread([h] { h.resume(); });
    }
    void await_resume() {}
  };
  return Awaiter{&out};
}
mock::Task<int> resumesElsewhere(std::jthread &out) {
  int before = askLater().get(); // expect: 'std::future::get'
  co_await newThread(out);
  co_return before + askLater().get();
}
struct Env {
  cppcoro::static_thread_pool &Pool;
  auto toPool() { return Pool.schedule(); }
  cppcoro::task<int> inAVariable() {
    auto switching = Pool.schedule();
    co_await switching;
    co_return askLater().get();
  }
  cppcoro::task<int> byAFunction() {
    co_await toPool();
    co_return askLater().get();
  }
};
