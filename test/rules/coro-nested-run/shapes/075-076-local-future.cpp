// RUN: %check %s
// Shapes 75 and 76: the destructor of a local future waits, if the future is from
// std::async and still has its result.
#include <boost/asio.hpp>
#include "task.h"
#include <utility>
namespace net = boost::asio;

void save();
net::awaitable<void> work();

net::awaitable<void> neverTaken() {
  auto f = std::async(std::launch::async, save); // expect-likely: std::
  co_await work();
}
mock::Task<> typed() {
  std::future<void> f(std::async(std::launch::async, [] { save(); })); // expect-likely: std::
  co_return;
}
net::awaitable<void> onlyAsked() {
  auto f = std::async(std::launch::async, save); // expect-likely: std::
  if (f.valid())
    co_await work();
}
net::awaitable<void> otherSpellings() {
  std::future<void> braces{std::async(std::launch::async, save)}; // expect-likely: std::
  std::shared_future<void> shared = std::async(std::launch::async, save); // expect-likely: std::
  auto sharedToo = std::async(std::launch::async, save).share(); // expect-likely: std::
  const auto &bound = std::async(std::launch::async, save); // expect-likely: std::
  std::future<void> later; // expect-likely: std::
  later = std::async(std::launch::async, save);
  co_await work();
}

struct Owner {
  std::future<void> Pending;
  net::awaitable<void> moved() {
    auto f = std::async(std::launch::async, save);
    Pending = std::move(f);
    co_return;
  }
};
net::awaitable<std::future<void>> returned() {
  auto f = std::async(std::launch::async, save);
  co_return f;
}
net::awaitable<void> handsItOn(void (*take)(std::future<void>)) {
  std::future<void> f = std::async(std::launch::async, save);
  take(std::move(f)); // expect-missed: indirect_call
  co_return;
}

net::awaitable<void> fromAPromise(std::promise<int> &p) {
  auto f = p.get_future();
  co_await work();
}
net::awaitable<void> fromAPackagedTask(std::packaged_task<void()> &task) {
  std::future<void> f = task.get_future();
  co_await work();
}
net::awaitable<void> fromASpawn(net::io_context &io) {
  auto f = net::co_spawn(io, work(), net::use_future);
  co_await work();
}
