// RUN: %check %s
// Shape 73: a thread is joined where the coroutine's scope ends.
// missed alarm: a join blocks without running anything, which is a check of its own
// that does not exist yet. expect-none
#include <boost/asio.hpp>
#include "task.h"
#include <optional>
#include <thread>
#include <vector>
namespace net = boost::asio;

void compute();
net::awaitable<void> work();

net::awaitable<void> local() {
  std::jthread worker(compute);
  co_await work();
}
mock::Task<> inABlock(bool slow) {
  if (slow) {
    std::jthread worker([] { compute(); });
  }
  co_return;
}

class Joining {
  std::thread Thread;

public:
  explicit Joining(void (*f)()) : Thread(f) {}
  ~Joining() {
    if (Thread.joinable())
      Thread.join();
  }
};
net::awaitable<void> wrapper() {
  Joining worker(compute);
  co_await work();
}

// It goes on living elsewhere.
struct Owner {
  std::vector<std::jthread> Workers;
  net::awaitable<void> keeps() {
    std::jthread worker(compute);
    Workers.push_back(std::move(worker));
    co_return;
  }
};
net::awaitable<std::jthread> returns() {
  std::jthread worker(compute);
  co_return worker;
}
net::awaitable<void> detaches() {
  std::jthread worker(compute);
  worker.detach();
  co_return;
}
int main() { std::jthread worker(compute); }
