// REQUIRES: boost-asio
// RUN: %check %s --real
// A bridge from a callback to a wait is a run call where it is called by name; in
// a lambda, a handler, an override and a coroutine it speaks for itself.
#include <boost/asio.hpp>
#include <algorithm>
#include <functional>
#include <semaphore>
#include <thread>
#include <vector>
namespace net = boost::asio;
void api(std::function<void(int)>);

void byName() {
  std::binary_semaphore done{0};
  api([&](int) { done.release(); });
  done.acquire(); // expect: 'std::counting_semaphore::acquire'
}
struct Functor {
  void operator()() const {
    std::binary_semaphore done{0};
    api([&](int) { done.release(); });
    done.acquire(); // expect: 'std::counting_semaphore::acquire'
  }
};
void registers(net::io_context &io) {
  net::post(io, byName);
  net::post(io, Functor());
  net::post(io, [] {
    std::binary_semaphore done{0};
    api([&](int) { done.release(); });
    done.acquire(); // expect: 'std::counting_semaphore::acquire'
  });
}

struct Listener {
  virtual ~Listener() = default;
  virtual void on() = 0;
};
struct Waits : Listener {
  void on() override {
    std::binary_semaphore done{0};
    api([&](int) { done.release(); });
    done.acquire(); // expect: 'std::counting_semaphore::acquire'
  }
};
net::awaitable<void> fires(Listener &l) {
  l.on();
  co_return;
}
net::awaitable<void> inACoroutine() {
  std::binary_semaphore done{0};
  api([&](int) { done.release(); });
  done.acquire(); // expect: 'std::counting_semaphore::acquire'
  [] {
    std::binary_semaphore again{0};
    api([&](int) { again.release(); });
    again.acquire(); // expect: 'std::counting_semaphore::acquire'
  }();
  co_return;
}

int once(int n) {
  std::binary_semaphore done{0};
  api([&](int) { done.release(); });
  done.acquire();
  return n;
}
struct Dies {
  ~Dies() { once(1); }
};
net::awaitable<void> calls(std::vector<int> v) {
  once(1); // expect: 'once'
  std::for_each(v.begin(), v.end(), [](int n) {
    once(n); // expect: 'once'
  });
  Dies d; // expect-likely: 'once'
  co_return;
}

// A thread of one's own needs no loop; it only takes its time.
void onAThread() {
  std::binary_semaphore done{0};
  std::thread t([&] { done.release(); });
  done.acquire();
  t.detach();
}
net::awaitable<void> waitsForAThread() {
  onAThread();
  std::binary_semaphore done{0};
  std::thread([&] { done.release(); }).detach();
  done.acquire();
  co_return;
}
int main() { byName(); }
