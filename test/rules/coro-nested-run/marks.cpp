// RUN: %check %s
// What the code itself says of its functions.
#include "task.h"
#include <functional>
#include <future>

[[clang::annotate("coro_tidy::runs_loop")]] void untilIdle();
[[clang::annotate("coro_tidy::insulates")]] void onWorker(int priority, std::function<void()> f);
[[clang::annotate("coro_tidy::blocks")]] void waitForDisk();

mock::Task<> marked(std::future<int> &f) {
  untilIdle(); // expect: 'untilIdle' waits on a thread that runs an event loop: it is marked as running a loop, or work to completion
  onWorker(1, [&f] { f.get(); });
  waitForDisk(); // blocks, but runs nothing
  co_return;
}

// The mark is on the declaration; the definition is the same function.
void untilIdle() {}

struct Pool {
  template <class F>
  [[clang::annotate("coro_tidy::insulates")]] explicit Pool(F) {}
  [[clang::annotate("coro_tidy::runs_loop")]] ~Pool();
  [[clang::annotate("coro_tidy::runs_loop")]] void drain();
};

mock::Task<> members(std::future<int> &f) {
  Pool pool([&f] { f.get(); }); // expect: 'Pool::~Pool'
  pool.drain(); // expect: 'Pool::drain'
  co_return;
}

// It takes work and waits for it, which makes it a run call.
struct Gate {
  [[clang::annotate("coro_tidy::runs_loop")]] void wait();
};
int finish(mock::Task<int> work, Gate &gate);
int viaBlocks(mock::Task<int> work) {
  std::future<int> done;
  return done.get();
}

// Clang's own attributes: what cannot block is no run call, whatever is in it.
int trusted(mock::Task<int> work) [[clang::nonblocking]];
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wfunction-effects"
int trusted(mock::Task<int> work) [[clang::nonblocking]] {
  std::future<int> done;
  return done.valid();
}
#pragma clang diagnostic pop
void flushes() [[clang::blocking]];

mock::Task<> effects(mock::Task<int> a, mock::Task<int> b) {
  trusted(a);
  viaBlocks(b); // expect: 'viaBlocks'
  flushes();
  co_return;
}

// A function that is marked as off-loop is not reached, whoever calls it.
[[clang::annotate("coro_tidy::off_loop")]] void offLoop(std::future<int> &f) { f.get(); }
[[clang::annotate("coro_tidy::off_loop")]] mock::Task<> onItsOwnThread(std::future<int> &f) {
  f.get();
  co_return;
}
struct Worker {
  virtual ~Worker() = default;
  [[clang::annotate("coro_tidy::off_loop")]] virtual void work(std::future<int> &f) = 0;
};
struct Waits : Worker {
  void work(std::future<int> &f) override { f.get(); }
};
mock::Task<> callsOffLoop(std::future<int> &f, Worker &worker) {
  offLoop(f);
  worker.work(f);
  co_return;
}

// A mark on a virtual function is one on what overrides it; one on an overrider
// counts where the base is called.
struct Listener {
  virtual ~Listener() = default;
  [[clang::annotate("coro_tidy::on_loop")]] virtual void changed() = 0;
  [[clang::annotate("coro_tidy::runs_loop")]] virtual void drain();
  virtual void flush();
};
struct Stores : Listener {
  std::future<int> f;
  void changed() override {
    f.get(); // expect: 'std::future::get'
  }
  void drain() override {}
  [[clang::annotate("coro_tidy::runs_loop")]] void flush() override {}
};
mock::Task<> callsMarked(Listener &listener, Stores &stores) {
  listener.flush(); // expect: 'Listener::flush'
  stores.drain(); // expect: 'Stores::drain'
  co_return;
}

// One run call after the other: each is waited for.
struct Client {
  [[clang::annotate("coro_tidy::runs_loop")]] void send(int);
};
mock::Task<> sendsTwice(Client &client) {
  client.send(1); // expect: 'Client::send'
  client.send(2); // expect: 'Client::send'
  co_return;
}
