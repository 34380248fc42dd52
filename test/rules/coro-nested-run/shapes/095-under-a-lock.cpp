// RUN: %check %s
// Shape 95: a lock is held while the run call waits.
#include <boost/asio.hpp>
#include "folly.h"
#include <mutex>
#include <shared_mutex>
namespace net = boost::asio;

std::future<int> ask();
folly::coro::Task<int> load();

struct Cache {
  std::mutex M;
  std::shared_mutex S;
  net::awaitable<int> guard() {
    std::lock_guard lock(M);
    co_return ask().get(); // expect: 'std::future::get'
  }
  net::awaitable<int> unique() {
    std::unique_lock lock(M);
    int n = ask().get(); // expect: 'std::future::get'
    lock.unlock();
    co_return n;
  }
  net::awaitable<int> shared() {
    std::shared_lock lock(S);
    std::scoped_lock both(M);
    co_return ask().get(); // expect: 'std::future::get'
  }
  net::awaitable<int> byHand() {
    M.lock();
    int n = ask().get(); // expect: 'std::future::get'
    M.unlock();
    co_return n;
  }
};

template <class T> struct Synchronized {
  T Value;
  std::mutex M;
  template <class F> auto withWLock(F f) {
    std::lock_guard lock(M);
    return f(Value);
  }
};
folly::coro::Task<int> lambda(Synchronized<int> &s) {
  co_return s.withWLock([](int &n) {
    return n += folly::coro::blockingWait(load()); // expect: folly::coro::block
  });
}
