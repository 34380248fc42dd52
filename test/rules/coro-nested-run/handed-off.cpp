// RUN: %check %s
// Callables that are handed to somebody else. On another thread a run call is
// right; on the loop, or inside the call, it is nested.
#include <boost/asio.hpp>
#include <algorithm>
#include <functional>
#include <thread>
#include <vector>
namespace net = boost::asio;

void wait(std::future<int> &f) { f.get(); }

net::awaitable<void> toAThread(std::future<int> f, net::io_context &io) {
  std::thread([&] { f.get(); }).detach();
  std::jthread worker([&] { io.run(); });
  std::thread(wait, std::ref(f)).detach();
  std::vector<std::thread> threads;
  threads.emplace_back([&] { f.get(); });
  co_return;
}

net::awaitable<void> toAPool(std::future<int> f, net::thread_pool &pool) {
  net::post(pool, [&] { f.get(); });
  co_return;
}

net::awaitable<void> onlyNamed(std::future<int> f) {
  auto pointer = &wait;
  auto bound = std::bind(wait, std::ref(f));
  (void)pointer, (void)bound;
  co_return;
}

void postedToTheLoop(net::io_context &io, std::future<int> &f) {
  net::post(io, [&] { f.get(); }); // expect: 'std::future::get' // expect-context: callback
}

net::awaitable<void> toAnAlgorithm(std::vector<std::future<int>> all) {
  std::for_each(all.begin(), all.end(), [](auto &f) { f.get(); }); // expect: 'std::future::get'
  co_return;
}
