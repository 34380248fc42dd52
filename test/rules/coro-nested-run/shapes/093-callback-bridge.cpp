// RUN: %check %s
// Shape 93: an API with callbacks is made to wait by a promise.
//--- promise.cpp
#include <boost/asio.hpp>
#include <functional>
namespace net = boost::asio;

void fetch(std::function<void(int)>);

net::awaitable<int> promise() {
  std::promise<int> p;
  fetch([&](int n) { p.set_value(n); });
  co_return p.get_future().get(); // expect: 'std::future::get'
}
net::awaitable<int> futureFirst() {
  std::promise<int> p;
  auto f = p.get_future();
  fetch([&p](int n) { p.set_value(n); });
  co_return f.get(); // expect: 'std::future::get'
}
net::awaitable<int> packagedTask(net::io_context &io) {
  std::packaged_task<int()> task([] { return 1; });
  auto f = task.get_future();
  net::post(io, std::move(task));
  co_return f.get(); // expect: 'std::future::get'
}
int fetchNow() {
  auto p = std::make_shared<std::promise<int>>();
  fetch([p](int n) { p->set_value(n); });
  return p->get_future().get(); // expect: 'std::future::get'
}
net::awaitable<int> throughAHelper() { co_return fetchNow(); }

//--- primitives.cpp
#include "task.h"
#include <condition_variable>
#include <functional>
#include <mutex>
#include <semaphore>

void fetch(std::function<void(int)>);

// They hand out a callback that signals, and block until it has: each is a run call.
int fetchWithACondition() {
  std::mutex m;
  std::condition_variable changed;
  int result = 0;
  fetch([&](int n) {
    std::lock_guard lock(m);
    result = n;
    changed.notify_one();
  });
  std::unique_lock lock(m);
  changed.wait(lock, [&] { return result != 0; });
  return result;
}
int fetchWithASemaphore() {
  std::binary_semaphore done(0);
  int result = 0;
  fetch([&](int n) { result = n, done.release(); });
  done.acquire();
  return result;
}
// A gate of one's own hides the wait.
class Gate {
public:
  void open() {
    std::lock_guard lock(Mutex);
    IsOpen = true;
    Changed.notify_all();
  }
  void wait() {
    std::unique_lock lock(Mutex);
    Changed.wait(lock, [this] { return IsOpen; });
  }

private:
  std::mutex Mutex;
  std::condition_variable Changed;
  bool IsOpen = false;
};
int fetchWithAGate() {
  Gate gate;
  fetch([&](int) { gate.open(); });
  gate.wait();
  return 0;
}
int opensItself() {
  Gate gate;
  gate.open();
  return 0;
}
mock::Task<int> gate() { co_return fetchWithAGate() + // expect: 'fetchWithAGate'
                                   opensItself(); }
mock::Task<int> condition() { co_return fetchWithACondition(); } // expect: 'fetchWithACondition'
mock::Task<int> semaphore() { co_return fetchWithASemaphore(); } // expect: 'fetchWithASemaphore'
int main() { return fetchWithASemaphore(); }
